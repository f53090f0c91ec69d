// The links as the files are: the shelf's list is made anew only after somebody changed a file, and what the desk
// itself changed is put in its place. Of a hundred thousand links that is the difference between a blink and a wait.
import type { Edit } from "../../bookmarks/edits.ts";
import type { Shelf } from "../../bookmarks/shelf.ts";
import type { Change } from "../../bookmarks/write-changes.ts";
import type { Bookmark } from "../../domain/bookmark.ts";

export type LinksInHand = {
  /** Newest first. */
  all(): Bookmark[];
  find(url: string): Bookmark | undefined;
  /** Changes one kept link; gives it as it is now, `undefined` where it is not kept. */
  change(url: string, change: (kept: Bookmark) => Bookmark): Promise<Bookmark | undefined>;
  /** Makes edits of any links, new ones among them, and tells what became of each. */
  edit(edits: Edit[]): Promise<Change>;
  close(): void;
};

export function openLinks(shelf: Shelf): LinksInHand {
  let list: Bookmark[] | undefined;
  const stop = shelf.onChange((_, isOurs) => {
    if (!isOurs) list = undefined;
  });
  return {
    all: () => {
      list ??= shelf.bookmarks();
      return list;
    },
    find: (url) => shelf.find(url),
    change: async (url, change) => {
      const before = shelf.find(url);
      await shelf.change([{ url, change: (kept) => kept && change(kept) }]);
      const after = shelf.find(url);
      const at = before && after && list ? list.findIndex((one) => one.url === before.url) : -1;
      // A line that moved in the order, or left it, is put in its place by the shelf.
      if (list && at >= 0 && after && after.savedAt === before?.savedAt) list = list.with(at, after);
      else list = undefined;
      return after;
    },
    edit: async (edits) => {
      const change = await shelf.change(edits);
      list = undefined;
      return change;
    },
    close: stop,
  };
}
