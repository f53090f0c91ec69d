import { describe, expect, it } from "vitest";
import { dayInAddress, monthInAddress, readDayIn } from "../../../src/reading/dates/address-day.ts";

const at = (path: string) => `https://kestrel.example.org${path}`;

describe("the day in an address", () => {
  it.each([
    "/2026/11/12/lamps",
    "/news/2026/nov/12/lamps",
    "/news/2026/November/12/",
    "/2026-11-12-lamps",
    "/20261112-lamps",
    "/20261112/lamps.html",
    "/news/2026/1112/77-lamps",
    "/news/lamps-2026-11-12",
    "/news/lamps_2026-11-12.html",
  ])("stands in %s", (path) => {
    expect(dayInAddress(at(path))).toBe("2026-11-12");
  });

  it.each([
    "/news/item-20261112",
    "/20261301-lamps",
    "/20261112",
    "/20261112/",
    "/2026/lamps/12",
    "/a/2026-11",
  ])("does not stand in %s", (path) => {
    expect(dayInAddress(at(path))).toBeUndefined();
  });

  it("may be a month alone, with a name behind it", () => {
    expect(
      ["/2026/11/lamps/", "/blog/2026/11/lamps.html", "/2026-11/lamps"].map((path) =>
        monthInAddress(at(path)),
      ),
    ).toEqual(Array(3).fill({ year: "2026", month: 11 }));
    expect(["/2026/11/", "/2026/13/lamps", "/2026/11/12"].map((path) => monthInAddress(at(path)))).toEqual(
      Array(3).fill(undefined),
    );
  });

  it.each([
    "12 Nov",
    "Nov 12",
    "November 12th",
    "12. November",
    "Lamps · 12 nov. · 2 comments",
    "3 October and 12 November",
  ])("is told without its year in that month: %j", (text) => {
    expect(readDayIn(text, { year: "2026", month: 11 })).toBe("2026-11-12");
  });

  it.each(["12 October", "November", "12", "Nov 12:30", "9:12 November"])(
    "is none of that month in %j",
    (text) => {
      expect(readDayIn(text, { year: "2026", month: 11 })).toBeUndefined();
    },
  );
});
