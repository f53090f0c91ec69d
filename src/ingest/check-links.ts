// The look at what was published: some links a run, each about once a month, and what became of them. Nothing is taken
// from a page but that it is there.
import { addDays, dayIn } from "../domain/calendar.ts";
import type { Clock } from "../domain/clock.ts";
import { isOurConnection } from "../domain/fetch-failure.ts";
import { hostOf } from "../domain/host-of.ts";
import {
  countStates,
  type FoundRecords,
  type LinkRecord,
  type LinkRecords,
  type LinkState,
} from "../domain/link-record.ts";
import type { PoliteWeb } from "../web/polite-web.ts";
import { hostByHost, mostOfEachHost } from "./host-by-host.ts";
import { mapLimit } from "./map-limit.ts";
import type { PublishedLink } from "./published-links.ts";
import { recordAfter } from "./state-of-link.ts";
import { findCopy, saveCopy } from "./wayback.ts";

/** How many links are looked at in one run, so that one ends within the hour. */
export const linksARun = 500;

/** Defaults in brackets. */
export type CheckWorld = {
  clock: Clock;
  web: PoliteWeb;
  /** The publication's: it decides which day it is. */
  zone: string;
  /** What was found so far, to be written down: a run that is killed has little to do again. */
  keep: (found: FoundRecords) => Promise<void>;
  /** In this run (`linksARun`). */
  maxLinks?: number | undefined;
  /** Ask the Internet Archive for a copy of what was picked, where it has none (no). */
  saveCopies?: boolean;
  onProgress?: (done: number, total: number, what: string) => void;
  onStage?: (what: string) => void;
};

/** One link that is otherwise than it was at the look before; `before` is absent at the first. */
export type LinkNews = { link: PublishedLink; before: LinkState | undefined; now: LinkRecord };

export type LinksReport = {
  checked: number;
  /** Links whose turn is in a later run. */
  waiting: number;
  /** Nothing at all could be reached: it is this machine's connection, and nothing was noted. */
  isOffline: boolean;
  /** How all that were ever looked at stand. */
  standing: Record<LinkState, number>;
  /** What is not there, or not where it was, and was not known to be so. */
  news: LinkNews[];
  /** Copies that were found or made in this run. */
  copies: number;
};

/** A page that goes within its first month goes while its issue is still read; the rest is watched from then on. */
const restsDays = 28;
const linksAtOnce = 8;
/** A site that many links lead to is asked about the others in the next runs. */
const mostAHost = 20;
const lot = 50;

export async function checkLinks(
  published: PublishedLink[],
  known: LinkRecords,
  world: CheckWorld,
): Promise<LinksReport> {
  const today = dayIn(world.clock.now(), world.zone);
  const book = openBook(published, known);
  const due = dueLinks(published, book.records, today);
  const inThisRun = hostByHost(mostOfEachHost(due, mostAHost).slice(0, world.maxLinks ?? linksARun));
  const looking = { ...world, today, book };
  const { news, isOffline } = await lookAtAll(inThisRun, looking);
  const found = isOffline ? 0 : await findCopies(inThisRun, looking);
  const made =
    isOffline || !world.saveCopies ? { copies: 0, news: [] } : await makeCopies(published, looking);
  await world.keep(book.found);
  return {
    ...{ checked: isOffline ? 0 : inThisRun.length, waiting: due.length - inThisRun.length, isOffline },
    ...{ standing: countStates(book.records.values()), copies: found + made.copies },
    news: [...news, ...made.news],
  };
}

/** What is known of the links, and what this run found of them. */
type Book = {
  records: ReadonlyMap<string, LinkRecord>;
  found: FoundRecords;
  note(record: LinkRecord): void;
};

/** What is published no more is nobody's to keep a record of. */
function openBook(published: PublishedLink[], known: LinkRecords): Book {
  const keys = new Set(published.map(({ key }) => key));
  const records = new Map([...known].filter(([key]) => keys.has(key)));
  const gone = [...known.keys()].filter((key) => !keys.has(key));
  const found = new Map<string, LinkRecord | undefined>(gone.map((key) => [key, undefined]));
  return {
    records,
    found,
    note: (record) => {
      records.set(record.key, record);
      found.set(record.key, record);
    },
  };
}

/**
 * Those that were not looked at this month: picks first, then what was looked at longest ago, or never. Those that
 * waited equally long come in turns by host.
 */
export function dueLinks(published: PublishedLink[], records: LinkRecords, today: string): PublishedLink[] {
  const month = today.slice(0, 7);
  const until = addDays(today, -restsDays);
  const looked = ({ key }: PublishedLink) => records.get(key)?.checked ?? "";
  const due = published.filter((link) => link.day <= until && looked(link) < month);
  return hostByHost(due).sort(
    (a, b) =>
      Number(a.issue === undefined) - Number(b.issue === undefined) || looked(a).localeCompare(looked(b)),
  );
}

