// Which sites describe several of their pages with the same words: such words are about the site, and no summary.
import type { Bookmark } from "../domain/bookmark.ts";
import { hostOf } from "../domain/host-of.ts";
import { descriptionOf, type PageFacts } from "../domain/page-facts.ts";

export type SiteDescriptions = {
  /**
   * Remembers the page's description. `isShared` when another page of its site has the same; `first` is that
   * page while it is the only one, and so still has the words as its summary.
   */
  meet(url: string, page: PageFacts): { isShared: boolean; first?: string | undefined };
};

/** Begins with what the bookmarks tell. */
export function siteDescriptions(bookmarks: Bookmark[]): SiteDescriptions {
  const pages = new Map<string, Set<string>>();
  const meet: SiteDescriptions["meet"] = (url, page) => {
    const description = descriptionOf(page);
    if (description === undefined) return { isShared: false };
    const key = `${hostOf(url)} ${description}`;
    const known = pages.get(key) ?? new Set();
    const [first] = known;
    const isSecond = known.size === 1 && first !== url;
    pages.set(key, known.add(url));
    return { isShared: known.size > 1, first: isSecond ? first : undefined };
  };
  for (const { url, page } of bookmarks) if (page) meet(url, page);
  return { meet };
}
