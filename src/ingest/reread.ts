// Reading again what was fetched before, from the snapshots and without the network: a better reader serves old
// links too. What the editor set right stays.
import { noted } from "../bookmarks/edits.ts";
import type { Shelf } from "../bookmarks/shelf.ts";
import { keepSnapshot, mostGiven, readSnapshot } from "../bookmarks/snapshots-folder.ts";
import type { Bookmark, Reading } from "../domain/bookmark.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Readers } from "../reading/reader-pool.ts";
import { mapLimit } from "./map-limit.ts";
import { readFetched, withAnswer } from "./read-link.ts";
import { siteDescriptions } from "./site-descriptions.ts";

/** What reading again needs: the readers, and where the pages were kept. */
type RereadTools = { readers: Readers; folder: PublicationFolder; zone: string };
export type RereadWorld = RereadTools & { shelf: Shelf };
export type RereadReport = {
  /** Pages read again. */
  read: number;
  /** Links whose page was read once and has no snapshot, or one that can no longer be read. */
  without: number;
};

const pagesAtOnce = 4;
/** Nothing is fetched, so little is lost with a lot, and each one writes every month it touches once. */
const lot = 500;

/** Every link that has a snapshot, newest first. */
export async function rereadAll(
  world: RereadWorld,
  onProgress: (done: number, total: number, url: string) => void = () => {},
): Promise<RereadReport> {
  const { shelf } = world;
  const wasRead = shelf.bookmarks().filter((bookmark) => bookmark.page);
  const descriptions = siteDescriptions(wasRead);
  const report: RereadReport = { read: 0, without: 0 };
  let done = 0;
  for (let at = 0; at < wasRead.length; at += lot) {
    const readings = await mapLimit(wasRead.slice(at, at + lot), pagesAtOnce, async (bookmark) => {
      const isShared = bookmark.page !== undefined && descriptions.meet(bookmark.url, bookmark.page).isShared;
      const reading = await rereadLink(bookmark, world, { ignoreDescription: isShared });
      done += 1;
      onProgress(done, wasRead.length, bookmark.url);
      return reading ?? [];
    });
    const given = readings.flat();
    await shelf.change(given.map(noted));
    report.read += given.length;
    report.without += readings.length - given.length;
  }
  return report;
}

/** The link read again as of the day it was fetched, or `undefined` when there is nothing to read. */
export async function rereadLink(
  { url, aliases = [] }: Pick<Bookmark, "url" | "aliases">,
  { readers, folder, zone }: RereadTools,
  { ignoreDescription = false }: { ignoreDescription?: boolean } = {},
): Promise<Reading | undefined> {
  const snapshot = await readSnapshot(folder.snapshots, [url, ...aliases]);
  if (!snapshot) return undefined;
  const { at, pageUrl, contentType, body, oembed, given } = snapshot;
  const fetched = { ok: true as const, url: pageUrl, status: 200, contentType, body, headers: {} };
  const first = await readFetched(url, fetched, { readers, at, zone, ignoreDescription });
  const reading = oembed === undefined ? first.reading : withAnswer(first, Buffer.from(oembed));
  if (!reading.page) return undefined;
  // Before the bookmark is written: should the run end between the two, both readings are known here.
  await keepSnapshot(folder.snapshots, {
    ...snapshot,
    text: first.text,
    given: [reading.page, ...given].slice(0, mostGiven),
  });
  return { ...reading, given };
}
