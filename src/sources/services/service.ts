// What a live service is: what it is asked with, what it gives, and by which word it fails. The words that an
// editor reads are made of these elsewhere, where it is known which file is meant. Wire shapes stay in each service's file.
import type { Capture } from "../../domain/capture.ts";
import type { Clock } from "../../domain/clock.ts";
import type { FetchFailure } from "../../domain/fetch-failure.ts";
import { type SourceKind, type Take, takes } from "../../domain/publication.ts";
import type { ServiceDoor } from "../../web/ask-service.ts";
import type { Skipped } from "../fields/imported.ts";

/** One link that the editor saved from elsewhere, as the store has it and as our own service sends it. */
export type Save = {
  id: string;
  url: string;
  /** An instant. */
  savedAt: string;
  title?: string | undefined;
  note?: string | undefined;
  private?: boolean | undefined;
};

/** The inbox in the store of this machine, given from outside; `why` is a sentence of the store's own. */
export type OwnInbox = {
  waiting(): Promise<{ ok: true; saves: Save[] } | { ok: false; why: string }>;
  markTaken(ids: string[]): Promise<{ ok: true } | { ok: false; why: string }>;
};

/** One request to the service, given from outside: through the guard, within limits. */
export type Ask = ServiceDoor["ask"];

export type ServiceSettings = {
  /** What stands behind the service's name in the settings: an address or an account. */
  address: string;
  /** Which of its lists to read, as `takes` names them; the first when empty. */
  take: string[];
  /** The token or password, from the environment. */
  secret: string | undefined;
  /** When the lists were last read whole, with some overlap; nothing older is wanted. Absent: never yet. */
  since: string | undefined;
  /** The source's name for captures and reports. */
  source: string;
  clock: Clock;
  /** The inbox in the store of this machine; absent where there can be none. */
  ownInbox?: OwnInbox | undefined;
  /** Whether this source gave a capture that was seen at that address before (nothing was). */
  wasSeen?: (seenAt: string) => boolean;
};

/** By which word a service fails: it could not be reached, it answered with a fault, or the settings do not fit it. */
export type ServiceFailure =
  | FetchFailure
  | "bad-address"
  | "no-secret"
  | "bad-secret"
  | "refused-secret"
  | "refused-login"
  | "not-understood"
  | "closed-to-programs"
  | "strange-next-page"
  | "no-store";

/** Why a service gave no more, and when it wants to be asked again. */
export type Problem = {
  why: ServiceFailure;
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  /** The bytes that were too many. */
  limit?: number | undefined;
  /** Where it says that it lives now, or that its next page lies. */
  movedTo?: string | undefined;
  /** A sentence of the store's own. */
  said?: string | undefined;
};
export type ServiceReading = {
  captures: Capture[];
  skipped: Skipped[];
  problem?: Problem | undefined;
  /** To be called once the bookmarks are written, with whether a link is among them: some services wish to know. */
  whenKept?: ((isKept: (url: string) => boolean) => Promise<Problem | undefined>) | undefined;
};

export type ServiceKind = Exclude<SourceKind, "feed">;

export type Service<K extends ServiceKind = ServiceKind> = {
  /** The key in the settings. */
  kind: K;
  /** What is to be written as its address, to stand behind "Write". */
  address: string;
  secret: {
    /** The environment variable it stands in, unless the settings name another. */
    variable: string;
    /** What it is: "token of linkding". */
    is: string;
    /** How several parts are written into one: "user:API password". */
    written?: string;
  };
  read(ask: Ask, settings: ServiceSettings): Promise<ServiceReading>;
};

/** Reads with the place that the address names and with the secret, or says which of them is missing. */
export async function withSecret<T>(
  place: T | undefined,
  settings: ServiceSettings,
  read: (place: T, secret: string) => Promise<ServiceReading>,
): Promise<ServiceReading> {
  if (place === undefined) return nothingBecause({ why: "bad-address" });
  return settings.secret ? read(place, settings.secret) : nothingBecause({ why: "no-secret" });
}

/** Reads those lists of a service that are wanted, one after the other. The first problem is the one to tell. */
export async function readTaken<K extends ServiceKind>(
  kind: K,
  { take }: ServiceSettings,
  lists: Record<Take<K>, () => Promise<ServiceReading>>,
): Promise<ServiceReading> {
  const wanted: readonly Take<K>[] = takes[kind];
  const all: ServiceReading = { captures: [], skipped: [] };
  for (const list of take.length > 0 ? wanted.filter((word) => take.includes(word)) : wanted.slice(0, 1)) {
    const { captures, skipped, problem } = await lists[list]();
    all.captures = all.captures.concat(captures);
    all.skipped = all.skipped.concat(skipped);
    all.problem ??= problem;
  }
  return all;
}

/** No captures, and why. */
export function nothingBecause(problem: Problem): ServiceReading {
  return { captures: [], skipped: [], problem };
}
