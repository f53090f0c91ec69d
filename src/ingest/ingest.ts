// The run: sources to captures to kept links, then their pages read. Links are kept before anything is
// fetched, so that a crash in the middle loses no link; readings follow in small lots.
import { keepBookmarks, keepReadings, readBookmarks } from "../bookmarks/bookmarks-folder.ts";
import { type Bookmark, bookmarkOf, keysOf, onePerLink, type Reading } from "../domain/bookmark.ts";
import type { SourceSettings } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Readers } from "../reading/reader-pool.ts";
import type { Web } from "../web/fetch-page.ts";
import { type ExportFile, type Gathered, gather, type Skip } from "./gather.ts";
import { mapLimit } from "./map-limit.ts";
import { readLink } from "./read-link.ts";
import { resolveShortened } from "./resolve-shortened.ts";

/** Everything outside: the present, the web, the readers, the folder, and somebody who watches. */
export type IngestWorld = {
  now: string;
  web: Web;
  readers: Readers;
  folder: PublicationFolder;
  onProgress?: (done: number, total: number, url: string) => void;
};

export type Failed = { url: string; title: string; why: string };
export type IngestReport = {
  /** Links met for the first time. */
  fresh: Bookmark[];
  /** Links met again. */
  known: number;
  /** Links whose page gave facts in this run. */
  read: number;
  failed: Failed[];
  skipped: Skip[];
  /** Lines of `bookmarks/` that could not be read, as `file:line: why`. */
  badLines: string[];
};

const pagesAtOnce = 8;
/** Readings are written after so many, so that a killed run has little to do again. */
const lot = 20;
const retryAfterMs = 6 * 3_600_000;
const maxTries = 5;

export async function ingest(
  input: { sources: SourceSettings[]; files: ExportFile[] },
  world: IngestWorld,
): Promise<IngestReport> {
  const gathered = await gather(input.sources, input.files, world.web);
  const { fresh, known } = await keepCaptures(gathered, world);
  const shelf = await readBookmarks(world.folder.bookmarks);
  const readings = await readPages(
    shelf.bookmarks.filter((bookmark) => isDue(bookmark, world.now)),
    world,
  );
  return {
    fresh,
    known,
    read: readings.filter((reading) => reading.page).length,
    failed: readings.flatMap((reading) => failedOf(reading, shelf.bookmarks)),
    skipped: gathered.skipped,
    badLines: shelf.bad.map((bad) => `${bad.file}:${bad.line}: ${bad.why}`),
  };
}

async function keepCaptures(
  { captures }: Gathered,
  world: IngestWorld,
): Promise<{ fresh: Bookmark[]; known: number }> {
  const before = await readBookmarks(world.folder.bookmarks);
  const knownKeys = new Set(before.bookmarks.flatMap(keysOf));
  const lengthened = await resolveShortened(captures, knownKeys, world.web);
  const met = onePerLink(lengthened.map((capture) => bookmarkOf(capture, world.now)));
  await keepBookmarks(world.folder.bookmarks, world.folder.bookmarksLock, met);
  const fresh = met.filter((bookmark) => !keysOf(bookmark).some((key) => knownKeys.has(key)));
  return { fresh, known: met.length - fresh.length };
}

/** A link that was never read, or whose failure may have passed since. */
function isDue(bookmark: Bookmark, now: string): boolean {
  if (bookmark.page) return false;
  if (!bookmark.unread) return true;
  const { why, at, tries = 1 } = bookmark.unread;
  const mayPass = [
    "timeout",
    "unreachable",
    "no-such-host",
    "bad-answer",
    "rate-limited",
    "server-error",
  ].includes(why);
  return mayPass && tries < maxTries && Date.parse(now) - Date.parse(at) >= retryAfterMs;
}

async function readPages(due: Bookmark[], world: IngestWorld): Promise<Reading[]> {
  const unwritten: Reading[] = [];
  const write = () => keepReadings(world.folder.bookmarks, world.folder.bookmarksLock, unwritten.splice(0));
  let done = 0;
  const readings = await mapLimit(due, pagesAtOnce, async ({ url }) => {
    const reading = await readLink(url, world);
    unwritten.push(reading);
    if (unwritten.length >= lot) await write();
    done += 1;
    world.onProgress?.(done, due.length, url);
    return reading;
  });
  await write();
  return readings;
}

function failedOf(reading: Reading, bookmarks: Bookmark[]): Failed[] {
  if (reading.page) return [];
  const title = bookmarks.find((bookmark) => bookmark.url === reading.url)?.title ?? reading.url;
  return [{ url: reading.url, title, why: reading.why }];
}
