// The links as the files are: the shelf's list is made anew only after somebody changed a file, and what the desk
// itself changed is put in its place. Of a hundred thousand links that is the difference between a blink and a wait.
import type { Edit } from "../../bookmarks/edits.ts";
import type { Shelf } from "../../bookmarks/shelf.ts";
import type { Change } from "../../bookmarks/write-changes.ts";
import type { Bookmark } from "../../domain/bookmark.ts";

export type LinksInHand = {
  /** Newest first: of what has been read so far, where not everything has. */
  all(): Bookmark[];
  find(url: string): Bookmark | undefined;
  /** The link as it was last read, for showing what it says: no file is looked at. */
  seen(url: string): Bookmark | undefined;
  /** Reads on for a moment; `true` when everything has been read. */
  readOn(): boolean;
  /** Everything has been read once. */
  isWhole(): boolean;
  /** Changes one kept link; gives it as it is now, `undefined` where it is not kept. */
  change(url: string, change: (kept: Bookmark) => Bookmark): Promise<Bookmark | undefined>;
  /** Makes edits of any links, new ones among them, and tells what became of each. */
  edit(edits: Edit[]): Promise<Change>;
  close(): void;
};

/** In links: at least as many as wait for a decision, in a tenth of a second; and what others wait for between them. */
const [readFirst, readAtOnce] = [2_000, 300];

/** More links at once are not looked for one by one. */
const mostInPlace = 10;

export function openLinks(shelf: Shelf, first: number = readFirst): LinksInHand {
  let list: Bookmark[] | undefined;
  let isWhole = shelf.readOn(first);
  const stop = shelf.onChange((_, isOurs) => {
    if (!isOurs) list = undefined;
  });
  /** What became of links is put in its place. Where one came, went or moved, the shelf makes the list anew. */
  const settle = (befores: (Bookmark | undefined)[]) => {
    const changed = befores.length > mostInPlace ? [undefined] : befores;
    for (const before of changed) {
      const after = before && shelf.find(before.url);
      const at = before && list ? list.findIndex((one) => one.url === before.url) : -1;
      const isThere =
        after?.savedAt === before?.savedAt && after?.aliases?.length === before?.aliases?.length;
      list = list && after && at >= 0 && isThere ? list.with(at, after) : undefined;
    }
  };
  return {
    all: () => {
      list ??= isWhole ? shelf.bookmarks() : shelf.soFar();
      return list;
    },
    find: (url) => shelf.find(url),
    seen: (url) => shelf.remembered(url),
    readOn: () => {
      if (isWhole) return true;
      isWhole = shelf.readOn(readAtOnce);
      if (isWhole) list = undefined;
      return isWhole;
    },
    isWhole: () => isWhole,
    change: async (url, change) => {
      const before = shelf.find(url);
      await shelf.change([{ url, change: (kept) => kept && change(kept) }]);
      settle([before]);
      return shelf.find(url);
    },
    edit: async (edits) => {
      const befores = edits.slice(0, mostInPlace + 1).map(({ url }) => shelf.find(url));
      const change = await shelf.change(edits);
      settle(befores);
      return change;
    },
    close: stop,
  };
}
