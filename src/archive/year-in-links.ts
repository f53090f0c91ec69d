// What a year that is over came to: its issues, what was kept in each month, and what it was about. All of it stands
// still from the first of January on.
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import { oncePer } from "../domain/once-per.ts";
import { placeNameOf, siteOf } from "../domain/place-name.ts";

export type YearInLinks = {
  year: string;
  /** Oldest first. */
  issues: Issue[];
  /** Twelve, January first. */
  months: { month: string; kept: number }[];
  kept: number;
  /** How many are thanked by its picks. */
  credited: number;
  /** The sites that were picked most, and the tags of what was kept, most first. */
  sites: Counted[];
  tags: Counted[];
};

export type Counted = { name: string; count: number };

/** So many of the most are told. */
const mostTold = 5;

/** Every year that has an issue and was over on `today`, the newest first. `zone` decides which month it was. */
export function yearsInLinks(
  issues: Issue[],
  bookmarks: Bookmark[],
  { today, zone }: { today: string; zone: string },
): YearInLinks[] {
  const yearNow = today.slice(0, 4);
  const byYear = Map.groupBy(issues, ({ date }) => date.slice(0, 4));
  const finished = [...byYear].filter(([year]) => year < yearNow);
  const visible = bookmarks.filter((one) => !isHidden(one));
  const placed = tagsByPlace(visible);
  const keptByMonth = Map.groupBy(visible, ({ savedAt }) => dayIn(savedAt, zone).slice(0, 7));
  return finished
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, ofYear]) => yearOf(year, ofYear, { keptByMonth, tagsOf: placed }));
}

/** The tags of a bookmark, each place once, by the name that its page has: the oldest spelling of all. */
function tagsByPlace(newestFirst: Bookmark[]): (bookmark: Bookmark) => string[] {
  const placeOf = oncePer(placeNameOf);
  const names = new Map<string, string>();
  for (const { tags = [] } of newestFirst) for (const tag of tags) names.set(placeOf(tag), tag);
  return ({ tags = [] }) => [...new Set(tags.map((tag) => names.get(placeOf(tag)) ?? tag))];
}

type Kept = { keptByMonth: Map<string, Bookmark[]>; tagsOf: (bookmark: Bookmark) => string[] };

function yearOf(year: string, issues: Issue[], { keptByMonth, tagsOf }: Kept): YearInLinks {
  const keptIn = twelve.map((figures) => {
    const month = `${year}-${figures}`;
    return { month, bookmarks: keptByMonth.get(month) ?? [] };
  });
  const picks = issues.flatMap((issue) => issue.picks);
  const kept = keptIn.flatMap(({ bookmarks }) => bookmarks);
  return {
    year,
    issues: issues.toSorted((a, b) => a.number - b.number),
    months: keptIn.map(({ month, bookmarks }) => ({ month, kept: bookmarks.length })),
    kept: kept.length,
    credited: new Set(picks.flatMap(({ via }) => (via ? [placeNameOf(via.name)] : []))).size,
    sites: most(picks.map(({ url }) => siteOf(url))),
    tags: most(kept.flatMap(tagsOf)),
  };
}

const twelve = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));

/** What stands more than once, the most frequent first. */
function most(names: string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, mostTold);
}
