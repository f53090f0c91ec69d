// Which sites describe several of their pages with the same words: such words are about the site, and no summary.
import type { Bookmark } from "../domain/bookmark.ts";
import { descriptionOf, type PageFacts } from "../domain/page-facts.ts";
import { hostOf } from "../domain/public-url.ts";

export type SiteDescriptions = {
  /** Remembers the page's description; gives the other pages of its site that have the same. */
  meet(url: string, page: PageFacts): string[];
};

/** Begins with what the bookmarks tell. */
export function siteDescriptions(bookmarks: Bookmark[]): SiteDescriptions {
  const pages = new Map<string, Set<string>>();
  const meet = (url: string, page: PageFacts): string[] => {
    const description = descriptionOf(page);
    if (description === undefined) return [];
    const key = `${hostOf(url)} ${description}`;
    const known = pages.get(key) ?? new Set();
    pages.set(key, known.add(url));
    return [...known].filter((other) => other !== url);
  };
  for (const { url, page } of bookmarks) if (page) meet(url, page);
  return { meet };
}
