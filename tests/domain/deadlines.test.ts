import { describe, expect, it } from "vitest";
import { deadlinesOf, openOn } from "../../src/domain/deadlines.ts";
import { anIssue, aPick } from "../support/makers.ts";

const issue = (number: number, ...deadlines: [url: string, deadline: string | undefined][]) =>
  anIssue({ number, picks: deadlines.map(([url, deadline]) => aPick({ url, deadline })) });

describe("deadlines", () => {
  it("are those of all picks in the order of their days, of a link that came again the newest", () => {
    const issues = [
      issue(2, ["https://a.example/", "2026-12-05"], ["https://c.example/", "2026-12-01"]),
      issue(1, ["https://b.example/", undefined], ["https://www.a.example", "2026-11-28"]),
    ];
    expect(deadlinesOf(issues).map(({ day, issue, number }) => [day, issue.number, number])).toEqual([
      ["2026-12-01", 2, 2],
      ["2026-12-05", 2, 1],
    ]);
  });

  it("are open on their day, soon within a week of it, and closed from the day after, the last first", () => {
    const days = ["2026-11-20", "2026-11-28", "2026-11-29", "2026-12-06", "2026-12-07"];
    const all = deadlinesOf([
      issue(1, ...days.map((day, at): [string, string] => [`https://x.example/${at}`, day])),
    ]);
    const { soonUntil, soon, later, closed } = openOn("2026-11-29", all);
    expect(soonUntil).toBe("2026-12-06");
    expect([soon, later, closed].map((some) => some.map(({ day }) => day.slice(5)))).toEqual([
      ["11-29", "12-06"],
      ["12-07"],
      ["11-28", "11-20"],
    ]);
  });
});
