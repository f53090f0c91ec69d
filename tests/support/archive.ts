// A made-up archive of issues and of the links that each was picked from, by whatever taste is given.
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { addDays } from "../../src/domain/calendar.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { aBookmark, anIssue, aPick } from "./makers.ts";

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const sites = [
  "loved.example",
  "liked.example",
  "other.example",
  "more.example",
  "rest.example",
  "dull.example",
];

/** An archive of `weeks` issues with thirty links each; `liking` says how much an editor likes one. */
export function anArchive(
  weeks: number,
  seed: number,
  liking: (link: Bookmark, next: () => number) => number,
) {
  const next = chance(seed);
  const bookmarks: Bookmark[] = [];
  const issues: Issue[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const date = addDays("2025-01-03", week * 7);
    const links = Array.from({ length: 30 }, (_, at) => {
      const site = sites[Math.floor(next() * sites.length)];
      return aBookmark({
        url: `https://${site}/${week}/${at}`,
        title: `Page ${week} ${at}`,
        note: next() < 0.3 ? "Mine" : undefined,
        tags: next() < 0.2 ? ["hiring"] : undefined,
        savedAt: `${addDays(date, -Math.floor(next() * 5))}T${String(8 + Math.floor(next() * 12)).padStart(2, "0")}:00:00.000Z`,
      });
    });
    bookmarks.push(...links);
    const picks = links
      .map((link) => ({ link, liked: liking(link, next) }))
      .toSorted((a, b) => b.liked - a.liked)
      .slice(0, 5)
      .map(({ link: { url, title } }) => aPick({ url, title }));
    issues.push(anIssue({ number: week + 1, date, picks }));
  }
  return { bookmarks, issues };
}

/** Likes one site, what has a note, and what is about hiring. */
export const aTaste = ({ url, note, tags }: Bookmark, next: () => number) =>
  Number(url.includes("loved")) * 2 + Number(note !== undefined) + Number(tags !== undefined) + next();
