import { describe, expect, it } from "vitest";
import { byMonth, newestDays } from "../../src/archive/by-month.ts";
import { aBookmark } from "../support/makers.ts";

describe("the public archive", () => {
  it("shows months and days newest first in the publication's zone, and nothing private", () => {
    const months = byMonth(
      [
        aBookmark({ savedAt: "2026-10-31T23:30:00.000Z" }),
        aBookmark({ savedAt: "2026-10-30T10:00:00.000Z" }),
        aBookmark({ private: true }),
      ],
      "Europe/Berlin",
    );
    expect(months.map(({ month, count, days }) => [month, count, days.map((day) => day.day)])).toEqual([
      ["2026-11", 1, ["2026-11-01"]],
      ["2026-10", 1, ["2026-10-30"]],
    ]);
  });

  it("shows of a month its newest days, whole ones, until there are enough", () => {
    const savedAt = ["2026-11-27", "2026-11-26", "2026-11-26", "2026-11-01"].map(
      (day) => `${day}T10:00:00.000Z`,
    );
    const [month] = byMonth(
      savedAt.map((at) => aBookmark({ savedAt: at })),
      "Europe/London",
    );
    if (!month) throw new Error("there is no month");
    const shown = (enough: number) => newestDays(month, enough);
    expect([1, 2, 3, 9].map((enough) => shown(enough).count)).toEqual([1, 3, 3, 4]);
    expect(shown(2).days.map(({ day }) => day)).toEqual(["2026-11-27", "2026-11-26"]);
    expect(month.count).toBe(4);
  });
});
