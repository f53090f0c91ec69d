// One link read among the others of its site: a description that several pages share is about none of them.
import { keepSnapshot, type Snapshot } from "../bookmarks/snapshots-folder.ts";
import type { Bookmark, Reading } from "../domain/bookmark.ts";
import type { Clock } from "../domain/clock.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Readers } from "../reading/reader-pool.ts";
import { type Fetched, usualMaxBytes } from "../web/fetch-page.ts";
import type { PoliteWeb } from "../web/polite-web.ts";
import { readAnswer, readLink } from "./read-link.ts";
import { rereadLink } from "./reread.ts";
import type { SiteDescriptions } from "./site-descriptions.ts";

/** What reading a link needs; `remembered` gives a kept link's other addresses. */
export type ReadingWorld = {
  clock: Clock;
  web: PoliteWeb;
  readers: Readers;
  folder: PublicationFolder;
  /** The publication's time zone: it decides which day it is. */
  zone: string;
  remembered: (url: string) => Bookmark | undefined;
  /** The page, where somebody has it already: nobody is asked for it then. */
  handed?: HandedPage | undefined;
};

/** A page as somebody sees it, at its address. */
export type HandedPage = { url: string; html: string };

/** A larger one is not handed over: none is fetched. */
export const mostHandedBytes = usualMaxBytes;

/** `again` are readings of what was read before, this page's own among them, without the shared description. */
export type AmongOthers = { reading: Reading; again: Reading[] };

/** For a page that has its description in common with others of its site: it is about none of them. */
const onlyItsText = { ignoreDescription: true };

/** Reads `url`, and keeps its page for nobody else's eyes. */
export async function readAmong(
  url: string,
  descriptions: SiteDescriptions,
  world: ReadingWorld,
): Promise<AmongOthers> {
  const keep = (snapshot: Snapshot) => keepSnapshot(world.folder.snapshots, snapshot);
  const { handed } = world;
  const tools = { ...world, keepSnapshot: keep };
  const reading = handed ? await readAnswer(url, answerOf(handed), tools) : await readLink(url, tools);
  return { reading, again: await sharing(reading, descriptions, world) };
}

function answerOf({ url, html }: HandedPage): Fetched {
  const body = Buffer.from(html);
  return { ok: true, url, status: 200, contentType: "text/html; charset=utf-8", body, headers: {} };
}

/** Readings again of the page and of the one that it was first seen to share its description with. */
async function sharing(
  { url, page }: Reading,
  descriptions: SiteDescriptions,
  world: Pick<ReadingWorld, "readers" | "folder" | "zone" | "remembered">,
): Promise<Reading[]> {
  const { isShared, first } = page ? descriptions.meet(url, page) : { isShared: false, first: undefined };
  const again: Reading[] = [];
  for (const one of isShared ? [url, first] : []) {
    if (one === undefined) continue;
    const read = await rereadLink(world.remembered(one) ?? { url: one }, world, onlyItsText);
    if (read) again.push(read);
  }
  return again;
}
