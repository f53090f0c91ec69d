// The files of the search as they are read: from the newest to the oldest, a few of them on their way at a time.
import type { SearchRow } from "../../archive/search-row.ts";

/** Requests: the rows that are looked through next are there when they are needed. */
const onTheirWay = 4;

/** The rows of one file after the other, the newest first; `files` come oldest first. Throws where one cannot be had. */
export async function* readShards(path: string, files: string[]): AsyncGenerator<SearchRow[]> {
  const left = [...files];
  const asked: Promise<SearchRow[]>[] = [];
  const ask = () => {
    const file = left.pop();
    if (file !== undefined) asked.push(readShard(path + file));
  };
  ask();
  // Before the newest has come, nothing older is in its way.
  for (let rows = await asked.shift(); rows; rows = await asked.shift()) {
    yield rows.reverse();
    while (left.length > 0 && asked.length < onTheirWay) ask();
  }
}

/** The file's hash stands in its address: what the browser has under it is what stands there. */
async function readShard(address: string): Promise<SearchRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
