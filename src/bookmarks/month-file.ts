// The text of one `bookmarks/YYYY-MM.jsonl`: lines to bookmarks and back. Pure.
// A line that cannot be read is reported and kept as it stands; it is never dropped.
import { Bookmark } from "../domain/bookmark.ts";
import { PageFacts } from "../domain/page-facts.ts";

/** `at` is the time it sorts by, in epoch milliseconds; `number` its place in the file it came from, from 1. */
export type MonthLine = { text: string; at: number; number?: number } & (
  | { bookmark: Bookmark }
  | { bookmark?: undefined; why: string }
);

/** Key order on disk, so that a change is a one-line diff. */
const order = [
  "url",
  "aliases",
  "title",
  "note",
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

/** Every line of the file in its order; blank lines are left out. Accepts CRLF and a byte order mark. */
export function readMonth(text: string): MonthLine[] {
  const lines: MonthLine[] = [];
  let at = 0;
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    // A line without a readable time stays behind the one it stood behind.
    at = read.bookmark ? read.at : at;
    lines.push({ ...read, at, number: index + 1 });
  }
  return lines;
}

/** The file's text: one line each, in the order given, closed by a line feed. */
export function writeMonth(lines: MonthLine[]): string {
  return lines.map((line) => `${line.text}\n`).join("");
}

/** One bookmark as one line: keys in their order, absent ones left out, unknown ones kept at the end. */
export function lineOf(bookmark: Bookmark): MonthLine {
  const page = bookmark.page && inOrder(bookmark.page, pageOrder);
  const text = JSON.stringify(inOrder({ ...bookmark, page }, order));
  return { bookmark, text, at: Date.parse(bookmark.savedAt) };
}

function readLine(text: string): MonthLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { text, at: 0, why: "it is not a whole JSON object (cut off, or a merge conflict?)" };
    throw error;
  }
  const checked = Bookmark.safeParse(value);
  if (checked.success) return { text, at: Date.parse(checked.data.savedAt), bookmark: checked.data };
  const [issue] = checked.error.issues;
  return {
    text,
    at: 0,
    why: `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not a bookmark"}`,
  };
}

function inOrder(value: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const known = keys.filter((key) => value[key] !== undefined);
  const others = Object.keys(value).filter((key) => value[key] !== undefined && !keys.includes(key));
  return Object.fromEntries([...known, ...others.sort()].map((key) => [key, value[key]]));
}
