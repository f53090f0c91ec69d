// The bytes of one `bookmarks/YYYY-MM.jsonl`: lines to bookmarks and back. Pure.
// A line that nobody changes keeps its bytes, whatever they are; one that cannot be read is reported and kept.
import { isUtf8 } from "node:buffer";
import { Bookmark, isHidden, keysOf } from "../domain/bookmark.ts";
import { PageFacts } from "../domain/page-facts.ts";

/** Where a line stands, and what is remembered of it: `row` is what its reader wanted of the bookmark. */
export type MonthLine<Row = unknown> = {
  /** The file's name below `bookmarks/`. */
  file: string;
  /** Its bytes: from `start` up to `end`, without the line feed. */
  start: number;
  end: number;
  /** Its place in the file, from 1. */
  number: number;
  /** The time it sorts by, in epoch milliseconds; a line without one stays behind the one it stood behind. */
  at: number;
  /** Every key under which its link is known; none for a line that cannot be read. */
  keys: string[];
  /** The line itself says that it is for the editor alone. */
  isHidden: boolean;
  row?: Row | undefined;
  /** Why it cannot be read. */
  why?: string | undefined;
};

/** A line to be put into a file: its bytes without a line end, and what they say. */
export type NewLine = { bytes: Buffer; at: number; bookmark: Bookmark };

/** Key order on disk, so that a change is a one-line diff. */
const order = [
  "url",
  "aliases",
  "title",
  "note",
  "via",
  "tags",
  "savedAt",
  "undated",
  "private",
  "triage",
  "sources",
  "page",
  "unread",
];
const pageOrder = Object.keys(PageFacts.shape);

/** A bookmark is four levels deep. Far deeper, other programs than this one overflow on it. */
const deepest = 64;

/** What a file of that name holds, and what is wanted of each of its bookmarks. */
export type MonthReading<Row> = { file: string; rowOf: (bookmark: Bookmark) => Row };

/** `keys` of the lines of these bytes, where all of them were checked before. */
type MonthToRead<Row> = MonthReading<Row> & { keys?: string[][] | undefined };

/** Every line of the file in its order; blank lines are left out. Accepts CRLF and a byte order mark. */
export function readMonth<Row>(
  bytes: Buffer,
  { file, rowOf, keys: known }: MonthToRead<Row>,
): MonthLine<Row>[] {
  const lines: MonthLine<Row>[] = [];
  const isAllText = known !== undefined || isUtf8(bytes);
  let at = 0;
  let number = 0;
  for (let start = markLength(bytes), end = 0; start < bytes.length; start = end + 1) {
    const feed = bytes.indexOf(lineFeed, start);
    end = feed === -1 ? bytes.length : feed;
    number += 1;
    const text = bytes.toString("utf8", start, end);
    if (text.trim() === "") continue;
    const keys = known?.[lines.length];
    const isText = isAllText || isUtf8(bytes.subarray(start, end));
    const read = keys ? checkedBefore(text) : isText ? readLine(text) : { why: notText };
    const place = { file, start, end, number };
    if ("bookmark" in read) {
      at = Date.parse(read.bookmark.savedAt);
      lines.push({ ...place, at, ...rememberedOf(read.bookmark, rowOf, keys) });
    } else lines.push({ ...place, at, keys: [], isHidden: false, why: read.why });
  }
  return lines;
}

function rememberedOf<Row>(bookmark: Bookmark, rowOf: (bookmark: Bookmark) => Row, keys = keysOf(bookmark)) {
  return { keys, isHidden: isHidden(bookmark), row: rowOf(bookmark) };
}

/** What a check lets through it does not change, but for a key `__proto__`, which it takes out. */
function checkedBefore(text: string): { bookmark: Bookmark } {
  return { bookmark: JSON.parse(text) };
}

/** What one line of the file says, or why that cannot be told. */
export function readLine(text: string): { bookmark: Bookmark } | { why: string } {
  if (isTooDeep(text)) return { why: `it is nested more than ${deepest} levels deep` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { why: "it is not a whole JSON object (cut off, or a merge conflict?)" };
    throw error;
  }
  const checked = Bookmark.safeParse(value);
  if (checked.success) return { bookmark: checked.data };
  const [issue] = checked.error.issues;
  return { why: `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not a bookmark"}` };
}

/** One bookmark as one line: keys in their order, absent ones left out, unknown ones kept at the end. */
export function lineOf(bookmark: Bookmark): string {
  const page = bookmark.page && inOrder(bookmark.page, pageOrder);
  return JSON.stringify(inOrder({ ...bookmark, page }, order));
}

