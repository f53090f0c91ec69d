// What a shelf tells: one row a link, whatever its lines look like and wherever they stand.
import { type Bookmark, isHidden, mergeBookmarks } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import { type Hands, Overtaken, openHands } from "./hands.ts";
import type { HiddenLinks } from "./hidden-links.ts";
import type { MonthLine } from "./month-file.ts";
import type { Months } from "./months.ts";
import { isHiddenLink, lookAtAll } from "./visibility.ts";

/** A line that could not be read: where it stands and what to do about it. */
export type BadLine = { file: string; line: number; why: string };

/** The reading half of a shelf; what each gives stands there. */
type ShelfReader<Row> = {
  bookmarks(): Row[];
  badLines(): BadLine[];
  find(url: string): Bookmark | undefined;
  remembered(url: string): Row | undefined;
  readOn(lines: number): boolean;
  soFar(): Row[];
  look(): void;
};

/** Something that can be hidden. */
type Hideable = { private?: boolean | undefined };

/** What is read, and what is remembered of each bookmark. */
type Read<Row> = { months: Months<Row>; hidden: HiddenLinks; rowOf: (bookmark: Bookmark) => Row };

/** How often to look again when a file changes under our eyes. */
const mostLooks = 10;

export function openReader<Row extends Hideable>(read: Read<Row>): ShelfReader<Row> {
  const { months } = read;
  const linesAt = (url: string) => months.index.linesOf(urlKey(url));
  return {
    bookmarks: () => looking(read, (hands) => rowsOf(read, hands)),
    badLines: () => looking(read, () => badLinesOf(months)),
    find: (url) => looking(read, (hands) => wholeOf(linesAt(url), read, hands)),
    remembered: (url) => {
      if (!months.hasBegun()) lookAtAll(read);
      const [line, ...others] = linesAt(url);
      if (!line || others.length === 0) return line && rowOfLine(line, read);
      const whole = looking(read, (hands) => wholeOf(linesAt(url), read, hands));
      return whole && read.rowOf(whole);
    },
    readOn: (lines) => {
      read.hidden.look();
      return months.readOn(lines);
    },
    soFar: () => notLooking(read, (hands) => rowsOf(read, hands)),
    look: () => lookAtAll(read),
  };
}

/** Reads the files as they are now, whoever writes to them meanwhile. */
function looking<Row, T>(read: Read<Row>, tell: (hands: Hands<Row>) => T): T {
  for (let looks = 1; ; looks++) {
    lookAtAll(read);
    const hands = openHands(read.months);
    try {
      return tell(hands);
    } catch (error) {
      if (!(error instanceof Overtaken) || looks === mostLooks) throw error;
    } finally {
      hands.close();
    }
  }
}

/** Tells of what has been read; of everything as it is now, where a file was changed since and must be read again. */
function notLooking<Row, T>(read: Read<Row>, tell: (hands: Hands<Row>) => T): T {
  const hands = openHands(read.months);
  try {
    return tell(hands);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return looking(read, tell);
  } finally {
    hands.close();
  }
}

/** Newest first. */
function rowsOf<Row extends Hideable>(read: Read<Row>, hands: Hands<Row>): Row[] {
  const { months, rowOf } = read;
  const found: { at: number; row: Row }[] = [];
  const told = new Set<MonthLine<Row>>();
  for (const line of months.all().flatMap((month) => month.lines)) {
    if (told.has(line)) continue;
    if (!months.index.isDoubled(line)) {
      const row = rowOfLine(line, read);
      if (row) found.push({ at: line.at, row });
      continue;
    }
    const lines = months.index.linesOf(line.keys[0] ?? "");
    const whole = wholeOf(lines, read, hands);
    if (whole) found.push({ at: Date.parse(whole.savedAt), row: rowOf(whole) });
    for (const other of lines) told.add(other);
  }
  return found.sort((a, b) => b.at - a.at).map((one) => one.row);
}

function rowOfLine<Row extends Hideable>(line: MonthLine<Row>, { hidden }: Read<Row>): Row | undefined {
  const isHiddenElsewhere = line.row && !line.isHidden && isHiddenLink([line], false, hidden);
  return line.row && isHiddenElsewhere ? { ...line.row, private: true } : line.row;
}

/** What all lines of one link say together. */
function wholeOf<Row>(
  lines: MonthLine<Row>[],
  { hidden }: Read<Row>,
  hands: Hands<Row>,
): Bookmark | undefined {
  const [first, ...others] = lines.map((line) => hands.bookmarkOf(line));
  if (!first) return undefined;
  const whole = others.reduce(mergeBookmarks, first);
  const isHiddenElsewhere = !isHidden(whole) && isHiddenLink(lines, false, hidden);
  return isHiddenElsewhere ? { ...whole, private: true } : whole;
}

function badLinesOf<Row>(months: Months<Row>): BadLine[] {
  return months
    .all()
    .flatMap((month) => month.lines)
    .flatMap(({ file, number, why }) =>
      why === undefined ? [] : [{ file: `bookmarks/${file}`, line: number, why }],
    );
}
