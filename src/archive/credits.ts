// Everybody who showed us a link, and what they led to: the picks that thank them, and the bookmarks.
import { type Bookmark, isHidden, keysOf } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue, Pick, Via } from "../domain/issue.ts";
import { placeNameOf } from "../domain/place-name.ts";

export type CreditedPick = { issue: Issue; pick: Pick; number: number };

/**
 * `slug` stands in its page's address; `name` is the oldest spelling, `url` the newest that was given. What it led to
 * is newest first. `amongPicks` has the addresses of those bookmarks whose link is that of one of the picks: a page
 * on which the picks stand does not say them twice.
 */
export type Credit = {
  slug: string;
  name: string;
  url: string | undefined;
  picks: CreditedPick[];
  bookmarks: Bookmark[];
  amongPicks: Set<string>;
};

/** Whose picks are most, first. Both lists come newest first. */
export function creditsOf(issues: Issue[], bookmarks: Bookmark[]): Credit[] {
  const found = new Map<string, Credit>();
  for (const issue of issues)
    for (const [at, pick] of issue.picks.entries())
      if (pick.via) creditIn(found, pick.via).picks.push({ issue, pick, number: at + 1 });
  for (const bookmark of bookmarks)
    if (bookmark.via && !isHidden(bookmark)) creditIn(found, bookmark.via).bookmarks.push(bookmark);
  for (const credit of found.values()) credit.amongPicks = amongPicksOf(credit);
  return [...found.values()].sort(
    (a, b) =>
      b.picks.length - a.picks.length ||
      b.bookmarks.length - a.bookmarks.length ||
      (a.slug < b.slug ? -1 : 1),
  );
}

/** How many links it led to, picks and bookmarks, what is both once. */
export function linksLedTo({ picks, bookmarks, amongPicks }: Credit): number {
  return picks.length + bookmarks.length - amongPicks.size;
}

function amongPicksOf({ picks, bookmarks }: Credit): Set<string> {
  const keys = new Set(picks.map(({ pick }) => urlKey(pick.url)));
  return new Set(bookmarks.filter((one) => keysOf(one).some((key) => keys.has(key))).map(({ url }) => url));
}

function creditIn(found: Map<string, Credit>, { name, url }: Via): Credit {
  const slug = placeNameOf(name);
  const known = found.get(slug);
  const credit: Credit = known ?? { slug, name, url, picks: [], bookmarks: [], amongPicks: new Set() };
  credit.name = name;
  credit.url ??= url;
  found.set(slug, credit);
  return credit;
}
