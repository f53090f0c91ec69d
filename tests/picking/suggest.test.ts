import { describe, expect, it } from "vitest";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { addDays } from "../../src/domain/calendar.ts";
import { learnSuggestions } from "../../src/picking/suggest.ts";
import { anArchive, aTaste, sites } from "../support/archive.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

const noTaste = (_: Bookmark, next: () => number) => next();
/** Whoever always takes what was kept last is served by the newest first, and by nothing better. */
const newestTaste = ({ savedAt }: Bookmark, next: () => number) => Date.parse(savedAt) / 60_000 + next();

const learnt = ({ bookmarks, issues }: ReturnType<typeof anArchive>) =>
  learnSuggestions(bookmarks, issues, "Europe/London");

describe("suggestions", () => {
  it.each([1, 2, 3])(
    "are on where an editor has a taste, and do far better than the newest first (%i)",
    (seed) => {
      const { isOn, measured } = learnt(anArchive(40, seed, aTaste));
      expect(isOn).toBe(true);
      expect(measured?.issues).toBe(32);
      expect(measured?.suggested).toBeGreaterThan((measured?.newestFirst ?? 1) + 0.2);
    },
  );

  it("are off where picks are chance, but for the one in twenty that chance itself allows", () => {
    const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
    const on = seeds.filter((seed) => learnt(anArchive(30, seed, noTaste)).isOn);
    expect(on.length).toBeLessThanOrEqual(5);
  });

  it("are off where the newest first does as well", () => {
    const suggestions = learnt(anArchive(40, 7, newestTaste));
    expect(suggestions.isOn).toBe(false);
    expect(suggestions.measured?.newestFirst).toBeGreaterThan(0.9);
    expect(suggestions.best([aBookmark()], "2025-12-05")).toEqual([]);
  });

  it.each([0, 1, 15])("are off after %i issues, and say how many there must be", (weeks) => {
    const suggestions = learnt(anArchive(weeks, 1, aTaste));
    expect(suggestions).toMatchObject({ isOn: false, measured: undefined, issues: weeks, needed: 16 });
  });

  it("give ten at most, the likeliest first, each with why", () => {
    const archive = anArchive(40, 4, aTaste);
    const waiting = sites.flatMap((site) =>
      [1, 2, 3, 4].map((at) =>
        aBookmark({ url: `https://${site}/new/${at}`, savedAt: "2025-10-09T10:00:00.000Z" }),
      ),
    );
    const loved = aBookmark({ ...waiting[3], note: "Yes" });
    const best = learnt(archive).best([...waiting.slice(0, 3), ...waiting.slice(4), loved], "2025-10-10");
    expect(best.length).toBeLessThanOrEqual(10);
    expect(best[0]?.bookmark).toBe(loved);
    expect(best[0]?.reason).toMatch(
      /^Suggested because you have picked loved\.example \d+ times and you wrote a note\.$/,
    );
    const scores = best.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("learn nothing from what is hidden, undated, or of an issue that is not out", () => {
    const { bookmarks, issues } = anArchive(40, 1, aTaste);
    const hidden = bookmarks.map((link) => ({ ...link, private: true }));
    const undated = bookmarks.map((link) => ({ ...link, undated: true }));
    const drafts = issues.map((issue) => ({ ...issue, state: "draft" as const }));
    for (const archive of [
      { bookmarks: hidden, issues },
      { bookmarks: undated, issues },
      { bookmarks, issues: drafts },
    ])
      expect(learnt(archive)).toMatchObject({ isOn: false, issues: 0 });
  });

  it("learn of a link once that an issue took on its day, not again as one that the next left", () => {
    // Every link is kept on the two days before an issue, and every one of them is taken: nothing was ever left.
    const weeks = Array.from({ length: 20 }, (_, week) => {
      const date = addDays("2026-01-02", 7 * week);
      const links = [1, 2, 3].map((at) =>
        aBookmark({ url: `https://s.example/${week}/${at}`, savedAt: `${addDays(date, -1)}T10:00:00.000Z` }),
      );
      return {
        links,
        issue: anIssue({ number: week + 1, date, picks: links.map(({ url }) => aPick({ url })) }),
      };
    });
    const archive = {
      bookmarks: weeks.flatMap(({ links }) => links),
      issues: weeks.map(({ issue }) => issue),
    };
    expect(learnt(archive).issues).toBe(0);
  });

  it("are the same for the same archive, in whatever order it is given", () => {
    const { bookmarks, issues } = anArchive(30, 5, aTaste);
    const waiting = bookmarks.slice(-30);
    const one = learnt({ bookmarks, issues });
    const other = learnt({ bookmarks: bookmarks.toReversed(), issues: issues.toReversed() });
    expect(other.measured).toEqual(one.measured);
    expect(other.best(waiting, "2025-08-01")).toEqual(one.best(waiting, "2025-08-01"));
    expect(one.best(waiting, "2025-08-01").length).toBeGreaterThan(0);
  });
});
