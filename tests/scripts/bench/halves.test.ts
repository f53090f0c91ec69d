import { describe, expect, it } from "vitest";
import { halvesOf } from "../../../scripts/bench/halves.ts";

const names = Array.from({ length: 101 }, (_, at) => String(at).padStart(4, "0"));
const namesIn = (half: string, of: Map<string, string>) =>
  [...of].filter(([, one]) => one === half).map(([name]) => name);

describe("halvesOf", () => {
  it("puts each page in one of two halves of the same size", () => {
    const halves = halvesOf(names);
    expect(namesIn("first", halves)).toHaveLength(51);
    expect(namesIn("second", halves)).toHaveLength(50);
  });

  it("is the same whenever it is asked, in whatever order", () => {
    const halves = halvesOf(names);
    expect(new Map([...halvesOf(names.toReversed())].toReversed())).toEqual(halves);
  });

  it("mixes the pages: neither half is a beginning or an end", () => {
    const first = namesIn("first", halvesOf(names)).map(Number);
    expect(first.filter((number) => number < 50).length).toBeGreaterThan(15);
    expect(first.filter((number) => number >= 50).length).toBeGreaterThan(15);
  });
});
