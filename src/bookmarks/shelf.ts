// The `bookmarks/` folder: every link ever kept, one file a month. A shelf stays open for a run: it remembers what
// it read, so that a write costs what it changes, and it never writes over what somebody else wrote.
import { withLock } from "../disk/lock.ts";
import { type Bookmark, mergeBookmarks } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { type Hands, Overtaken, openHands } from "./hands.ts";
import type { MonthLine } from "./month-file.ts";
import { type Months, openMonths } from "./months.ts";
import type { Edit, Outcome } from "./plan-changes.ts";
import { writeChanges } from "./write-changes.ts";

/** A line that could not be read: where it stands and what to do about it. */
export type BadLine = { file: string; line: number; why: string };

/** `Row` is what is remembered of each bookmark: all of it, or what its reader shows. */
export type Shelf<Row = Bookmark> = {
  /** Every link, newest first, as the files are now; the lines that a merge left of one link are made one. */
  bookmarks(): Row[];
  /** The lines that cannot be read; nothing ever changes them. */
  badLines(): BadLine[];
  /** The whole bookmark under any of its addresses, as the files are now. */
  find(url: string): Bookmark | undefined;
  /** What is remembered of the link since the shelf last looked: for asking about thousands. */
  remembered(url: string): Row | undefined;
  /**
   * Makes the edits, whole or not at all for each link, and tells what became of each; waits its turn behind
   * other programs. Throws the file system's error (a full disk …) with nothing lost that was kept.
   */
  change(edits: Edit[]): Promise<Outcome[]>;
  /** Calls with the names of the files that changed, whoever changed them; gives the way to stop that. */
  onChange(listener: (files: string[]) => void): () => void;
};

type RowOf<Row> = (bookmark: Bookmark) => Row;

/** How long a writer waits for another before it gives up, in milliseconds. */
const lockWaitMs = 20_000;

/** How often a reader looks again when a file changes under its eyes. */
const mostLooks = 10;

/** Opens the shelf of a publication. Nothing is read before something is asked. */
export function openShelf(folder: PublicationFolder): Shelf {
  return openRows(folder, (bookmark) => bookmark);
}

/** A shelf that remembers only what `rowOf` takes of each bookmark. */
export function openRows<Row>(folder: PublicationFolder, rowOf: RowOf<Row>): Shelf<Row> {
  const listeners = new Set<(files: string[]) => void>();
  const onChange = (files: string[]) => {
    for (const listener of listeners) listener(files);
  };
  const months = openMonths(folder.bookmarks, { rowOf, onChange });
  return {
    bookmarks: () => lookedAt(months, (hands) => rowsOf(months, { rowOf, hands })),
    badLines: () => lookedAt(months, () => badLinesOf(months)),
    find: (url) => lookedAt(months, (hands) => mergedOf(months.index.linesOf(urlKey(url)), hands)),
    remembered: (url) => rememberedRow(months, { url, rowOf }),
    change: async (edits) =>
      edits.length === 0 ? [] : withLock(folder.bookmarksLock, lockWaitMs, () => writeChanges(edits, months)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads the files as they are now, whoever writes to them meanwhile. */
function lookedAt<Row, T>(months: Months<Row>, read: (hands: Hands<Row>) => T): T {
  for (let looks = 1; ; looks++) {
    months.look();
    const hands = openHands(months);
    try {
      return read(hands);
    } catch (error) {
      if (!(error instanceof Overtaken) || looks === mostLooks) throw error;
    } finally {
      hands.close();
    }
  }
}

/** One row a link, newest first. */
function rowsOf<Row>(months: Months<Row>, { rowOf, hands }: { rowOf: RowOf<Row>; hands: Hands<Row> }): Row[] {
  const found: { at: number; row: Row }[] = [];
  const told = new Set<MonthLine<Row>>();
  for (const line of months.all().flatMap((month) => month.lines)) {
    const { at, row } = line;
    if (row === undefined || told.has(line)) continue;
    const lines = months.index.isDoubled(line) ? months.index.linesOf(line.keys[0] ?? "") : [line];
    const merged = lines.length > 1 ? mergedOf(lines, hands) : undefined;
    found.push(merged ? { at: Date.parse(merged.savedAt), row: rowOf(merged) } : { at, row });
    for (const other of lines) told.add(other);
  }
  return found.sort((a, b) => b.at - a.at).map((one) => one.row);
}

function rememberedRow<Row>(
  months: Months<Row>,
  { url, rowOf }: { url: string; rowOf: RowOf<Row> },
): Row | undefined {
  months.lookOnce();
  const lines = months.index.linesOf(urlKey(url));
  if (lines.length < 2) return lines[0]?.row;
  const merged = lookedAt(months, (hands) => mergedOf(months.index.linesOf(urlKey(url)), hands));
  return merged && rowOf(merged);
}

/** What all lines of one link say together. */
function mergedOf<Row>(lines: MonthLine<Row>[], hands: Hands<Row>): Bookmark | undefined {
  const [first, ...others] = lines.map((line) => hands.bookmarkOf(line));
  return first && others.reduce(mergeBookmarks, first);
}

function badLinesOf<Row>(months: Months<Row>): BadLine[] {
  return months
    .all()
    .flatMap((month) => month.lines)
    .flatMap(({ file, number, why }) =>
      why === undefined ? [] : [{ file: `bookmarks/${file}`, line: number, why }],
    );
}
