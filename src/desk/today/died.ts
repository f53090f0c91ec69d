// Links that died: what a look at the published ones found gone, and pages that were not there when they were read. Pure.
import { type Bookmark, isGone } from "../../domain/bookmark.ts";
import { dayIn } from "../../domain/calendar.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import type { Issue } from "../../domain/issue.ts";
import type { LinkRecords } from "../../domain/link-record.ts";

/** `since` is a day; `issue` the newest that picked it. */
export type Died = {
  title: string;
  url: string;
  /** Absent where nobody knows. */
  since?: string | undefined;
  issue?: number | undefined;
  copy?: string | undefined;
};

type Known = {
  /** What is kept, newest first, and by its address. */
  links: Bookmark[];
  seen: (url: string) => Bookmark | undefined;
  issues: Issue[];
  dead: LinkRecords;
  /** The publication's: it says which day an instant was. */
  zone: string;
};

/** The latest first. */
export function diedLinks({ links, seen, issues, dead, zone }: Known): Died[] {
  const unread = links.filter(isGone);
  if (unread.length === 0 && dead.size === 0) return [];
  const picks = picksByKey(issues);
  const looked = [...dead.values()].map(({ key, since, copy }): Died => {
    const pick = picks.get(key);
    // A key is an address without what does not count.
    const url = pick?.url ?? seen(`https://${key}`)?.url ?? `https://${key}`;
    return { url, title: pick?.title ?? seen(url)?.title ?? key, since, issue: pick?.issue, copy };
  });
  const read = unread
    .filter(({ url }) => !dead.has(urlKey(url)))
    .map(({ url, title, page, unread: why }): Died => {
      const at = why?.at ?? page?.readAt;
      const since = at === undefined ? undefined : dayIn(at, zone);
      return { url, title, since, issue: picks.get(urlKey(url))?.issue };
    });
  return [...looked, ...read].sort((a, b) => (b.since ?? "").localeCompare(a.since ?? ""));
}

function picksByKey(issues: Issue[]): Map<string, { url: string; title: string; issue: number }> {
  const out = issues.toSorted((a, b) => a.number - b.number);
  return new Map(
    out.flatMap(({ number, picks }) =>
      picks.map(({ url, title }) => [urlKey(url), { url, title, issue: number }] as const),
    ),
  );
}
