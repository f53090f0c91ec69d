// The `bookmarks/` folder: every link ever kept, one file a month. Reading never changes anything;
// keeping is atomic per file, under one lock, and can only add to what is there.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../disk/lock.ts";
import { ifMissing, sweepTemporaries, writeFileWhole } from "../disk/write-file.ts";
import {
  afterReading,
  type Bookmark,
  keysOf,
  mergeBookmarks,
  onePerLink,
  type Reading,
  withSighting,
} from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import { lineOf, type MonthLine, readMonth, writeMonth } from "./month-file.ts";

/** A line that could not be read: where it stands and what to do about it. */
export type BadLine = { file: string; line: number; why: string };
export type Shelf = { bookmarks: Bookmark[]; bad: BadLine[] };

/** How long a writer waits for another before it gives up, in milliseconds. */
const lockWaitMs = 20_000;

/** Every bookmark, newest first, with lines of one link (two machines' merge) made one, and what could not be read. */
export async function readBookmarks(folder: string): Promise<Shelf> {
  const found: Bookmark[] = [];
  const bad: BadLine[] = [];
  for (const [month, lines] of await readShelf(folder)) {
    for (const line of lines) {
      if (line.bookmark) found.push(line.bookmark);
      else bad.push({ file: `bookmarks/${month}.jsonl`, line: line.number ?? 0, why: line.why });
    }
  }
  return { bookmarks: onePerLink(found).sort(newestFirst), bad };
}

/**
 * Adds bookmarks, or merges them into those of the same link. A second call with the same bookmarks
 * changes no byte. `lockFile` is the folder's lock, outside git.
 */
export async function keepBookmarks(folder: string, lockFile: string, bookmarks: Bookmark[]): Promise<void> {
  const edits = bookmarks.map((given) => ({
    url: given.url,
    change: (onDisk: Bookmark | undefined) => (onDisk ? withSighting(onDisk, given) : given),
  }));
  await changeShelf(folder, lockFile, edits);
}

/** Notes what reading the pages found beside bookmarks that are kept already; others are left out. */
export async function keepReadings(folder: string, lockFile: string, readings: Reading[]): Promise<void> {
  const edits = readings.map((reading) => ({
    url: reading.url,
    change: (onDisk: Bookmark | undefined) => onDisk && afterReading(onDisk, reading),
  }));
  await changeShelf(folder, lockFile, edits);
}

/** The month file a bookmark lives in: by the UTC day it was first saved. */
function monthOf(bookmark: Bookmark): string {
  return new Date(bookmark.savedAt).toISOString().slice(0, 7);
}

/** One link's change: from what is on disk now, if anything, to what shall be there. */
type Edit = { url: string; change: (onDisk: Bookmark | undefined) => Bookmark | undefined };
type Months = Map<string, MonthLine[]>;

async function changeShelf(folder: string, lockFile: string, edits: Edit[]): Promise<void> {
  if (edits.length === 0) return;
  await withLock(lockFile, lockWaitMs, async () => {
    await sweepTemporaries(folder);
    const before = await readShelf(folder);
    await writeChanged(folder, afterEdits(before, edits));
  });
}

type Place = { month: string; line: MonthLine };

/** The months that differ once the edits are made, each with all its lines in order. */
function afterEdits(before: Months, edits: Edit[]): Months {
  const places = new Map<string, Place>();
  for (const [month, all] of before) {
    for (const line of all)
      for (const key of line.bookmark ? keysOf(line.bookmark) : []) places.set(key, { month, line });
  }
  const gone = new Set<Place>();
  const fresh = new Set<Place>();
  const take = (place: Place) => {
    if (!fresh.delete(place)) gone.add(place);
  };
  for (const { url, change } of edits) {
    const place = places.get(urlKey(url));
    const changed = change(place?.line.bookmark);
    if (!changed || lineOf(changed).text === place?.line.text) continue;
    if (place) take(place);
    // A link that took a new name may meet one that had it already: the two are one from now on.
    const met = places.get(urlKey(changed.url));
    const isOther = met !== undefined && met !== place && met.line.bookmark !== undefined;
    if (isOther) take(met);
    const bookmark = isOther && met.line.bookmark ? mergeBookmarks(met.line.bookmark, changed) : changed;
    const now = { month: monthOf(bookmark), line: lineOf(bookmark) };
    fresh.add(now);
    for (const key of keysOf(bookmark)) places.set(key, now);
  }
  const touched = new Set([...fresh, ...gone].map((place) => place.month));
  const goneLines = new Set([...gone].map((place) => place.line));
  return new Map(
    [...touched].map((month) => [month, monthAfter(before.get(month) ?? [], goneLines, fresh, month)]),
  );
}

function monthAfter(
  before: MonthLine[],
  gone: Set<MonthLine>,
  fresh: Set<Place>,
  month: string,
): MonthLine[] {
  const added = [...fresh].filter((place) => place.month === month).map((place) => place.line);
  return [...before.filter((line) => !gone.has(line)), ...added].sort((a, b) => a.at - b.at);
}

/** Earliest month first. A link only ever moves to an earlier month, so a crash between two files leaves it twice, never not at all. */
async function writeChanged(folder: string, after: Months): Promise<void> {
  for (const month of [...after.keys()].sort()) {
    await writeFileWhole(join(folder, `${month}.jsonl`), writeMonth(after.get(month) ?? []));
  }
}

async function readShelf(folder: string): Promise<Months> {
  const names = await readdir(folder).catch(ifMissing<string[]>([]));
  const shelf: Months = new Map();
  for (const name of names.filter((name) => /^\d{4}-\d{2}\.jsonl$/.test(name)).sort()) {
    shelf.set(name.slice(0, 7), readMonth(await readFile(join(folder, name), "utf8")));
  }
  return shelf;
}

function newestFirst(a: Bookmark, b: Bookmark): number {
  return Date.parse(b.savedAt) - Date.parse(a.savedAt);
}
