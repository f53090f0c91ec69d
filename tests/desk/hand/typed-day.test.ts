import { describe, expect, it } from "vitest";
import { typedDay } from "../../../src/desk/hand/typed-day.ts";

describe("a typed day", () => {
  it.each([
    ["2026-12-04", "2026-12-04"],
    ["4 Dec", "2026-12-04"],
    ["4/12", "2026-12-04"],
    ["Sun 29 November 2026", "2026-11-29"],
    ["29 November", "2026-11-29"],
    ["1 sept", "2027-09-01"],
    ["in two weeks", "2026-12-11"],
    ["tomorrow", "2026-11-28"],
    ["on Monday", "2026-11-30"],
    [" friday ", "2026-11-27"],
  ])("%j is the next such day from Friday 27 November on: %s", (words, day) => {
    expect(typedDay(words, "2026-11-27")).toBe(day);
  });

  it.each([
    "",
    "whenever",
    "31 Feb",
    "2026-02-31",
    "Friday or so, whoever asks",
    "5",
    "32 December",
    "4 Dec 7",
    "2 4/12",
  ])("%j is none", (words) => {
    expect(typedDay(words, "2026-11-27")).toBeUndefined();
  });
});
