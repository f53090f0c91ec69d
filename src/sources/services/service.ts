// What every live service has in common: it is asked page by page, and whatever goes wrong on the way is a
// problem in words beside the captures that were had before. Wire shapes stay in each service's own file.
import type { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import type { Clock } from "../../domain/clock.ts";
import { explainFailure } from "../../domain/fetch-failure.ts";
import { parseJson } from "../../domain/parse-json.ts";
import { isPublicUrl, publicUrl } from "../../domain/public-url.ts";
import type { ServiceAnswer, ServiceDoor, ServiceRequest } from "../../web/ask-service.ts";
import { retryAfterHeaderMs, retryAfterMs } from "../../web/retry-after.ts";
import type { Skipped } from "../fields/imported.ts";

/** One request to the service, given from outside: through the guard, within limits. */
export type Ask = ServiceDoor["ask"];

export type ServiceSettings = {
  /** What stands behind the service's name in `content/publication.yaml`: an address or an account. */
  address: string;
  /** What to take of several things a service has; the service's own default when empty. */
  take: string[];
  /** The token or password, from the environment. */
  secret: string | undefined;
  /** Nothing older than this instant is wanted, when given. */
  since: string | undefined;
  /** The source's name for captures and reports. */
  source: string;
  clock: Clock;
};

/** Why a service gave no more, and when it wants to be asked again. */
export type Problem = { why: string; retryAfterMs?: number | undefined };
export type ServiceReading = { captures: Capture[]; skipped: Skipped[]; problem?: Problem | undefined };

export type Service = {
  /** The key in `content/publication.yaml`. */
  kind: string;
  /** The environment variable its secret stands in, unless the settings name another; absent when it needs none. */
  secretVariable?: string;
  read(ask: Ask, settings: ServiceSettings): Promise<ServiceReading>;
};

/** One page of records: what it gave, and where the next one is. */
export type ServicePage = { captures: Capture[]; skipped?: Skipped[]; next?: string | undefined };
export type PageResult = { ok: true; page: ServicePage } | { ok: false; problem: Problem };

/** More pages than any account has: a service that pages for ever is stopped here. */
const maxPages = 1_000;

/**
 * Reads pages from `first` until there is no next one, something goes wrong, or everything on a page is
 * older than `since`. What was had before a problem is kept. `newestFirst` (default true) is false for a
 * service whose order is another: there an old page says nothing about the next one.
 */
export async function readAllPages(
  first: string,
  since: string | undefined,
  readPage: (at: string) => Promise<PageResult>,
  { newestFirst = true }: { newestFirst?: boolean } = {},
): Promise<ServiceReading> {
  const reading: ServiceReading = { captures: [], skipped: [] };
  const seen = new Set<string>();
  for (let at: string | undefined = first; at !== undefined && !seen.has(at) && seen.size < maxPages; ) {
    seen.add(at);
    const result = await readPage(at);
    if (!result.ok) return { ...reading, problem: result.problem };
    const { captures, skipped = [], next } = result.page;
    const fresh = captures.filter((capture) => !isOlder(capture, since));
    reading.captures.push(...fresh);
    reading.skipped.push(...skipped);
    at = newestFirst && captures.length > 0 && fresh.length === 0 ? undefined : next;
  }
  return reading;
}

/** Joins what several lists of one service gave; the first problem is the one to tell. */
export function joinReadings(readings: ServiceReading[]): ServiceReading {
  return {
    captures: readings.flatMap((reading) => reading.captures),
    skipped: readings.flatMap((reading) => reading.skipped),
    problem: readings.find((reading) => reading.problem)?.problem,
  };
}

/** No captures, and why: a wrong address, a missing token. */
export function nothingBecause(problem: Problem | string): ServiceReading {
  return { captures: [], skipped: [], problem: typeof problem === "string" ? { why: problem } : problem };
}

/** The problem of a service that cannot be asked without a secret. */
export function noSecret(what: string, variable: string | undefined): ServiceReading {
  return nothingBecause(`There is no ${what}. Put it in .env${variable ? ` as ${variable}` : ""}.`);
}

/**
 * The captures of a page's records. A record that is not of the schema, or that leads to no web address, is
 * named in `skipped` as the `name`d thing of the `service`, counted within its page.
 */
export function readRecords<T extends z.ZodType>(
  records: unknown[],
  of: { schema: T; name: string; service: string; capturesOf: (record: z.infer<T>) => Capture[] },
): { captures: Capture[]; skipped: Skipped[] } {
  const captures: Capture[] = [];
  const skipped: Skipped[] = [];
  for (const [index, record] of records.entries()) {
    const where = `${of.name} ${index + 1}`;
    const read = of.schema.safeParse(record);
    if (!read.success) skipped.push({ where, why: `it is not a ${of.name} as ${of.service} sends it` });
    else
      for (const capture of of.capturesOf(read.data)) {
        if (isPublicUrl(capture.url)) captures.push(capture);
        else skipped.push({ where, why: `not a web address (${capture.url.slice(0, 40)})` });
      }
  }
  return { captures, skipped };
}

/** A JSON answer checked by a schema, or the problem in words. */
export async function askJson<T extends z.ZodType>(
  ask: Ask,
  url: string,
  schema: T,
  request: ServiceRequest = {},
): Promise<
  { ok: true; data: z.infer<T>; headers: Record<string, string> } | { ok: false; problem: Problem }
> {
  const answer = await ask(url, { ...request, headers: { accept: "application/json", ...request.headers } });
  const problem = problemOf(answer);
  if (problem || !answer.ok) return { ok: false, problem: problem ?? { why: "no answer" } };
  const checked = schema.safeParse(parseJson(answer.text));
  if (!checked.success)
    return {
      ok: false,
      problem: { why: "The answer is not what this service sends. Check the address, or try again later." },
    };
  return { ok: true, data: checked.data, headers: answer.headers };
}

/** What is wrong with an answer, if anything: refused tokens, limits (RFC 9110 §10.2.3, Retry-After) and faults. */
export function problemOf(answer: ServiceAnswer): Problem | undefined {
  if (!answer.ok) {
    const move = answer.why === "moved" ? " Put the new address into content/publication.yaml." : "";
    return {
      why: `${explainFailure(answer.why, { what: "service", again: "on the next run", ...answer })}${move}`,
    };
  }
  const { status, headers } = answer;
  if (status < 400) return undefined;
  if (isLimit(status, headers))
    return {
      why: `The service asks us to slow down (${status}). What was had so far is kept.`,
      retryAfterMs: retryAfterMs(headers),
    };
  if (status === 401 || status === 403)
    return { why: `The service refuses the token (${status}). Make a new one and put it in .env.` };
  if (status === 404 || status === 410)
    return { why: `There is nothing at this address (${status}). Check it in content/publication.yaml.` };
  if (status === 400 || status === 422)
    return {
      why: `The service does not understand what it is asked (${status}). Check the address in content/publication.yaml.`,
    };
  return {
    why: `The service has a fault (${status}). It is asked again on the next run.`,
    retryAfterMs: retryAfterHeaderMs(headers),
  };
}

/** GitHub answers 403 at its limits, with nothing remaining or with Retry-After (docs, "Rate limits for the REST API"). */
function isLimit(status: number, headers: Record<string, string>): boolean {
  if (status === 429) return true;
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}

/** RFC 8288: the address with `rel="next"` in a Link header. */
export function nextLink(headers: Record<string, string>): string | undefined {
  return /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(headers["link"] ?? "")?.[1];
}

/** `https://host` without a slash at the end, for addresses people write with or without one. */
export function withoutSlash(address: string): string {
  return address.trim().replace(/\/+$/, "");
}

/** A base address without query, fragment and slash at the end, or `undefined` when it is no web address. */
export function baseOf(address: string): string | undefined {
  const url = publicUrl(address);
  return url && withoutSlash(url.origin + url.pathname);
}

/**
 * A service's date to an instant in UTC, with its fractions, since it is compared with `since`. A missing zone
 * is UTC; a day without a time is no instant.
 */
export function instantOf(text: string | null | undefined): string | undefined {
  if (!text || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Words without white space around them, or `undefined` when there are none. */
export function wordsOf(text: string | null | undefined): string | undefined {
  return text?.trim() || undefined;
}

/** `true` for a bookmark with the tag `private`, the sign in services that know no private bookmarks of their own. */
export function privateByTag(tags: string[]): true | undefined {
  return tags.some((tag) => tag.toLowerCase() === "private") || undefined;
}

/**
 * Whether any of a page's other dates (when an entry came, when a post was said) is not before `since`. For
 * lists that do not tell when something was saved: after a page of nothing but old things, we stop.
 */
export function reaches(since: string | undefined, instants: (string | undefined)[]): boolean {
  return (
    since === undefined ||
    instants.some((instant) => instant === undefined || Date.parse(instant) >= Date.parse(since))
  );
}

function isOlder(capture: Capture, since: string | undefined): boolean {
  return (
    since !== undefined && capture.savedAt !== undefined && Date.parse(capture.savedAt) < Date.parse(since)
  );
}
