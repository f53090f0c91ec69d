import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byYear,
  columnOf,
  dayIn,
  daysOfMonth,
  nextWeekday,
  spellDay,
  spellWeekday,
  weekdayOf,
} from "../../src/domain/calendar.ts";

describe("calendar", () => {
  it("knows the day in the publication's zone, whatever the machine's is", () => {
    expect(dayIn("2026-06-30T23:30:00Z", "Europe/London")).toBe("2026-07-01");
    expect(dayIn("2026-12-31T23:30:00Z", "America/St_Johns")).toBe("2026-12-31");
    expect(dayIn("2026-12-31T13:30:00Z", "Pacific/Kiritimati")).toBe("2027-01-01");
  });

  it("finds the next Friday, today included", () => {
    expect(nextWeekday("2026-11-27", "friday")).toBe("2026-11-27");
    expect(nextWeekday("2026-11-28", "friday")).toBe("2026-12-04");
    expect(weekdayOf("2026-11-27")).toBe("friday");
  });

  it("spells days as people write them", () => {
    expect(spellDay("2026-11-27", "en-GB")).toBe("Friday 27 November 2026");
    expect(spellDay("2026-11-29", "en-GB", "noYear")).toBe("Sunday 29 November");
  });

  it("parts a list by years, in its order", () => {
    const parted = byYear(["2026-11", "2026-01", "2024-12"], (month) => month);
    expect(parted).toEqual([
      { year: "2026", ofYear: ["2026-11", "2026-01"] },
      { year: "2024", ofYear: ["2024-12"] },
    ]);
  });
});

describe("the day of an instant", () => {
  const zones = [
    ...["Europe/London", "America/New_York", "Pacific/Apia", "Africa/Casablanca", "America/Sao_Paulo", "UTC"],
    ...["Asia/Kathmandu", "Africa/Monrovia", "Antarctica/Troll", "Australia/Lord_Howe", "Asia/Pyongyang"],
  ];
  const asIntl = (at: number, timeZone: string) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
      at,
    );

  it("is the one that Intl knows, in whatever zone and year, on days of changed clocks too", () => {
    const instant = fc.integer({ min: Date.UTC(1965, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        expect(dayIn(new Date(at).toISOString(), zone)).toBe(asIntl(at, zone));
      }),
    );
    for (const zone of zones)
      for (let at = Date.UTC(2011, 11, 28); at < Date.UTC(2012, 0, 2); at += 1_800_000)
        expect([zone, at, dayIn(new Date(at).toISOString(), zone)]).toEqual([zone, at, asIntl(at, zone)]);
    for (const instant of ["1883-11-18T12:00:00Z", "0044-03-15T12:00:00Z", "9999-12-31T23:30:00Z"])
      expect(dayIn(instant, "America/New_York")).toBe(asIntl(Date.parse(instant), "America/New_York"));
  });
});

describe("a calendar of a month", () => {
  it.each([
    ["2026-11", 30, 7],
    ["2026-02", 28, 7],
    ["2024-02", 29, 4],
    ["2026-06", 30, 1],
    ["2025-12", 31, 1],
  ])("%s has %d days, the first in column %d", (month, count, column) => {
    const days = daysOfMonth(month);
    expect(days).toHaveLength(count);
    expect([days[0], days.at(-1)]).toEqual([`${month}-01`, `${month}-${count}`]);
    expect(columnOf(days[0] ?? "")).toBe(column);
    for (const [at, day] of days.entries()) expect(columnOf(day)).toBe(((column - 1 + at) % 7) + 1);
  });

  it("names its columns in the publication's language", () => {
    expect(spellWeekday("monday", "en-GB", "short")).toBe("Mon");
    expect(spellWeekday("monday", "de", "short")).toBe("Mo");
  });
});
