// The look at what was published: some links a run, each about once a month, and what became of them. Nothing is taken
// from a page but that it is there.
import { addDays, dayIn } from "../domain/calendar.ts";
import type { Clock } from "../domain/clock.ts";
import { isOurConnection } from "../domain/fetch-failure.ts";
import { countStates, type LinkRecord, type LinkRecords, type LinkState } from "../domain/link-record.ts";
import type { PoliteWeb } from "../web/polite-web.ts";
import { hostByHost } from "./host-by-host.ts";
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
  /** What is known so far, to be written down: a run that is killed has little to do again. */
  keep: (records: LinkRecords) => Promise<void>;
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
  const records = onlyPublished(known, published);
  const due = dueLinks(published, records, today);
  const inThisRun = hostByHost(due, mostAHost).slice(0, world.maxLinks ?? linksARun);
  const { news, isOffline, checked } = await lookAtAll(inThisRun, records, { ...world, today });
  const looking = { ...world, today };
  const found = isOffline ? 0 : await findCopies(inThisRun, records, looking);
  const made = isOffline || !world.saveCopies ? 0 : await makeCopies(published, records, looking);
  await world.keep(records);
  const standing = countStates(records.values());
  return { checked, waiting: due.length - inThisRun.length, isOffline, standing, news, copies: found + made };
}

/** What is published no more is nobody's to keep a record of. */
function onlyPublished(known: LinkRecords, published: PublishedLink[]): Map<string, LinkRecord> {
  const records = published.flatMap(({ key }) => {
    const record = known.get(key);
    return record ? [[key, record] as const] : [];
  });
  return new Map(records);
}

/** Those that were not looked at this month: picks first, then what was looked at longest ago, or never. */
export function dueLinks(published: PublishedLink[], records: LinkRecords, today: string): PublishedLink[] {
  const month = today.slice(0, 7);
  const until = addDays(today, -restsDays);
  const looked = ({ key }: PublishedLink) => records.get(key)?.checked ?? "";
  return published
    .filter((link) => link.day <= until && looked(link) < month)
    .sort(
      (a, b) =>
        Number(a.issue === undefined) - Number(b.issue === undefined) || looked(a).localeCompare(looked(b)),
    );
}

type Looking = CheckWorld & { today: string };

async function lookAtAll(
  links: PublishedLink[],
  records: Map<string, LinkRecord>,
  { web, today, keep, onProgress }: Looking,
): Promise<{ news: LinkNews[]; isOffline: boolean; checked: number }> {
  // As in an ingest: failures of the connection count only once something was reached.
  const doubtful: (() => void)[] = [];
  const news: LinkNews[] = [];
  let hasReached = false;
  let done = 0;
  onProgress?.(0, links.length, "");
  await mapLimit(links, linksAtOnce, async (link) => {
    const { key, url } = link;
    const fetched = await web.readPage(url, lookLimits);
    const before = records.get(key);
    const note = () => {
      const now = recordAfter(before, { key, url, fetched, day: today });
      records.set(key, now);
      if (now.state !== (before?.state ?? "alive")) news.push({ link, before: before?.state, now });
    };
    const isDoubtful = !fetched.ok && isOurConnection(fetched.why);
    if (isDoubtful) doubtful.push(note);
    else note();
    hasReached ||= !isDoubtful;
    done += 1;
    if (done % lot === 0) await keep(records);
    onProgress?.(done, links.length, url);
  });
  const isOffline = !hasReached && doubtful.length > 1;
  if (!isOffline) for (const note of doubtful) note();
  return { news, isOffline, checked: isOffline ? 0 : links.length };
}

/** That a page is there is known from its first bytes. */
const lookLimits = { maxBodyBytes: 2_000, mayBeCut: true };

/** For what was found dead in this run and has none. Gives how many there are more. */
async function findCopies(
  looked: PublishedLink[],
  records: Map<string, LinkRecord>,
  { web, onStage }: Looking,
): Promise<number> {
  const lacking = looked.filter(({ key }) => {
    const record = records.get(key);
    return record?.state === "dead" && record.copy === undefined;
  });
  if (lacking.length > 0) onStage?.(`Asking the Internet Archive for ${lacking.length} pages`);
  return noteCopies(lacking, records, ({ url, day }) => findCopy(url, day, web));
}

/** For what was picked within the month, while it is there. It is asked for again until there is one, or the month is over. */
async function makeCopies(
  published: PublishedLink[],
  records: Map<string, LinkRecord>,
  { web, today, onStage }: Looking,
): Promise<number> {
  const since = addDays(today, -restsDays);
  const fresh = published
    .filter(({ key, day, issue }) => issue !== undefined && day > since && !records.has(key))
    .slice(0, mostMade);
  if (fresh.length > 0) onStage?.(`Asking the Internet Archive to keep ${fresh.length} pages`);
  return noteCopies(fresh, records, async ({ key, url }) => {
    const copy = await saveCopy(url, web);
    // Whoever could copy it has seen it.
    const record = { key, state: "alive" as const, since: today, checked: today.slice(0, 7) };
    if (copy !== undefined) records.set(key, record);
    return copy;
  });
}

/** In one run: each takes the Archive up to a minute. */
const mostMade = 20;

async function noteCopies(
  links: PublishedLink[],
  records: Map<string, LinkRecord>,
  ask: (link: PublishedLink) => Promise<string | undefined>,
): Promise<number> {
  let copies = 0;
  for (const link of links) {
    const copy = await ask(link);
    const record = records.get(link.key);
    if (copy === undefined || !record) continue;
    records.set(link.key, { ...record, copy });
    copies += 1;
  }
  return copies;
}
