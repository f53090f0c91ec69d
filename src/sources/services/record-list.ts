// A list of records as every service has one, page by page. Whatever goes wrong on the way is a problem beside
// the captures that were had before.
import type { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { publicUrl } from "../../domain/public-url.ts";
import type { ServiceRequest } from "../../web/ask-service.ts";
import { capturesOrWhy, type ReadRecords, readRecords } from "../fields/records.ts";
import { askJson, type Headers, type JsonAnswer } from "./ask-json.ts";
import type { Ask, ServiceReading, ServiceSettings } from "./service.ts";

/** A page that was read: its answer, its place (from 0), how many records it had, and what came with it. */
export type ReadPage<A> = { answer: A; page: number; count: number; headers: Headers };

export type RecordList<A, R> = {
  /** What the service and one of its records are called in reports. */
  service: string;
  name: string;
  /** The address of the first page. */
  first: string;
  /** What goes with every request; a function is asked for each page, with the headers of the answer before. */
  request?: ServiceRequest | ((before: Headers | undefined) => ServiceRequest);
  /** A page as the service sends it, the records in it, and the shape of one. */
  answer: z.ZodType<A>;
  recordsOf(answer: A): unknown[];
  record: z.ZodType<R>;
  capturesOf(record: R, answer: A): Omit<Capture, "source">[];
  /** Where the next page is; `undefined` after the last, as for a list of one page. */
  next?(read: ReadPage<A>): string | undefined;
  /** The newest comes first (yes). Where it does not, a page of old records says nothing about the next one. */
  newestFirst?: boolean;
  /** `savedAt` is when the record came into the list (yes). Where it is not, nothing is judged by its age. */
  isDated?: boolean;
};

/** More pages than any account has: a service that pages for ever is stopped here. */
const maxPages = 1_000;

/**
 * Reads a list from its first page until there is no next one, something goes wrong, or a page holds nothing but
 * what was had before: older than `since`, or, in a list that does not tell when something came into it, seen
 * before. The token goes to the origin of `first` and nowhere else.
 */
export async function readList<A, R>(
  ask: Ask,
  settings: Pick<ServiceSettings, "since" | "source" | "wasSeen">,
  list: RecordList<A, R>,
): Promise<ServiceReading> {
  const reading: ServiceReading = { captures: [], skipped: [] };
  const seen = new Set<string>();
  let headers: Headers | undefined;
  for (let at: string | undefined = list.first; at !== undefined && !seen.has(at) && seen.size < maxPages; ) {
    const asked: JsonAnswer<A> = await askJson(ask, at, list.answer, requestFor(list, headers));
    if (!asked.ok) return { ...reading, problem: asked.problem };
    headers = asked.headers;
    const records = list.recordsOf(asked.data);
    const read: ReadRecords = readPage(records, asked.data, { list, source: settings.source });
    const fresh = freshOf(read.captures, settings, list);
    reading.captures = reading.captures.concat(fresh);
    reading.skipped = reading.skipped.concat(read.skipped);
    const isAllOld: boolean = isNewestFirst(list) && read.captures.length > 0 && fresh.length === 0;
    const page: ReadPage<A> = { answer: asked.data, page: seen.size, count: records.length, headers };
    const next: string | undefined = isAllOld ? undefined : list.next?.(page);
    seen.add(at);
    at = next === undefined ? undefined : atHome(next, list.first);
    if (next !== undefined && at === undefined)
      return { ...reading, problem: { why: "strange-next-page", movedTo: next } };
  }
  return reading;
}

function requestFor<A, R>({ request = {} }: RecordList<A, R>, before: Headers | undefined): ServiceRequest {
  return typeof request === "function" ? request(before) : request;
}

function readPage<A, R>(
  records: unknown[],
  answer: A,
  { list, source }: { list: RecordList<A, R>; source: string },
): ReadRecords {
  const { name, service } = list;
  return readRecords(
    records,
    list.record,
    (record) => capturesOrWhy(list.capturesOf(record, answer).map((found) => ({ ...found, source }))),
    { name, misfit: `it is not a ${name} as ${service} sends it` },
  );
}

function isNewestFirst({ newestFirst = true }: Pick<RecordList<unknown, unknown>, "newestFirst">): boolean {
  return newestFirst;
}

/**
 * The captures that may be new. What is met for the first time in a list without dates, once that was read whole,
 * came into it since: it has no time of its own, and is dated by the run.
 */
function freshOf<A, R>(
  captures: Capture[],
  { since, wasSeen = () => false }: Pick<ServiceSettings, "since" | "wasSeen">,
  list: RecordList<A, R>,
): Capture[] {
  if (since === undefined || !isNewestFirst(list)) return captures;
  if (list.isDated ?? true) return captures.filter(({ savedAt }) => !isBefore(savedAt, since));
  return captures
    .filter(({ seenAt }) => seenAt === undefined || !wasSeen(seenAt))
    .map((capture) => ({ ...capture, savedAt: undefined }));
}

function isBefore(savedAt: string | undefined, since: string): boolean {
  return savedAt !== undefined && Date.parse(savedAt) < Date.parse(since);
}

/**
 * The next page's address at the origin of the first: behind a proxy a service may call itself http:// or name
 * another port. `undefined` for another host: nothing is asked there.
 */
function atHome(next: string, first: string): string | undefined {
  const [to, home] = [publicUrl(next), publicUrl(first)];
  if (!to || !home || to.hostname !== home.hostname) return undefined;
  return `${home.origin}${to.pathname}${to.search}`;
}
