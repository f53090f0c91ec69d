// The week with what readers suggest and nobody decided about: candidates too, though they are no bookmarks yet. Pure.
import { bookmarkFor } from "../../bookmarks/keep-from-inbox.ts";
import { keysOf, mergeBookmarks } from "../../domain/bookmark.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import type { InboxLink } from "../../subscribers/inbox/inbox-link.ts";
import type { Row, Week } from "./week.ts";

/** One row a link, before those that an issue linked already; a link that is a candidate anyhow is told of there. */
export function withReaders(week: Week, waiting: InboxLink[]): Week {
  if (waiting.length === 0) return week;
  const byKey = Map.groupBy(waiting, ({ url }) => urlKey(url));
  const rows = week.rows.map((row) => {
    const readers = keysOf(row.bookmark).flatMap((key) => byKey.get(key) ?? []);
    for (const key of keysOf(row.bookmark)) byKey.delete(key);
    return readers.length === 0 ? row : { ...row, readers };
  });
  const fresh = [...byKey.values()].flatMap((links) => rowOf(links, week.now) ?? []);
  const isLinked = ({ group }: Row) => group === "linked";
  return { ...week, rows: [...rows.filter((row) => !isLinked(row)), ...fresh, ...rows.filter(isLinked)] };
}

function rowOf(readers: InboxLink[], now: string): Row | undefined {
  const [first, ...others] = readers.map((link) => bookmarkFor(link, now));
  return first && { bookmark: others.reduce(mergeBookmarks, first), group: "readers", readers };
}
