import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/domain/calendar.ts";
import { daysToRest, mayRestUntil } from "../../src/service/rests.ts";

describe("the days to rest until", () => {
  it.each([
    ["2026-11-20", ["2026-12-01", "2027-01-01", "2027-02-01", "2027-09-01"]],
    ["2026-11-27", ["2027-01-01", "2027-02-01", "2027-03-01", "2027-09-01"]],
    ["2026-07-03", ["2026-08-01", "2026-09-01", "2026-10-01"]],
    ["2026-08-28", ["2026-10-01", "2026-11-01", "2026-12-01", "2027-09-01"]],
    ["2028-02-29", ["2028-04-01", "2028-05-01", "2028-06-01", "2028-09-01"]],
    ["2026-12-31", ["2027-02-01", "2027-03-01", "2027-04-01", "2027-09-01"]],
  ])("on %s are %j", (today, expected) => {
    expect(daysToRest(today)).toEqual(expected);
  });

  it("may all be chosen, on any day", () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000 }), (days) => {
        const today = addDays("2026-01-01", days);
        const offered = daysToRest(today);
        expect(offered.length).toBeGreaterThan(2);
        expect(offered.toSorted()).toEqual(offered);
        for (const day of offered) expect([day, mayRestUntil(day, today)]).toEqual([day, true]);
      }),
    );
  });

  it.each(["2026-11-27", "2020-01-01", "2028-01-01", "9999-12-31"])(
    "are not %s on 27 November 2026",
    (day) => {
      expect(mayRestUntil(day, "2026-11-27")).toBe(false);
    },
  );
});
