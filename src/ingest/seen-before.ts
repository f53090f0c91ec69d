// What a source gave before, told from the bookmarks themselves: for lists that do not say when something came in.
import type { Bookmark } from "../domain/bookmark.ts";

/** Whether the source of that name gave a link that was seen at that address: the toot, the post. */
export type SeenBefore = (source: string, seenAt: string) => boolean;

export function seenBefore(bookmarks: Bookmark[]): SeenBefore {
  const seen = new Set<string>();
  for (const { sources = [] } of bookmarks)
    for (const { name, url } of sources) if (url !== undefined) seen.add(keyOf(name, url));
  return (source, seenAt) => seen.has(keyOf(source, seenAt));
}

/** No address has a space in it. */
function keyOf(source: string, seenAt: string): string {
  return `${seenAt} ${source}`;
}
