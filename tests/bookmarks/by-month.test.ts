import { describe, expect, it } from "vitest";
import { byMonth } from "../../src/bookmarks/by-month.ts";
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
});
