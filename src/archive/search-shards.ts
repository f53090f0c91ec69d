// The rows of the search in files that a browser reads one after the other, the newest first. Each is of a month, or of
// a year of few links: what changes among the old ones stays within that, and a browser that has the other files need
// not ask for them again.
import { hash } from "node:crypto";
import { byYear } from "../domain/calendar.ts";
import type { SearchRow } from "./search-row.ts";

/**
 * `name` is that of its file, `2024` or `2026-11-2`; `hash` is that of the text: it stands in the address behind the
 * name, so that a browser may keep it for good.
 */
export type SearchShard = { name: string; text: string; hash: string };

/** A file of so many rows is full … */
export const mostRows = 1_000;
/** … and so is one of so many bytes: compressed they are a third of it, and never more than the 35 kB that one promised. */
export const mostBytes = 72_000;

/** Oldest first. A year that fits into one file is one; of any other, each month begins a file. */
export function searchShards(oldestFirst: SearchRow[]): SearchShard[] {
  return byYear(oldestFirst, ([, , day]) => day).flatMap(({ year, ofYear }) => {
    const lines = ofYear.map(lineOf);
    const [whole, ...more] = filled(lines);
    if (whole && more.length === 0) return [shardOf(year, whole)];
    const months = Map.groupBy(lines, ({ month }) => month);
    return [...months].flatMap(([month, ofMonth]) =>
      filled(ofMonth).map((file, at) => shardOf(`${month}-${at + 1}`, file)),
    );
  });
}

/** A row as it is written, how many bytes that are, and its month. */
type Line = { text: string; bytes: number; month: string };

function lineOf(row: SearchRow): Line {
  const [, , day] = row;
  const text = JSON.stringify(row);
  return { text, bytes: Buffer.byteLength(text), month: day.slice(0, 7) };
}

/** The lines in as few files as hold them. */
function filled(lines: Line[]): string[][] {
  const files: string[][] = [];
  let bytes = 0;
  for (const { text, bytes: more } of lines) {
    const last = files.at(-1);
    if (last && last.length < mostRows && bytes + more <= mostBytes) last.push(text);
    else files.push([text]);
    bytes = files.at(-1) === last ? bytes + more : more;
  }
  return files;
}

function shardOf(name: string, lines: string[]): SearchShard {
  const text = `[${lines.join(",\n")}]\n`;
  return { name, text, hash: hash("sha256", text).slice(0, 8) };
}
