import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { Bookmark, isHidden } from "../../src/domain/bookmark.ts";
import { drop, finish, later, putBack, shortlist, snooze } from "../../src/picking/triage.ts";
import { aBookmark } from "../support/makers.ts";

const now = "2026-11-27T09:00:00.000Z";
const bookmark = aBookmark({ note: "mine", tags: ["web"], sources: [{ name: "toots" }] });

describe("the editor", () => {
  it.each([
    ["shortlists", shortlist, "shortlisted"],
    ["leaves for later", later, "later"],
    ["finishes", finish, "done"],
    ["drops", drop, "dropped"],
  ] as const)("%s a link, and it says so and when; all else stays", (_name, verb, as) => {
    const decided = verb(bookmark, now);
    expect(decided).toEqual({ ...bookmark, triage: { as, at: now } });
    expect(Bookmark.parse(decided)).toEqual(decided);
    expect(isHidden(decided)).toBe(as === "dropped");
  });

  it("snoozes a link until a day", () => {
    const snoozed = snooze(bookmark, now, "2026-12-04");
    expect(Bookmark.parse(snoozed).triage).toEqual({ as: "snoozed", at: now, until: "2026-12-04" });
  });

  it("changes their mind: the last word counts, and what is put back is new", () => {
    expect(shortlist(snooze(bookmark, now, "2026-12-04"), now).triage).toEqual({
      as: "shortlisted",
      at: now,
    });
    expect(lineOf(putBack(drop(bookmark, now)))).toBe(lineOf(bookmark));
  });

  it("finds the decision on the line of the link, behind its words", () => {
    expect(lineOf(aBookmark({ triage: { as: "dropped", at: now }, page: { kind: "article" } }))).toBe(
      `{"url":"https://example.org/a","title":"A page","savedAt":"2026-11-20T10:00:00.000Z","triage":{"as":"dropped","at":"${now}"},"page":{"kind":"article"}}`,
    );
  });
});
