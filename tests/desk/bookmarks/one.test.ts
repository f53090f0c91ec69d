import { describe, expect, it } from "vitest";
import { oneHtml } from "../../../src/desk/bookmarks/one.ts";
import { pickedIn } from "../../../src/desk/bookmarks/sight.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const around = {
  publication: Publication.parse({ zone: "Europe/London" }),
  picked: pickedIn([
    anIssue({ number: 9, date: "2026-11-20", picks: [aPick({ url: "https://example.org/a" })] }),
  ]),
};

describe("the open bookmark", () => {
  it("says what is kept of it", () => {
    const link = aBookmark({
      ...{ url: "https://example.org/a", note: "Mine", tags: ["a", "b"], aliases: ["https://t.co/1"] },
      ...{ savedAt: "2026-06-30T23:30:00Z", triage: { as: "done", at: "2026-11-21T10:00:00Z" } },
      sources: [{ name: "Mastodon", at: "2026-06-30T23:30:00Z" }, { name: "list.html" }],
    });
    const words = oneHtml(link, around)
      .markup.replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ");
    for (const fact of [
      "Note Mine",
      "Tags a, b",
      "Kept 1 July 2026",
      "1 July 2026, Mastodon list.html",
      "Also at https://t.co/1",
      "Public yes",
      "Decided done, 21 November 2026",
      "in issue 9, 20 November 2026",
    ])
      expect(words).toContain(fact);
  });

  it.each([
    [{}, "make private", "Drop"],
    [{ private: true }, "make public", "Drop"],
    [{ triage: { as: "dropped" as const, at: "2026-11-21T10:00:00Z" } }, "make public", "Put back"],
  ])("offers what can be done with %j", (given, privacy, other) => {
    const { markup } = oneHtml(aBookmark(given), around);
    expect(markup).toContain(privacy);
    expect(markup).toContain(`>${other}</button>`);
  });

  it("holds nothing but text of a stranger's, in its fields too", () => {
    const hostile = `"><script>alert(1)</script></textarea><img src=x>`;
    const link = aBookmark({
      ...{ url: `https://example.org/?${hostile}`, title: hostile, note: hostile, tags: [hostile] },
      page: { kind: "article", summary: hostile },
    });
    expect(oneHtml(link, around).markup).not.toMatch(/<script|<img/);
  });
});
