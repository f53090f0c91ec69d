// What is remembered of each list of each source between runs: when it was read, when it may be asked again, and how
// it said it could be asked cheaply. Lies in `var/sources.json`; losing it costs one full visit, nothing else.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { parseJson } from "../domain/parse-json.ts";
import { listsOf, type SourceSettings } from "../domain/publication.ts";
import type { Validators } from "../web/fetch-page.ts";

const SourceState = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  lastReadAt: z.string().optional(),
  lastTriedAt: z.string().optional(),
  /** Before this instant the source is left alone, out of our own patience. */
  nextAt: z.string().optional(),
  /** Before this instant it wishes to be left alone, as it said itself (Retry-After). */
  restsUntil: z.string().optional(),
  failures: z.number().optional(),
  problem: z.string().optional(),
  /** Where it said it lives now, and how often on end it said so. */
  movedTo: z.string().optional(),
  movedSightings: z.number().optional(),
  /** Where it is asked since it said so often enough. */
  address: z.string().optional(),
  /** It answered 410: it is never asked again. */
  gone: z.boolean().optional(),
});
export type SourceState = z.infer<typeof SourceState>;
export type SourceStates = Record<string, SourceState>;
/** An entry that cannot be read is forgotten, and no other with it. */
const States = z.record(z.string(), SourceState.catch({}));

/** How a visit went. */
export type Visit =
  | {
      ok: true;
      validators?: Validators | undefined;
      movedTo?: string | undefined;
      freshForMs?: number | undefined;
    }
  | {
      ok: false;
      /** What was wrong, in words. */
      problem: string;
      /** By which word nothing came at all, where nothing did (`FetchFailure`). */
      why?: string | undefined;
      retryAfterMs?: number | undefined;
      gone?: boolean;
    };

/** What is remembered of one list of a source. */
export type Memory = { list: string; key: string; state: SourceState | undefined };

const hourMs = 3_600_000;
/** A feed is not asked more often than this, and never less than once a day. */
const shortestMs = hourMs / 4;
const longestMs = 24 * hourMs;
/** A move is believed after so many sightings on end (RFC 9110 §15.4.2 would have it after one; people err). */
const enoughSightings = 2;
/** A new address that fails so often on end was no good: the one in the settings is asked again. */
const maxFailuresThere = 3;

/** The remembered states; a broken or missing file is an empty memory. */
export async function readStates(path: string): Promise<SourceStates> {
  const text = await readFile(path, "utf8").catch(ifMissing("{}"));
  const checked = States.safeParse(parseJson(text));
  return checked.success ? checked.data : {};
}

export async function writeStates(path: string, states: SourceStates): Promise<void> {
  await writeFileWhole(path, `${JSON.stringify(states, null, 2)}\n`, 0o600);
}

/** By kind, address, list and secret: a list that is new, and a second account, are read whole the first time. */
export function memoriesOf(source: SourceSettings, states: SourceStates): Memory[] {
  return listsOf(source).map((list) => {
    const key = [`${source.kind}:${source.address}`, list, source.secret].filter(Boolean).join(" ");
    return { list, key, state: Object.hasOwn(states, key) ? states[key] : undefined };
  });
}

/** True when the source may be asked; `hurry` overrides our own patience, never the source's wish or its end. */
export function isDue(state: SourceState | undefined, now: string, hurry: boolean): boolean {
  if (!state) return true;
  if (state.gone || isAhead(state.restsUntil, now)) return false;
  return hurry || !isAhead(state.nextAt, now);
}

/** What is farther away than the longest pause was written by a clock that went wrong. */
function isAhead(instant: string | undefined, now: string): boolean {
  const aheadMs = Date.parse(instant ?? "") - Date.parse(now);
  return aheadMs > 0 && aheadMs <= longestMs;
}

/** The state after a visit: a success forgets failures, a failure doubles the pause from one hour up to a day. */
export function afterVisit(state: SourceState = {}, visit: Visit, now: string): SourceState {
  return visit.ok ? afterSuccess(state, visit, now) : afterFailure(state, visit, now);
}

function afterSuccess(state: SourceState, visit: Extract<Visit, { ok: true }>, now: string): SourceState {
  const { etag, lastModified } = visit.validators ?? {};
  const pauseMs = Math.min(longestMs, Math.max(shortestMs, visit.freshForMs ?? 0));
  return {
    etag,
    lastModified,
    lastReadAt: now,
    lastTriedAt: now,
    nextAt: later(now, pauseMs),
    ...afterMove(state, visit.movedTo),
  };
}

function afterFailure(state: SourceState, visit: Extract<Visit, { ok: false }>, now: string): SourceState {
  const failures = (state.failures ?? 0) + 1;
  const pauseMs = visit.retryAfterMs ?? Math.min(longestMs, hourMs * 2 ** (failures - 1));
  const isThere = state.address !== undefined;
  const givesUp = isThere && (visit.gone === true || failures >= maxFailuresThere);
  return {
    ...state,
    lastTriedAt: now,
    failures,
    problem: visit.problem,
    nextAt: later(now, pauseMs),
    restsUntil: visit.retryAfterMs === undefined ? undefined : later(now, visit.retryAfterMs),
    address: givesUp ? undefined : state.address,
    gone: (visit.gone && !isThere) || undefined,
  };
}

/** What is known of its address after an answer that came from `movedTo`, or from where we asked. */
function afterMove(
  state: SourceState,
  movedTo: string | undefined,
): Pick<SourceState, "address" | "movedTo" | "movedSightings"> {
  if (movedTo === undefined) return { address: state.address };
  const sightings = movedTo === state.movedTo ? (state.movedSightings ?? 0) + 1 : 1;
  if (sightings >= enoughSightings) return { address: movedTo };
  return { address: state.address, movedTo, movedSightings: sightings };
}

/** The address to ask: the new one once a permanent move was seen twice. */
export function currentAddress(address: string, state: SourceState | undefined): string {
  return state?.address ?? address;
}

/** How long an answer says it stays fresh (RFC 9111 §5.2.2.1), in milliseconds. */
export function freshForMs(headers: Record<string, string>): number | undefined {
  const seconds = /max-age=(\d+)/.exec(headers["cache-control"] ?? "")?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
