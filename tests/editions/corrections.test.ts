import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { pageHtml } from "../../src/editions/page-html.ts";
import { atomFeed, jsonFeed, rssFeed } from "../support/issue-feeds.ts";
import { anIssue } from "../support/makers.ts";

const shippedAt = "2026-11-27T09:00:00.000Z";
const correctedAt = "2026-11-30T23:30:00.000Z";
const settingIn = (language: string) => ({
  publication: Publication.parse({ url: "https://five.example", language, zone: "Europe/Berlin" }),
  pageOf: () => undefined,
  photoOf: () => undefined,
});
const issue = anIssue({
  ...{ hero: undefined, shippedAt },
  corrections: [
    { at: correctedAt, note: "The second link led to <last> year's [report](https://a.example/)." },
  ],
});

describe("a correction", () => {
  it("is said on the page and in the feeds, with its day in the zone and language of the publication", () => {
    for (const words of [pageHtml(issue, settingIn("en-GB")), feedHtml(issue, settingIn("en-GB"))]) {
      expect(words).toContain("<strong>Corrected on Tuesday 1 December 2026:</strong>");
      expect(words).toMatch(/led to &lt;last&gt; year.s <a href="https:\/\/a\.example\/">report<\/a>/);
    }
    expect(pageHtml(issue, settingIn("de"))).toContain("Berichtigt am Dienstag, 1. Dezember 2026:");
  });

  it("moves when feeds say that the issue was changed, and not when it went out", () => {
    const setting = settingIn("en-GB");
    expect(atomFeed([issue], setting)).toContain(`<updated>${correctedAt}</updated>`);
    expect(atomFeed([issue], setting)).toContain(`<published>${shippedAt}</published>`);
    expect(JSON.parse(jsonFeed([issue], setting)).items[0]).toMatchObject({
      date_published: shippedAt,
      date_modified: correctedAt,
    });
    expect(rssFeed([issue], setting)).toContain("<pubDate>Fri, 27 Nov 2026 09:00:00 GMT</pubDate>");
  });

  it("is no word of the mail", () => {
    const setting = settingIn("en-GB");
    expect(mailHtml(issue, setting)).not.toContain("Corrected");
    expect(mailText(issue, setting)).toBe(mailText({ ...issue, corrections: undefined }, setting));
  });
});
