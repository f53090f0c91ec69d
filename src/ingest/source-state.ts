// What is remembered of each source between runs: when it was read, when it may be asked again, and how it
// said it could be asked cheaply. Lies in `var/sources.json`; losing it costs one full visit, nothing else.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { parseJson } from "../domain/parse-json.ts";
import type { Validators } from "../web/fetch-page.ts";

const SourceState = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  lastReadAt: z.string().optional(),
  lastTriedAt: z.string().optional(),
  /** Before this instant the source is left alone. */
  nextAt: z.string().optional(),
  failures: z.number().optional(),
  problem: z.string().optional(),
  /** Where the source said it lives now, and how often it said so. */
  movedTo: z.string().optional(),
  movedSightings: z.number().optional(),
  /** It answered 410: it is never asked again. */
  gone: z.boolean().optional(),
});
export type SourceState = z.infer<typeof SourceState>;
export type SourceStates = Record<string, SourceState>;
const States = z.record(z.string(), SourceState);

/** How a visit went. */
export type Visit =
  | {
      ok: true;
      validators?: Validators | undefined;
      movedTo?: string | undefined;
      freshForMs?: number | undefined;
    }
  | { ok: false; problem: string; retryAfterMs?: number | undefined; gone?: boolean };

const hourMs = 3_600_000;
/** A feed is not asked more often than this, and never less than once a day. */
const shortestMs = hourMs / 4;
const longestMs = 24 * hourMs;

/** The remembered states; a broken or missing file is an empty memory. */
export async function readStates(path: string): Promise<SourceStates> {
  const text = await readFile(path, "utf8").catch(ifMissing("{}"));
  const checked = States.safeParse(parseJson(text));
  return checked.success ? checked.data : {};
}

export async function writeStates(path: string, states: SourceStates): Promise<void> {
  await writeFileWhole(path, `${JSON.stringify(states, null, 2)}\n`, 0o600);
}

/** True when the source may be asked; `hurry` overrides our own patience, never the source's wish or its end. */
export function isDue(state: SourceState | undefined, now: string, hurry: boolean): boolean {
  if (!state) return true;
  if (state.gone) return false;
  const isOurs = state.problem === undefined;
  return (hurry && isOurs) || state.nextAt === undefined || Date.parse(state.nextAt) <= Date.parse(now);
}

/** The state after a visit: a success forgets failures, a failure doubles the pause from one hour up to a day. */
export function afterVisit(state: SourceState = {}, visit: Visit, now: string): SourceState {
  if (!visit.ok) {
    const failures = (state.failures ?? 0) + 1;
    const pauseMs = visit.retryAfterMs ?? Math.min(longestMs, hourMs * 2 ** (failures - 1));
    return {
      ...state,
      lastTriedAt: now,
      failures,
      problem: visit.problem,
      nextAt: later(now, pauseMs),
      gone: visit.gone || undefined,
    };
  }
  const { etag, lastModified } = visit.validators ?? state;
  const pauseMs = Math.min(longestMs, Math.max(shortestMs, visit.freshForMs ?? 0));
  const movedSightings =
    visit.movedTo === undefined
      ? undefined
      : visit.movedTo === state.movedTo
        ? (state.movedSightings ?? 0) + 1
        : 1;
  return {
    etag,
    lastModified,
    lastReadAt: now,
    lastTriedAt: now,
    nextAt: later(now, pauseMs),
    movedTo: visit.movedTo,
    movedSightings,
  };
}

/** The address to ask: the new one once a permanent redirect was seen twice. */
export function currentAddress(address: string, state: SourceState | undefined): string {
  return state?.movedTo !== undefined && (state.movedSightings ?? 0) >= 2 ? state.movedTo : address;
}

/** How long an answer says it stays fresh (RFC 9111 §5.2.2.1), in milliseconds. */
export function freshForMs(headers: Record<string, string>): number | undefined {
  const seconds = /max-age=(\d+)/.exec(headers["cache-control"] ?? "")?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
