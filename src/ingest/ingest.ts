// The run: sources to captures to kept links, then their pages read. Links are kept before anything is
// fetched, so that a crash in the middle loses no link; readings follow in small lots.
import { noted, opening, sighting } from "../bookmarks/edits.ts";
import type { Shelf } from "../bookmarks/shelf.ts";
import {
  afterReading,
  type Bookmark,
  bookmarkOf,
  keysOf,
  onePerLink,
  type Reading,
} from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Clock } from "../domain/clock.ts";
import { type FetchFailure, isOurConnection, mayPass } from "../domain/fetch-failure.ts";
import type { SourceSettings } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Readers } from "../reading/reader-pool.ts";
import type { OwnInbox } from "../sources/services/service.ts";
import type { SourceReaders } from "../sources/source-readers.ts";
import type { ServiceDoor } from "../web/ask-service.ts";
import type { PoliteWeb } from "../web/polite-web.ts";
import { type ExportFile, type FileRead, type Gathered, gather, type Skip } from "./gather.ts";
import { hostByHost } from "./host-by-host.ts";
import { mapLimit } from "./map-limit.ts";
import { readAmong } from "./read-among.ts";
import { resolveShortened } from "./resolve-shortened.ts";
import { seenBefore } from "./seen-before.ts";
import { siteDescriptions } from "./site-descriptions.ts";
import { hasReached, isDoubtful, rememberVisits, type SourceNews, sourceNews } from "./source-news.ts";
import { readStates, writeStates } from "./source-state.ts";
import { tellSources } from "./tell-sources.ts";

/** Everything outside: the clock, the web, the readers of pages and of sources, the folder, and somebody who watches. */
export type IngestWorld = {
  clock: Clock;
  web: PoliteWeb;
  readers: Readers;
  sourceReaders: SourceReaders;
  folder: PublicationFolder;
  /** Its bookmarks. */
  shelf: Shelf;
  /** The publication's time zone: it decides which day it is. */
  zone: string;
  /** Whoever opened the doors closes them. */
  doorFor: (source: SourceSettings) => Pick<ServiceDoor, "ask">;
  /** Tokens and passwords, by the names of their variables. */
  secrets: Record<string, string | undefined>;
  /** The inbox in the store of this machine; absent where there can be none. */
  ownInbox?: OwnInbox;
  onProgress?: (done: number, total: number, url: string) => void;
  /** What the run is about to do, in words, when it takes a while. */
  onStage?: (what: string) => void;
};

export type IngestInput = {
  sources: SourceSettings[];
  files: ExportFile[];
  /** Ask sources before their time too (no). */
  hurry?: boolean;
  /** Nothing in the files is private, whatever they say, and what an earlier import kept private of them is opened (no). */
  arePublic?: boolean;
  /** The folders of a link in a file are tags of it (no). */
  foldersAsTags?: boolean;
  /** How many pages to read in this run, newest links first (`pagesARun`): twenty years of bookmarks take many runs. */
  maxPages?: number;
};

export type Failed = {
  url: string;
  title: string;
  why: FetchFailure;
  /** The limit that was met, where it was one. */
  limit?: number | undefined;
  /** A later run tries it once more. */
  isTriedAgain: boolean;
};
export type IngestReport = {
  /** Links met for the first time. */
  fresh: Bookmark[];
  /** Links met again. */
  known: number;
  /** Links for the editor alone that were met where the disk is thrown away: nothing of them is written. */
  withheld: number;
  /** Links that left the public files for `bookmarks/private/`. */
  hidden: number;
  /** Links that an earlier import had kept private, and that the editor opened. */
  opened: number;
  /** Files most of whose links are private. */
  mostlyPrivate: FileRead[];
  /** Links whose page gave facts in this run. */
  read: number;
  /** Links whose page waits for a later run. */
  waiting: number;
  /** Links that failed a short while ago and are tried again later. */
  unread: number;
  /** Nothing at all could be reached, no source and no page: it is this machine's connection. */
  isOffline: boolean;
  failed: Failed[];
  skipped: Skip[];
  /** Sources that could not be read, that were left alone, and that have moved. */
  failedSources: SourceNews["failed"];
  notDue: SourceNews["notDue"];
  moved: SourceNews["moved"];
  /** Lines of `bookmarks/` that could not be read, as `file:line: why`. */
  badLines: string[];
};

