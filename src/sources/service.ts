// What every live service has in common: it is asked page by page, and whatever goes wrong on the way is a
// problem in words beside the captures that were had before. Wire shapes stay in each service's own file.
import type { z } from "zod";
import type { Capture } from "../domain/capture.ts";
import type { Skipped } from "./imported.ts";

/** One request to the service, given from outside: through the guard, within limits. */
export type Ask = (url: string, request?: AskOptions) => Promise<Answer>;
export type AskOptions = { method?: "GET" | "POST"; headers?: Record<string, string>; body?: string };
/** Header names are in lower case. */
export type Answer =
  | { ok: true; status: number; headers: Record<string, string>; text: string }
  | { ok: false; why: string };

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
  now: string;
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
 * older than `since`. What was had before a problem is kept.
 */
export async function readAllPages(
  first: string,
  since: string | undefined,
  readPage: (at: string) => Promise<PageResult>,
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
    at = captures.length > 0 && fresh.length === 0 ? undefined : next;
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

/** A JSON answer checked by a schema, or the problem in words. */
export async function askJson<T extends z.ZodType>(
  ask: Ask,
  url: string,
  schema: T,
  request: AskOptions = {},
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
export function problemOf(answer: Answer): Problem | undefined {
  if (!answer.ok) return { why: answer.why };
  const { status, headers } = answer;
  if (status < 400) return undefined;
  if (status === 401 || status === 403)
    return { why: `The service refuses the token (${status}). Make a new one and put it in .env.` };
  if (status === 404 || status === 410)
    return { why: `There is nothing at this address (${status}). Check it in content/publication.yaml.` };
  const retryAfterMs = retryAfter(headers);
  if (status === 429)
    return { why: "The service asks us to slow down (429). What was had so far is kept.", retryAfterMs };
  return { why: `The service has a fault (${status}). It is asked again on the next run.`, retryAfterMs };
}

/** Retry-After in milliseconds: seconds, or a date beside the answer's own Date; the rate-limit headers some send instead. */
function retryAfter(headers: Record<string, string>): number | undefined {
  const given = headers["retry-after"];
  if (given !== undefined && /^\d+$/.test(given.trim())) return Number(given) * 1000;
  const until = Date.parse(given ?? headers["x-ratelimit-reset"] ?? "");
  const from = Date.parse(headers["date"] ?? "");
  return Number.isNaN(until) || Number.isNaN(from) ? undefined : Math.max(0, until - from);
}

/** RFC 8288: the address with `rel="next"` in a Link header. */
export function nextLink(headers: Record<string, string>): string | undefined {
  return /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(headers["link"] ?? "")?.[1];
}

/** `https://host` without a slash at the end, for addresses people write with or without one. */
export function withoutSlash(address: string): string {
  return address.trim().replace(/\/+$/, "");
}

function isOlder(capture: Capture, since: string | undefined): boolean {
  return (
    since !== undefined && capture.savedAt !== undefined && Date.parse(capture.savedAt) < Date.parse(since)
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
