import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../src/editions/deadline-calendar.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";

const setting = aSetting();
const calendarOf = (title: string, url = "https://example.org/a") =>
  deadlineCalendar([anIssue({ picks: [aPick({ title, url, deadline: "2026-12-31" })] })], setting);

/** Lines as a reader of calendars joins them, each with its name. */
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
/** What a property says, its escapes undone. */
const saidBy = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign) => (sign === "n" ? "\n" : sign));

describe("the deadlines as a calendar", () => {
  it("has an event of a whole day for each, dated by what was last said of it", () => {
    const issue = anIssue({
      shippedAt: "2026-11-27T09:00:04.123Z",
      picks: [aPick({ deadline: "2026-12-31" }), aPick({ url: "https://example.org/b" })],
    });
    const lines = linesOf(deadlineCalendar([issue], setting));
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        "VERSION:2.0",
        "DTSTAMP:20261127T090004Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:A page",
        "URL:https://example.org/a",
      ]),
    );
    const corrected = { ...issue, corrections: [{ at: "2026-11-28T10:00:00Z", note: "A day later." }] };
    expect(linesOf(deadlineCalendar([corrected], setting))).toContain("DTSTAMP:20261128T100000Z");
  });

  it("has a component, as it must, where there is no deadline yet, and no event", () => {
    for (const issues of [[], [anIssue()]]) {
      const lines = linesOf(deadlineCalendar(issues, setting));
      expect(lines).toEqual(expect.arrayContaining(["BEGIN:VTIMEZONE", "TZID:Etc/UTC", "END:VTIMEZONE"]));
      expect(lines).not.toContain("BEGIN:VEVENT");
    }
    expect(calendarOf("One")).not.toContain("VTIMEZONE");
  });

  it("leads to the page at an address of RFC 3986 alone", () => {
    expect(saidBy(calendarOf("One", 'https://ü.example/"a"|[b]?q=日'), "URL")).toBe(
      "https://xn--tda.example/%22a%22%7C%5Bb%5D?q=%E6%97%A5",
    );
  });

  it("names the event by its link, whatever is said of it and wherever it stands", () => {
    const uid = (file: string) => saidBy(file, "UID");
    const first = uid(calendarOf("One"));
    expect(first).toMatch(/^[0-9a-f]{32}@five\.example$/);
    expect(uid(calendarOf("Another", "https://www.example.org/a/"))).toBe(first);
    expect(uid(calendarOf("One", "https://example.org/b"))).not.toBe(first);
  });

  it("ends every line as the standard says, and keeps it within 75 octets", () => {
    const file = calendarOf("ŵ".repeat(200), `https://example.org/${"long/".repeat(60)}`);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("says a stranger's title as the words they are, and no property of its own", () => {
    const says = (title: string) => {
      const file = calendarOf(title);
      expect(linesOf(file).filter((line) => /^(BEGIN|END|URL|UID|ATTACH)/.test(line))).toHaveLength(6);
      return saidBy(file, "SUMMARY");
    };
    expect(says("a; b, c\\n d\r\nURL:https://evil.example")).toBe("a; b, c\\n d URL:https://evil.example");
    for (const title of naughtyStrings) says(title);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(says(title)?.isWellFormed()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
