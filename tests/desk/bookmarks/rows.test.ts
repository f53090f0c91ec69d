import { describe, expect, it } from "vitest";
import { listHtml } from "../../../src/desk/bookmarks/rows.ts";
import { pickedIn } from "../../../src/desk/bookmarks/sight.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const publication = Publication.parse({ zone: "Europe/London" });
const shown = (words: string[] = []) => ({
  sight: { view: "all" as const, query: words.join(" ") },
  ...{ words, publication },
  picked: pickedIn([anIssue({ number: 9, picks: [aPick({ url: "https://example.org/picked" })] })]),
});
const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, "|");

describe("rows of bookmarks", () => {
  it("stand month by month, by the days of the publication's zone", () => {
    const links = ["2026-11-02T10:00:00Z", "2026-06-30T23:30:00Z", "2026-06-01T10:00:00Z"].map((savedAt) =>
      aBookmark({ url: `https://example.org/${savedAt}`, savedAt }),
    );
    const { markup } = listHtml(links, shown());
    expect([...markup.matchAll(/data-month="([^"]+)"/g)].map(([, month]) => month)).toEqual([
      "2026-11",
      "2026-07",
      "2026-06",
    ]);
  });

  it.each([
    [{}, "2 Nov"],
    [{ private: true }, "Private"],
    [{ triage: { as: "dropped" as const, at: "2026-11-03T10:00:00Z" } }, "Dropped"],
    [{ url: "https://example.org/picked" }, "Issue 9"],
  ])("say of %j the one thing to know: %s", (given, expected) => {
    const link = aBookmark({ savedAt: "2026-11-02T10:00:00Z", ...given });
    expect(textOf(listHtml([link], shown()).markup)).toContain(`|${expected}|`);
  });

  it("mark what one looked for, and hold nothing but text of a stranger's", () => {
    const hostile = `<script>alert("forms")</script>\u202e`;
    const link = aBookmark({ title: hostile, note: hostile, tags: [hostile] });
    const { markup } = listHtml([link], shown(["forms"]));
    expect(markup).not.toContain("<script");
    expect(markup.match(/<mark>forms<\/mark>/g)).toHaveLength(3);
  });
});
