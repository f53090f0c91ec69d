import { describe, expect, it } from "vitest";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { headlineOf, leadOf, nextOf } from "../../../src/desk/today/what-next.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const publication = Publication.parse({ picks: 2 });
const week = (issues: Issue[] = [], links: Bookmark[] = [], now = "2026-11-26T10:00:00.000Z") =>
  weekOf(links, issues, { publication, now });
const draft = (...blurbs: string[]) =>
  anIssue({
    state: "draft",
    picks: blurbs.map((blurb, at) => aPick({ url: `https://example.org/${at}`, blurb })),
  });

describe("what is next", () => {
  it("is how long it is until the issue, in one unit", () => {
    expect(headlineOf(week())).toMatch(/^Friday is in 2[23] hours\.$/);
    expect(headlineOf(week([draft("a")], [], "2026-11-30T12:00:00.000Z"))).toMatch(
      /^Issue 42 was due 3 days ago\.$/,
    );
  });

  it.each([
    [[], "Begin to pick"],
    [["a"], "Carry on picking"],
    [["a", " "], "Carry on writing"],
    [["a", "b"], "Check it"],
  ])("is, with %j written, %s", (blurbs: string[], words) => {
    expect(nextOf(week(blurbs.length === 0 ? [] : [draft(...blurbs)])).words).toBe(words);
  });

  it("is to look once more where the issue is scheduled", () => {
    const scheduled = { ...draft("a", "b"), state: "scheduled" as const };
    expect(nextOf(week([scheduled]))).toEqual({ words: "Look at it once more", href: "/preview" });
  });

  it("says what waits, what is back and what closes, and no noughts", () => {
    const saved = { savedAt: "2026-11-25T10:00:00.000Z" };
    const closing = { kind: "page" as const, deadlines: [{ day: "2026-11-29", evidence: "until Sunday" }] };
    const links = [
      aBookmark({ ...saved, url: "https://example.org/x", page: closing }),
      aBookmark({
        ...saved,
        url: "https://example.org/y",
        triage: { as: "snoozed", at: saved.savedAt, until: "2026-11-26" },
      }),
    ];
    expect(leadOf(week([], links))).toBe(
      "Issue 1 has 0 of its 2. 2 links wait, 1 came back and one closes on Sunday 29 November.",
    );
    expect(leadOf(week())).toBe("Issue 1 has 0 of its 2. No links wait.");
  });
});
