import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/reading/dates/read-date.ts";

/** What it makes of dates in twenty languages: tests/reading/languages.test.ts. */
describe("a date", () => {
  it.each([
    "12.11.26",
    "12.11.26 09:30",
    "Stand: 12.11.26",
    "12. Nov. 26",
    "12 Nov '26",
    "12 November ’26, Bristol",
    "Lampen, 12. Nov. 26, von Tamsin",
    "12. Nov. 26 um 9 Uhr",
  ])("has its year in two figures: %j", (text) => {
    expect(readDate(text)).toBe("2026-11-12");
  });

  it.each([
    "12. November 20 Uhr",
    "12 Nov 26 people came",
    "12. November 16.00 Uhr",
    "12.11.30:45",
    "1.2.26",
    "Version 12.11.26.1",
    "wir fuhren mit 12.11.26",
    "2026.4.1",
    "2026.4.1 and later",
  ])("is none in %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([
    ["Thu, 11/12/2026 - 09:30", "2026-11-12"],
    ["Thursday 12/11/2026", "2026-11-12"],
    ["Sat, 12/12/2026", "2026-12-12"],
    ["Mon, 11/12/2026", undefined],
    ["11.25.2026", "2026-11-25"],
    ["11/12/2026 9:30 AM EST", "2026-11-12"],
    ["11/12/2026 9:30 a.m. Pacific", "2026-11-12"],
    ["Posted 11/12/26 at 9:30 (ET)", "2026-11-12"],
    ["12/11/2026, 9:30 GMT", "2026-11-12"],
    ["12/11/2026 09:30 AEDT", "2026-11-12"],
    ["11/12/2026, a CT scan", undefined],
  ])("is the one on its weekday or in its zone, and the only one there can be: %j", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each([
    ["1794475800", "2026-11-12T09:30:00.000Z"],
    ["1794475800000", "2026-11-12T09:30:00.000Z"],
    ["0000000012", undefined],
    ["17944758001", undefined],
    ["Thu Nov 12 09:30:00 CET 2026", "2026-11-12"],
    ["Last modified: Thu Nov 12 09:30:00 2026", "2026-11-12"],
    ["Thu Nov 12 09:30:00 +0000 2026", "2026-11-12"],
    ["Set 12 09:30:00 2026", undefined],
    ["By Tamsin Okoro 25/11/2026", "2026-11-25"],
    ["Von Ada van der Lind 25.11.2026", undefined],
    ["Von Ada Lind 25.11.2026", "2026-11-25"],
    ["By the evening of 25/11/2026", undefined],
    ["Version 2.11.2026", undefined],
  ])("is read as programs and writers sign: %j", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it("is read in the page's own order", () => {
    expect(readDate("11/12/2026", () => "month first")).toBe("2026-11-12");
    expect(readDate("11/12/2026", () => "day first")).toBe("2026-12-11");
    expect(readDate("25/12/2026", () => "month first")).toBe("2026-12-25");
    expect(readDate("09.10.2026", (sign) => (sign === "." ? "month first" : undefined))).toBe("2026-09-10");
  });
});
