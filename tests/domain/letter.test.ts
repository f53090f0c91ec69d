import { describe, expect, it } from "vitest";
import { goesElsewhere, letterKinds, letterLivesMs } from "../../src/domain/letter.ts";

describe("a letter", () => {
  it("goes to another address than its person's where it is about a change of that alone", () => {
    expect(letterKinds.filter(goesElsewhere)).toEqual(["move", "moved"]);
  });

  it("with a link to one's own page lives the shortest, and no letter for ever", () => {
    const lives = letterKinds.map((kind) => letterLivesMs[kind]);
    expect(Math.min(...lives)).toBe(letterLivesMs.link);
    expect(lives.every(Number.isSafeInteger)).toBe(true);
  });
});
