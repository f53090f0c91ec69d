import { describe, expect, it } from "vitest";
import { checkFeedDates, feedDatesOf, knownFeedDates } from "../../src/preflight/feed-dates.ts";
import { aContentOf, anIssueText } from "../support/publication.ts";

const issues = {
  "content/issues/0001.md": anIssueText({ number: 1, date: "2026-06-26" }),
  "content/issues/0002.md": anIssueText({ number: 2, more: "shippedAt: 2026-11-20T10:11:12Z\n" }),
  "content/issues/0003.md": anIssueText({ number: 3, more: "state: draft\n" }),
  "content/issues/0004.md": anIssueText({ number: 4, more: "state: scheduled\n" }),
};
const contentWith = (settings: string, files: Record<string, string> = {}) =>
  aContentOf({ ...issues, ...files, "content/publication.yaml": settings });

describe("the dates of issues in feeds", () => {
  const before = { "1": { day: "2026-06-26", at: "2026-06-26T08:00:00.000Z" } };

  it("are by hour and zone where an issue is out and says none itself", async () => {
    expect(feedDatesOf(await contentWith(""))).toEqual(before);
  });

  it.each(['hour: "07:30"\n', "zone: America/New_York\n"])("would move with %j", async (settings) => {
    const content = await contentWith(settings);
    expect(checkFeedDates(content, before)).toEqual([
      expect.objectContaining({
        level: "block",
        file: "content/issues/0001.md",
        says: expect.stringMatching(
          /^its date in feeds would move from 2026-06-26T08:00:00\.000Z to 2026-06-26T/,
        ),
      }),
    ]);
    expect(knownFeedDates(content, before)).toEqual(before);
  });

  it("stand still with other settings, of the same moment, or before the site was ever built", async () => {
    expect(checkFeedDates(await contentWith("title: Mine\n"), before)).toEqual([]);
    const sameMoment = await contentWith('hour: "10:00"\nzone: Europe/Berlin\n');
    expect(checkFeedDates(sameMoment, before)).toEqual([]);
    expect(checkFeedDates(await contentWith('hour: "07:30"\n'), {})).toEqual([]);
  });

  it("may move with the issue's own day, which its editor corrected", async () => {
    const content = await contentWith("", { "content/issues/0001.md": anIssueText({ date: "2026-06-19" }) });
    expect(checkFeedDates(content, before)).toEqual([]);
    expect(knownFeedDates(content, before)).toEqual(feedDatesOf(content));
  });
});