/** What becomes of a month's lines: each of `replaced` gives way to what stands beside it, or to nothing. */
export type MonthChange<Row> = { replaced: Map<MonthLine<Row>, NewLine | undefined>; added: NewLine[] };

/** A month file as it will be: its bytes, and its lines once they stand there, the new ones told apart. */
export type NextMonth<Row> = {
  bytes: Buffer;
  settle(): { lines: MonthLine<Row>[]; fresh: MonthLine<Row>[] };
};

/**
 * The month with the change made, in order of time; a line whose time did not change keeps its place among its
 * equals. Nothing that is remembered is touched before `settle`.
 */
export function nextMonth<Row>(
  bytes: Buffer,
  { lines, ...reading }: MonthReading<Row> & { lines: MonthLine<Row>[] },
  change: MonthChange<Row>,
): NextMonth<Row> {
  const kept = lines.flatMap((line): (MonthLine<Row> | NewLine)[] => {
    const next = change.replaced.has(line) ? change.replaced.get(line) : line;
    return next ? [next] : [];
  });
  const ordered = inTime([...kept, ...change.added]);
  const mark = markLength(bytes);
  const ending = bytes[(lines[0]?.end ?? 0) - 1] === carriageReturn ? "\r\n" : "\n";
  const parts = [bytes.subarray(0, mark), ...partsOf(ordered, bytes, ending)];
  return { bytes: Buffer.concat(parts), settle: () => settled(ordered, reading, { mark, ending }) };
}

/** The bytes of the lines one after another; old ones that are neighbours already are copied in one piece. */
function partsOf<Row>(ordered: (MonthLine<Row> | NewLine)[], bytes: Buffer, ending: string): Buffer[] {
  const parts: Buffer[] = [];
  let run = { start: 0, end: 0 };
  const closeRun = () => {
    parts.push(bytes.subarray(run.start, run.end));
    if (run.end > bytes.length) parts.push(Buffer.from("\n"));
    run = { start: 0, end: 0 };
  };
  for (const line of ordered) {
    if ("bytes" in line) {
      closeRun();
      parts.push(line.bytes, Buffer.from(ending));
    } else if (line.start === run.end && run.end > 0) run.end = line.end + 1;
    else {
      closeRun();
      run = { start: line.start, end: line.end + 1 };
    }
  }
  closeRun();
  return parts;
}

/** The lines with their places in the new file told. */
function settled<Row>(
  ordered: (MonthLine<Row> | NewLine)[],
  { file, rowOf }: MonthReading<Row>,
  { mark, ending }: { mark: number; ending: string },
): { lines: MonthLine<Row>[]; fresh: MonthLine<Row>[] } {
  const fresh: MonthLine<Row>[] = [];
  let start = mark;
  const lines = ordered.map((line, index) => {
    const length = "bytes" in line ? line.bytes.length + ending.length - 1 : line.end - line.start;
    const place = { start, end: start + length, number: index + 1 };
    start = place.end + 1;
    if (!("bytes" in line)) return Object.assign(line, place);
    const { at, bookmark } = line;
    const made = { file, ...place, at, ...rememberedOf(bookmark, rowOf) };
    fresh.push(made);
    return made;
  });
  return { lines, fresh };
}

function inTime<T extends { at: number }>(lines: T[]): T[] {
  const isInTime = lines.every((line, index) => index === 0 || (lines[index - 1]?.at ?? 0) <= line.at);
  return isInTime ? lines : lines.toSorted((a, b) => a.at - b.at);
}

const lineFeed = 10;
const carriageReturn = 13;
const notText = "it is not UTF-8 text";

/** The length of a byte order mark, if the file begins with one. */
function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Counts first: nearly every line has fewer brackets than it may have levels. */
function isTooDeep(text: string): boolean {
  return countOf("{", text) + countOf("[", text) > deepest && depthOf(text) > deepest;
}

function countOf(letter: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}

/** How many brackets are open at once, those inside strings left out. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "\\") at += 1;
    else if (letter === '"') isString = !isString;
    else if (!isString && (letter === "[" || letter === "{")) depth += 1;
    else if (!isString && (letter === "]" || letter === "}")) depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function inOrder(value: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const known = keys.filter((key) => value[key] !== undefined);
  const others = Object.keys(value).filter((key) => value[key] !== undefined && !keys.includes(key));
  return Object.fromEntries([...known, ...others.sort()].map((key) => [key, value[key]]));
}
