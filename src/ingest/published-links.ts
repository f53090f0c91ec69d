// Which links a publication stands for: those of the issues that are out, and of the bookmarks that everybody sees.
import { type Bookmark, isHidden, keysOf } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";

/** `day` is when readers saw it first; `issue` the first in which it was picked. */
export type PublishedLink = { key: string; url: string; title: string; day: string; issue?: number };

/** Each once, the picks first, each sort with the oldest first. What is private or dropped is never among them. */
export function publishedLinks(issues: Issue[], bookmarks: Bookmark[], zone: string): PublishedLink[] {
  const hidden = new Set(bookmarks.filter(isHidden).flatMap(keysOf));
  const picks = issues
    .filter(({ state }) => state === "shipped")
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ number, date, picks: those }) =>
      those.map(({ url, title }) => ({ key: urlKey(url), url, title, day: date, issue: number })),
    );
  const kept = bookmarks
    .filter((one) => !isHidden(one))
    .map(({ url, title, savedAt }) => ({ key: urlKey(url), url, title, day: dayIn(savedAt, zone) }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || (a.key < b.key ? -1 : 1));
  const found = new Map<string, PublishedLink>();
  for (const link of [...picks, ...kept])
    if (!hidden.has(link.key) && !found.has(link.key)) found.set(link.key, link);
  return [...found.values()];
}