type Looking = CheckWorld & { today: string; book: Book };

async function lookAtAll(
  links: PublishedLink[],
  { web, today, book, keep, onProgress }: Looking,
): Promise<{ news: LinkNews[]; isOffline: boolean }> {
  // As in an ingest: failures of the connection count only once something was reached.
  const doubtful: { note: () => void; strayedTo: string | undefined }[] = [];
  const news: LinkNews[] = [];
  let hasReached = false;
  let done = 0;
  onProgress?.(0, links.length, "");
  await mapLimit(links, linksAtOnce, async (link) => {
    const { key, url } = link;
    const fetched = await web.readPage(url, lookLimits);
    const note = () => {
      const before = book.records.get(key);
      const now = recordAfter(before, { key, url, fetched, day: today });
      book.note(now);
      if (now.state !== (before?.state ?? "alive")) news.push({ link, before: before?.state, now });
    };
    const strayedTo = hostOf(fetched.url) === hostOf(url) ? undefined : hostOf(fetched.url);
    const isDoubtful = strayedTo !== undefined || (!fetched.ok && isOurConnection(fetched.why));
    if (isDoubtful) doubtful.push({ note, strayedTo });
    else note();
    hasReached ||= !isDoubtful;
    done += 1;
    if (done % lot === 0) await keep(book.found);
    onProgress?.(done, links.length, url);
  });
  const isOffline = !hasReached && isShutIn(doubtful.map(({ strayedTo }) => strayedTo));
  if (!isOffline) for (const { note } of doubtful) note();
  return { news, isOffline };
}

/** Nobody was reached; or all led to one page, as where a hotel wants to be paid first. */
function isShutIn(strayedTo: (string | undefined)[]): boolean {
  const places = new Set(strayedTo.filter((host) => host !== undefined));
  return places.size === 0 ? strayedTo.length > 1 : places.size === 1 && strayedTo.length > 2;
}

/** That a page is there is known from its first bytes. */
const lookLimits = { maxBodyBytes: 2_000, mayBeCut: true };

/** For what was found dead in this run and has none. Gives how many there are more. */
async function findCopies(looked: PublishedLink[], { web, onStage, book }: Looking): Promise<number> {
  const lacking = looked.filter(({ key }) => {
    const record = book.records.get(key);
    return record?.state === "dead" && record.copy === undefined;
  });
  if (lacking.length > 0) onStage?.(`Asking the Internet Archive for ${lacking.length} pages`);
  let copies = 0;
  for (const { key, url, day } of lacking) {
    const copy = await findCopy(url, day, web);
    const record = book.records.get(key);
    if (copy === undefined || !record) continue;
    book.note({ ...record, copy });
    copies += 1;
  }
  return copies;
}

/** In one run: each takes the Archive up to a minute. */
const mostMade = 20;

/**
 * For what was picked within the month, where it is there: those first that were never asked for, then those that
 * were asked for longest ago, once a day at most.
 */
async function makeCopies(
  published: PublishedLink[],
  looking: Looking,
): Promise<{ copies: number; news: LinkNews[] }> {
  const { web, today, book, onStage } = looking;
  const since = addDays(today, -restsDays);
  const askedOn = ({ key }: PublishedLink) => book.records.get(key)?.copyAsked ?? "";
  const fresh = published
    .filter(({ day, issue }) => issue !== undefined && day > since)
    .filter(({ key }) => mayBeCopied(book.records.get(key), today))
    .toSorted((a, b) => askedOn(a).localeCompare(askedOn(b)))
    .slice(0, mostMade);
  const { news } = await lookAtAll(
    fresh.filter(({ key }) => !book.records.has(key)),
    looking,
  );
  if (fresh.length > 0) onStage?.(`Asking the Internet Archive to keep ${fresh.length} pages`);
  let copies = 0;
  for (const { key, url } of fresh) {
    const record = book.records.get(key);
    if (!record || !isThere(record)) continue;
    const copy = await saveCopy(url, web);
    book.note({ ...record, copyAsked: today, ...(copy === undefined ? {} : { copy }) });
    if (copy !== undefined) copies += 1;
  }
  return { copies, news };
}

/** Without a copy, not asked for today, and there as far as anybody knows: of a link without a record nobody does. */
function mayBeCopied(record: LinkRecord | undefined, today: string): boolean {
  if (!record) return true;
  return isThere(record) && record.copy === undefined && (record.copyAsked ?? "") < today;
}

function isThere({ state }: LinkRecord): boolean {
  return state === "alive" || state === "moved";
}
