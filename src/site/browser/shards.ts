// The files of the search as they are read: from the newest to the oldest, a few of them on their way at a time.
import type { SearchRow } from "../../archive/search-row.ts";

/** Requests: the rows that are looked through next are there when they are needed. */
const onTheirWay = 4;

/** The rows of one file after the other, the newest first. Throws where one cannot be had. */
export async function* readShards(path: string, hashes: string[]): AsyncGenerator<SearchRow[]> {
  const asked: Promise<SearchRow[]>[] = [];
  let next = hashes.length;
  // Before the newest has come, nothing older is in its way.
  if (next > 0) yield (await readShard(path, next, hashes[--next])).reverse();
  for (;;) {
    while (next > 0 && asked.length < onTheirWay) asked.push(readShard(path, next, hashes[--next]));
    const rows = await asked.shift();
    if (!rows) return;
    yield rows.reverse();
  }
}

/** The hash is the file's own: what the browser has under this address is what stands there. */
async function readShard(path: string, number: number, hash = ""): Promise<SearchRow[]> {
  const response = await fetch(`${path}${number}.json?${hash}`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
