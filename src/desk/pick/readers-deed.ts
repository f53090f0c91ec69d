// What is decided about a link that a reader suggested: it becomes a bookmark first, or is declined.
import type { Bookmark } from "../../domain/bookmark.ts";
import type { Desk } from "../hand/at-hand.ts";
import type { Deed } from "../hand/undo.ts";

/** The bookmark as it is kept, with the credit to whoever suggested it; any other link as it was. */
export async function keptFirst({ inbox, links }: Desk, bookmark: Bookmark): Promise<Bookmark> {
  await inbox.keep(bookmark.url);
  return links.find(bookmark.url) ?? bookmark;
}

/** Deletes what readers said of it; `undefined` where none did. */
export function declineReaders({ inbox }: Desk, url: string): Deed | undefined {
  const declined = inbox.decline(url);
  return (
    declined && {
      ...{ said: "Declined, and deleted with the name", url },
      back: async () => declined.back(),
      again: async () => declined.again(),
    }
  );
}
