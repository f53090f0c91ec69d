import { describe, expect, it } from "vitest";
import { findDeadlines } from "../../src/reading/deadlines.ts";

const from = "2026-11-20";
const days = (text: string, more = {}) => findDeadlines(text, { from, ...more }).map((one) => one.day);

describe("findDeadlines", () => {
  it.each([
    ["Applications close on Sunday 29 November 2026 at 5pm.", "2026-11-29"],
    ["The vacancy closes 29 November, 5pm.", "2026-11-29"],
    ["Send proposals by noon on Friday 18 December 2026.", "2026-12-18"],
    ["Please submit your entries before 3 January.", "2027-01-03"],
    ["Registration is open from 1 December until 5 December 2026.", "2026-12-05"],
    ["The deadline for bids is December 3rd, 2026.", "2026-12-03"],
  ])("finds the day in %j", (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it("takes the year whose weekday is the one named", () => {
    expect(findDeadlines("You can apply until the end of Sunday 2nd July.", { from: "2017-06-30" })).toEqual([
      {
        day: "2017-07-02",
        evidence: "You can apply until the end of Sunday 2nd July.",
        isOddWeekday: undefined,
      },
    ]);
  });

  it("says when weekday and date disagree", () => {
    expect(findDeadlines("Applications close on Monday 29 November 2026.", { from })[0]).toMatchObject({
      day: "2026-11-29",
      isOddWeekday: true,
    });
  });

  it.each([
    "The hall was built on 29 November 1926 and closed in 1970.",
    "Applications closed on 1 March 2026.",
    "We met on 29 November 2026 to talk about bins.",
    "Apply soon, before it is too late.",
    "The office closes at 5pm.",
  ])("finds none in %j", (text) => {
    expect(days(text)).toEqual([]);
  });

  it("gives the sentence as evidence, at most three, each day once, and none in a language it does not read", () => {
    const text =
      "Apply by 1 December 2026.\nApply by 1 December 2026, we said.\nApply by 2 December 2026. Apply by 3 December 2026.\nApply by 4 December 2026.";
    expect(findDeadlines(text, { from }).map((one) => one.evidence)).toEqual([
      "Apply by 1 December 2026.",
      "Apply by 2 December 2026.",
      "Apply by 3 December 2026.",
    ]);
    expect(days("Apply by 1 December 2026.", { language: "de" })).toEqual([]);
  });
});
