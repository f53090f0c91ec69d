import { describe, expect, it } from "vitest";
import { checkWeekdays } from "../../src/preflight/weekdays.ts";
import { anIssue, aPick } from "../support/makers.ts";
import { aContent } from "../support/publication.ts";

const about = (blurb: string, deadline?: string) => {
  const issue = anIssue({
    state: "draft",
    date: "2026-11-27",
    picks: [aPick({ title: "Speak", blurb, deadline })],
  });
  return checkWeekdays(aContent({ issues: [issue] })).map(({ says, repair }) => [
    says,
    repair?.change(issue.picks)[0]?.deadline,
  ]);
};

describe("a deadline in the words", () => {
  it("is to be the pick's own too", () => {
    expect(about("Do apply by Sunday 29 November.")).toEqual([
      ["what you say of “Speak” names Sunday 29 November 2026, and it has no deadline", "2026-11-29"],
    ]);
    expect(about("Do apply by Sunday 29 November.", "2026-11-30")).toEqual([
      ["“Speak” closes on Monday 30 November 2026, and your words say Sunday 29 November 2026", "2026-11-29"],
    ]);
    expect(about("Do apply by Sunday 29 November.", "2026-11-29")).toEqual([]);
  });

  it("falls on the weekday that it names", () => {
    expect(about("Do apply by Monday 29 November.", "2026-11-29")).toEqual([
      [
        "what you say of “Speak” names a weekday that its day is not: that is Sunday 29 November 2026",
        undefined,
      ],
    ]);
  });

  it("may be a year off, where the words say so", () => {
    expect(about("Do apply by Monday 29 November 2027.", "2027-11-29")).toEqual([]);
  });

  it("is none where another's duty, or nothing, is named", () => {
    expect(about("Ministers must reply by 5 December.")).toEqual([]);
    expect(about("The best I read on Sunday 22 November.")).toEqual([]);
  });
});
