import { describe, expect, it } from "vitest";
import { openTurns } from "../../../src/desk/hand/turns.ts";

describe("works in turn", () => {
  it("are done one after the other, as asked, whatever became of those before", async () => {
    const inTurn = openTurns();
    const marks: string[] = [];
    const work = (name: string, fails = false) =>
      inTurn(async () => {
        marks.push(`${name} begins`);
        await Promise.resolve();
        if (fails) throw new Error(name);
        marks.push(`${name} ends`);
        return name;
      });
    const all = await Promise.allSettled([work("one"), work("two", true), work("three")]);
    expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(marks).toEqual(["one begins", "one ends", "two begins", "three begins", "three ends"]);
  });
});
