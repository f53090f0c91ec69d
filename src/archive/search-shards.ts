// The rows of the search in files that a browser reads one after the other, the newest first. The files are numbered
// from the oldest, and one that is full stays as it is: a browser that has it need not ask for it again.
import { hash } from "node:crypto";
import type { SearchRow } from "./search-row.ts";

/** `hash` is that of the text: it stands in the address behind the number, so that a browser may keep it for good. */
export type SearchShard = { number: number; text: string; hash: string };

/** A shard with so many rows is full … */
export const mostRows = 1_000;
/** … and so is one of so many bytes: compressed they are a third of it, and never more than the 35 kB that one promised. */
export const mostBytes = 72_000;

/** Oldest first. Where an older row comes or goes, what is newer moves by one place. */
export function searchShards(oldestFirst: SearchRow[]): SearchShard[] {
  const shards: SearchShard[] = [];
  let lines: string[] = [];
  let bytes = 0;
  const close = () => {
    if (lines.length === 0) return;
    const text = `[${lines.join(",\n")}]\n`;
    shards.push({ number: shards.length + 1, text, hash: hash("sha256", text).slice(0, 8) });
    [lines, bytes] = [[], 0];
  };
  for (const row of oldestFirst) {
    const line = JSON.stringify(row);
    const more = Buffer.byteLength(line);
    if (lines.length === mostRows || bytes + more > mostBytes) close();
    lines.push(line);
    bytes += more;
  }
  close();
  return shards;
}