const pagesAtOnce = 8;
/** Readings are written after so many, so that a killed run has little to do again. */
const lot = 20;
/** A page that failed is left alone for so long: most faults of a server last minutes, some an afternoon. */
export const retryAfterHours = 6;
/** How many pages are read in one run, so that the first one ends within the hour. */
export const pagesARun = 500;
const maxTries = 5;

export async function ingest(input: IngestInput, world: IngestWorld): Promise<IngestReport> {
  const { shelf } = world;
  const states = await readStates(world.folder.sourceStates);
  if (input.sources.length > 0) world.onStage?.(`Asking ${input.sources.length} sources`);
  const wasSeen = seenBefore(shelf.bookmarks());
  const gathered = await gather({ ...input, states, hurry: input.hurry ?? false }, { ...world, wasSeen });
  world.onStage?.(`Keeping ${gathered.captures.length} links`);
  const { isKept, ...kept } = await keepCaptures(gathered, world);
  const visits = await tellSources(gathered.visits, isKept);
  const asked = { hasReached: hasReached(visits), doubtful: visits.filter(isDoubtful).length };
  const remember = (wayOut: boolean) =>
    writeStates(world.folder.sourceStates, rememberVisits(states, visits, { wayOut }));
  // Only now: a source counts as read when its links are on disk.
  if (visits.length > 0) await remember(asked.hasReached);
  const { due, unread } = dueForReading(shelf.bookmarks(), world.clock.now());
  const inThisRun = due.slice(0, input.maxPages ?? pagesARun);
  const { readings, wayOut, isOffline, hidden } = await readPages(inThisRun, world, asked);
  if (wayOut && !asked.hasReached && visits.length > 0) await remember(true);
  const sources = sourceNews({ ...gathered, visits }, { wayOut, isOffline });
  return {
    ...kept,
    hidden: kept.hidden + hidden,
    mostlyPrivate: gathered.files.filter(({ links, privateLinks }) => privateLinks > links / 2),
    read: readings.filter((reading) => reading.page).length,
    waiting: due.length - inThisRun.length,
    unread,
    isOffline,
    failed: isOffline ? [] : failedOf(readings, inThisRun),
    skipped: gathered.skipped,
    failedSources: sources.failed,
    notDue: sources.notDue,
    moved: sources.moved,
    badLines: shelf.badLines().map((bad) => `${bad.file}:${bad.line}: ${bad.why}`),
  };
}

type Kept = Pick<IngestReport, "fresh" | "known" | "withheld" | "hidden" | "opened"> & {
  /** Whether a link that was met is among the bookmarks now, with what was said of it. */
  isKept: (url: string) => boolean;
};

async function keepCaptures(
  { captures, toOpen }: Gathered,
  { clock, shelf, web }: IngestWorld,
): Promise<Kept> {
  const isKnown = (url: string) => shelf.remembered(url) !== undefined;
  const lengthened = await resolveShortened(captures, isKnown, web);
  const now = clock.now();
  const met = onePerLink(lengthened.map((capture) => bookmarkOf(capture, now)));
  // Without a link too: what another machine hid is moved before anybody commits or builds.
  const openings = toOpen.map((capture) => opening(bookmarkOf(capture, now), capture.source));
  const { outcomes, moved } = await shelf.change([...met.map(sighting), ...openings]);
  const ofMet = outcomes.slice(0, met.length);
  const fresh = met.filter((_, index) => ofMet[index] === "new");
  const withheld = met.filter((_, index) => ofMet[index] === "withheld");
  const withheldKeys = new Set(withheld.flatMap(keysOf));
  const isKept = (url: string) => !withheldKeys.has(urlKey(url)) && shelf.find(url) !== undefined;
  const opened = outcomes.slice(met.length).filter((outcome) => outcome === "changed").length;
  const known = met.length - fresh.length - withheld.length;
  return { fresh, known, withheld: withheld.length, hidden: moved, opened, isKept };
}

