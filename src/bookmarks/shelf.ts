// The `bookmarks/` folder: every link ever kept, one file a month. A shelf stays open for a run: it remembers what
// it read, so that a write costs what it changes, and it never writes over what somebody else wrote.
import type { Caches } from "../disk/caches.ts";
import { withLock } from "../disk/lock.ts";
import type { Bookmark } from "../domain/bookmark.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Edit } from "./edits.ts";
import { openHiddenLinks } from "./hidden-links.ts";
import { openMonths } from "./months.ts";
import { type BadLine, openReader } from "./read-shelf.ts";
import { type Change, writeChanges } from "./write-changes.ts";

type Listener = (files: string[], isOurs: boolean) => void;

/** `Row` is what is remembered of each bookmark: all of it, or what its reader shows. */
export type Shelf<Row = Bookmark> = {
  /**
   * Every link, newest first, as the files are now; the lines that a merge left of one link are made one. A link that
   * is hidden on any machine says so: it is `private` unless it was dropped.
   */
  bookmarks(): Row[];
  /** The lines that cannot be read; nothing ever changes them. */
  badLines(): BadLine[];
  /** The whole bookmark under any of its addresses, as the files are now. */
  find(url: string): Bookmark | undefined;
  /** What is remembered of the link since the shelf last looked: for asking about thousands. */
  remembered(url: string): Row | undefined;
  /**
   * For who cannot wait until a hundred thousand links are read: reads about so many more, the newest month first, and
   * says whether all have been read once. Everything else that is asked reads what is left at once, but `soFar` and
   * `remembered`, which tell of what has been read.
   */
  readOn(links: number): boolean;
  /** As `bookmarks`, of what has been read so far. */
  soFar(): Row[];
  /**
   * Makes the edits, whole or not at all for each link, and tells what became of each; waits its turn behind other
   * programs. What is hidden goes into `private/`, also what others left in the public files: without any edit it does
   * only that. Throws the file system's error (a full disk …) with nothing lost that was kept.
   */
  change(edits: Edit[]): Promise<Change>;
  /** Looks at the files now: who listens hears of what changed. */
  look(): void;
  /**
   * Calls with the names of the files that changed, and whether it was this shelf that changed them; gives the way to
   * stop that.
   */
  onChange(listener: Listener): () => void;
};

/** Defaults in brackets. Every call may throw `HiddenKeyError` when the secret is not that of `hidden.txt`. */
export type ShelfSetting = {
  /** `FIVE_HIDDEN_KEY` of the environment (that in `.env` of the publication folder, made when it is needed). */
  hiddenKey?: string | undefined;
  /** The disk is thrown away after the run: nothing hidden is written, and no secret is made (no). */
  isCi?: boolean | undefined;
  /** Where it is kept what reading the files cost (nowhere). */
  caches?: Caches | undefined;
};

/** How long a writer waits for another before it gives up, in milliseconds. */
const lockWaitMs = 20_000;

/** Opens the shelf of a publication. Nothing is read before something is asked. */
export function openShelf(folder: PublicationFolder, setting: ShelfSetting = {}): Shelf {
  return openRows(folder, (bookmark) => bookmark, setting);
}

/** A shelf that remembers only what `rowOf` takes of each bookmark. */
export function openRows<Row extends { private?: boolean | undefined }>(
  folder: PublicationFolder,
  rowOf: (bookmark: Bookmark) => Row,
  { hiddenKey, isCi = false, caches }: ShelfSetting = {},
): Shelf<Row> {
  const listeners = new Set<Listener>();
  const onChange: Listener = (files, isOurs) => {
    for (const listener of listeners) listener(files, isOurs);
  };
  const months = openMonths(folder.bookmarks, { rowOf, onChange, caches });
  const hidden = openHiddenLinks(folder, hiddenKey);
  const written = { folder, months, hidden, isDiskKept: !isCi };
  return {
    ...openReader({ months, hidden, rowOf }),
    change: (edits) => withLock(folder.bookmarksLock, lockWaitMs, () => writeChanges(edits, written)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
