// Pages of links that were added by hand, read one after the other beside everything else, as ingest reads them: by its
// own functions, in killable workers, within its limits. What ends in the midst is read by the next ingest.
import { noted } from "../../bookmarks/edits.ts";
import type { Bookmark } from "../../domain/bookmark.ts";
import { canonicalUrl } from "../../domain/canonical-url.ts";
import type { Clock } from "../../domain/clock.ts";
import { hostOf } from "../../domain/host-of.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { isShortened } from "../../domain/shorteners.ts";
import type { AmongOthers, HandedPage } from "../../ingest/read-among.ts";
import { siteDescriptions } from "../../ingest/site-descriptions.ts";
import type { Readers } from "../../reading/reader-pool.ts";
import type { PoliteWeb } from "../../web/polite-web.ts";
import type { LinksInHand } from "./links-in-hand.ts";

/** What pages are fetched and read with; whoever opened it closes it. */
export type ReadingTools = { web: PoliteWeb; readers: Readers; zone: string };

export type PagesOnTheirWay = {
  /** Has the page of a kept link read: as it was handed over, else from the web. */
  ask(url: string, handed?: HandedPage): void;
  /** The addresses of those that are not here yet. */
  waiting(): ReadonlySet<string>;
  /** When all have come. */
  rest(): Promise<void>;
  /** Nothing is written any more. */
  close(): void;
};

type Asked = { url: string; handed: HandedPage | undefined };
type Setting = {
  folder: PublicationFolder;
  clock: Clock;
  links: LinksInHand;
  /** Opened for the first of several that are asked for together, so that manners hold among them. */
  tools: () => Promise<ReadingTools>;
  /** For whatever broke. */
  say: (line: string) => void;
};

/** The editor's own few: more at once would be no faster for who waits for the first. */
const pagesAtOnce = 2;

export function openPagesOnTheirWay(setting: Setting): PagesOnTheirWay {
  const queue: Asked[] = [];
  const waiting = new Set<string>();
  const lanes = new Set<Promise<void>>();
  let tools: Promise<ReadingTools> | undefined;
  let isClosed = false;
  const readOne = async ({ url, handed }: Asked) => {
    try {
      tools ??= setting.tools();
      const { reading, again } = await readKept(url, handed, { ...setting, ...(await tools) });
      waiting.delete(url);
      if (!isClosed) await setting.links.edit([reading, ...again].map(noted));
    } catch (error) {
      // What ends with the desk is no fault of its own.
      if (!isClosed) setting.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      waiting.delete(url);
    }
  };
  const lane = async () => {
    for (let next = queue.shift(); next && !isClosed; next = queue.shift()) await readOne(next);
  };
  return {
    ask: (url, handed) => {
      if (isClosed || (waiting.has(url) && !handed)) return;
      waiting.add(url);
      queue.push({ url, handed });
      if (lanes.size >= pagesAtOnce) return;
      const one: Promise<void> = lane().then(() => {
        lanes.delete(one);
        if (lanes.size === 0) tools = undefined;
      });
      lanes.add(one);
    },
    waiting: () => waiting,
    rest: async () => {
      while (lanes.size > 0) await Promise.all(lanes);
    },
    close: () => {
      isClosed = true;
    },
  };
}

async function readKept(
  url: string,
  handed: HandedPage | undefined,
  { folder, clock, links, web, readers, zone }: Setting & ReadingTools,
): Promise<AmongOthers> {
  const asked = !handed && isShortened(url) ? await renamed(url, links, web) : url;
  const host = hostOf(asked);
  const among = siteDescriptions(links.all().filter((link) => link.url.includes(host)));
  const remembered = (one: string) => links.find(one);
  const { readAmong } = await import("../../ingest/read-among.ts");
  return readAmong(asked, among, { folder, clock, web, readers, zone, remembered, handed });
}

/** A shortened address takes the name of what it stands for, and stays an alias of it. */
async function renamed(short: string, links: LinksInHand, web: PoliteWeb): Promise<string> {
  const { whatItStandsFor } = await import("../../ingest/resolve-shortened.ts");
  const led = await whatItStandsFor(short, web);
  if (led === undefined) return short;
  const url = canonicalUrl(led);
  const rename = (kept: Bookmark) => ({ ...kept, url, aliases: [...(kept.aliases ?? []), short] });
  await links.change(short, rename);
  return url;
}