/** The links to read now, and how many failed too short a while ago to be tried again yet. */
function dueForReading(bookmarks: Bookmark[], now: string): { due: Bookmark[]; unread: number } {
  const due = bookmarks.filter((bookmark) => isDue(bookmark, now));
  const unread = bookmarks.filter((bookmark) => mayBeReadLater(bookmark) && !isDue(bookmark, now)).length;
  return { due, unread };
}

/** A failure that may have passed by the next run. */
function mayBeReadLater({ page, unread, private: isPrivate }: Bookmark): boolean {
  if (page || !unread || !mayPass(unread.why) || (unread.tries ?? 1) >= maxTries) return false;
  return !(isPrivate && unread.why === "refused-address");
}

/** A link that was never read, or whose failure may have passed since. */
function isDue(bookmark: Bookmark, now: string): boolean {
  if (bookmark.page) return false;
  if (!bookmark.unread) return true;
  return (
    mayBeReadLater(bookmark) &&
    Date.parse(now) - Date.parse(bookmark.unread.at) >= retryAfterHours * 3_600_000
  );
}

/** How the sources of this run fared: whether one of them answered, and how many could not be reached. */
type Asked = { hasReached: boolean; doubtful: number };

async function readPages(
  due: Bookmark[],
  world: IngestWorld,
  asked: Asked,
): Promise<{ readings: Reading[]; wayOut: boolean; isOffline: boolean; hidden: number }> {
  const { shelf } = world;
  const unwritten: Reading[] = [];
  // Connection failures count only once something was reached: offline, they are about us and not about the pages.
  const doubtful: Reading[] = [];
  const descriptions = siteDescriptions(shelf.bookmarks());
  const remembered = (url: string) => shelf.remembered(url);
  let wayOut = asked.hasReached;
  let done = 0;
  let hidden = 0;
  const write = async () => {
    hidden += (await shelf.change(unwritten.splice(0).map(noted))).moved;
  };
  // From here on every link is kept.
  world.onProgress?.(0, due.length, "");
  const readings = await mapLimit(hostByHost(due), pagesAtOnce, async ({ url }) => {
    const { reading, again } = await readAmong(url, descriptions, { ...world, remembered });
    const isDoubtful = !reading.page && isOurConnection(reading.why);
    (isDoubtful ? doubtful : unwritten).push(reading);
    for (const one of again) unwritten.push(one);
    wayOut ||= !isDoubtful;
    if (unwritten.length >= lot) await write();
    done += 1;
    world.onProgress?.(done, due.length, url);
    return reading;
  });
  const isOffline = !wayOut && asked.doubtful + doubtful.length > 1;
  for (const reading of isOffline ? [] : doubtful) unwritten.push(reading);
  await write();
  return { readings, wayOut, isOffline, hidden };
}

function failedOf(readings: Reading[], bookmarks: Bookmark[]): Failed[] {
  const byUrl = new Map(bookmarks.map((bookmark) => [bookmark.url, bookmark]));
  return readings.flatMap((reading) => {
    if (reading.page) return [];
    const { url, why, limit } = reading;
    const bookmark = byUrl.get(url);
    const isTriedAgain = bookmark !== undefined && mayBeReadLater(afterReading(bookmark, reading));
    return [{ url, title: bookmark?.title ?? url, why, limit, isTriedAgain }];
  });
}
