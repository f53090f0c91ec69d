import { describe, expect, it } from "vitest";
import { withReaders } from "../../../src/desk/hand/from-readers.ts";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { linkOf, rowOf } from "../../../src/subscribers/inbox/inbox-link.ts";
import { aSuggestion } from "../../support/inbox.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const now = "2026-11-26T10:00:00.000Z";
const suggested = (url: string, name?: string) =>
  linkOf(rowOf("suggestion", aSuggestion({ url, name }), Date.parse(now)));

describe("the week with what readers suggest", () => {
  const fresh = aBookmark({ url: "https://example.org/a", savedAt: "2026-11-25T10:00:00.000Z" });
  const linked = aBookmark({ url: "https://example.org/b", savedAt: "2026-11-25T09:00:00.000Z" });
  const issue = anIssue({ picks: [aPick({ url: linked.url })] });
  const week = weekOf([fresh, linked], [issue], { publication: Publication.parse({}), now });

  it("has each link once, whoever and however many suggest it, before those that were linked", () => {
    const waiting = ["https://example.org/c", "https://www.example.org/c/", fresh.url].map((url, at) =>
      suggested(url, `Reader ${at}`),
    );
    const { rows } = withReaders(week, waiting);
    expect(rows.map(({ bookmark, group, readers }) => [bookmark.url, group, readers?.length])).toEqual([
      [fresh.url, "new", 1],
      ["https://example.org/c", "readers", 2],
      [linked.url, "linked", undefined],
    ]);
  });

  it("is as it was where nobody suggests", () => {
    expect(withReaders(week, [])).toBe(week);
  });
});
