// Everybody who showed us a link, and what they led to: the picks that thank them, and the bookmarks.
import { type Bookmark, isHidden } from "./bookmark.ts";
import type { Issue, Pick, Via } from "./issue.ts";
import { placeNameOf } from "./place-name.ts";

export type CreditedPick = { issue: Issue; pick: Pick; number: number };

/**
 * `slug` stands in its page's address; `name` is the oldest spelling, `url` the newest that was given. What it led to
 * is newest first; a bookmark that became one of the picks is not said twice.
 */
export type Credit = {
  slug: string;
  name: string;
  url: string | undefined;
  picks: CreditedPick[];
  bookmarks: Bookmark[];
};

/** Whose picks are most, first. Both lists come newest first; `isPicked` says of a bookmark that an issue has it. */
export function creditsOf(
  issues: Issue[],
  bookmarks: Bookmark[],
  isPicked: (bookmark: Bookmark) => boolean,
): Credit[] {
  const found = new Map<string, Credit>();
  for (const issue of issues)
    for (const [at, pick] of issue.picks.entries())
      if (pick.via) creditIn(found, pick.via).picks.push({ issue, pick, number: at + 1 });
  for (const bookmark of bookmarks)
    if (bookmark.via && !isHidden(bookmark) && !isPicked(bookmark))
      creditIn(found, bookmark.via).bookmarks.push(bookmark);
  return [...found.values()].sort(
    (a, b) =>
      b.picks.length - a.picks.length ||
      b.bookmarks.length - a.bookmarks.length ||
      (a.slug < b.slug ? -1 : 1),
  );
}

function creditIn(found: Map<string, Credit>, { name, url }: Via): Credit {
  const slug = placeNameOf(name);
  const known = found.get(slug);
  const credit: Credit = known ?? { slug, name, url, picks: [], bookmarks: [] };
  credit.name = name;
  credit.url ??= url;
  found.set(slug, credit);
  return credit;
}
