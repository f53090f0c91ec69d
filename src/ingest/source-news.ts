// What a run has to say and to remember of its sources, once it is known whether this machine could get out at all:
// a source that could not be reached while nothing could is nobody's failure.
import { isOurConnection } from "../domain/fetch-failure.ts";
import { isOwnStore } from "../sources/services/inbox.ts";
import type { Gathered, VisitMade } from "./gather.ts";
import { nameOf } from "./source-name.ts";
import { afterVisit, currentAddress, type SourceState, type SourceStates } from "./source-state.ts";

/** A source that could not be read now, or a short while ago, with the reason in words. */
export type FailedSource = {
  source: string;
  address: string;
  why: string;
  /** When it may be asked again; absent where nothing is held against it, or where it is gone for good. */
  againAt?: string | undefined;
  isGone: boolean;
  /** It wished itself to be left alone so long: --now does not override that. */
  isResting: boolean;
};

export type SourceNews = {
  failed: FailedSource[];
  /** Sources that were left alone because they were read a short while ago. */
  notDue: { source: string; nextAt: string | undefined }[];
  /** Sources that have moved for good and are asked at their new address. */
  moved: { source: string; from: string; to: string }[];
};

/** True when a source answered, however badly: there is a way out. This machine's own store says nothing about it. */
export function hasReached(visits: VisitMade[]): boolean {
  return visits.some((made) => !isDoubtful(made) && !isOwnStore(made.source));
}

/** A visit that says nothing about the source as long as it is not known whether there was a way out. */
export function isDoubtful({ visit }: VisitMade): boolean {
  return !visit.ok && visit.why !== undefined && isOurConnection(visit.why);
}

/** What is remembered after the visits; without a way out, those that could not get there leave no trace. */
export function rememberVisits(
  states: SourceStates,
  visits: VisitMade[],
  { wayOut }: { wayOut: boolean },
): SourceStates {
  const counted = visits.filter((made) => wayOut || !isDoubtful(made));
  const entries = counted.flatMap(({ keys, visit, at }) =>
    keys.map((key) => [key, afterVisit(states[key], visit, at)] as const),
  );
  return { ...states, ...Object.fromEntries(entries) };
}

/** What an editor is told. When it is told as a whole that nothing could be reached, not of each source again. */
export function sourceNews(
  { visits, leftAlone }: Pick<Gathered, "visits" | "leftAlone">,
  { wayOut, isOffline }: { wayOut: boolean; isOffline: boolean },
): SourceNews {
  const waiting = leftAlone.filter(({ state }) => state.problem !== undefined || state.gone);
  const failed = [
    ...visits
      .filter((made) => !(isOffline && isOfBeingOffline(made)))
      .flatMap((made) => failureOf(made, { counts: wayOut || !isDoubtful(made) })),
    ...waiting.map(({ source, state }) => failureIn(state, nameOf(source), source.address)),
  ];
  const asked = new Set([...visits, ...waiting].map(({ source }) => source));
  const left = new Map(leftAlone.map(({ source, state }) => [source, state]));
  return {
    failed: [...new Map(failed.map((one) => [`${one.source} ${one.address} ${one.why}`, one])).values()],
    notDue: [...left]
      .filter(([source]) => !asked.has(source))
      .map(([source, { nextAt }]) => ({ source: nameOf(source), nextAt })),
    moved: visits.flatMap(moveOf),
  };
}

/** A private address may be a network that lets nobody out yet, or a setting that is missing: that is told all the same. */
function isOfBeingOffline(made: VisitMade): boolean {
  return isDoubtful(made) && !made.visit.ok && made.visit.why !== "refused-address";
}

function failureOf({ source, state, visit, at }: VisitMade, { counts }: { counts: boolean }): FailedSource[] {
  if (visit.ok) return [];
  const { address } = source;
  if (counts) return [failureIn(afterVisit(state, visit, at), nameOf(source), address)];
  return [{ source: nameOf(source), address, why: visit.problem, isGone: false, isResting: false }];
}

function failureIn(state: SourceState, source: string, address: string): FailedSource {
  const { problem: why = "It is gone for good.", nextAt: againAt, gone: isGone = false } = state;
  return { source, address, why, againAt, isGone, isResting: state.restsUntil !== undefined };
}

function moveOf({ source, state, visit, at }: VisitMade): SourceNews["moved"] {
  const to = currentAddress(source.address, afterVisit(state, visit, at));
  return to === source.address ? [] : [{ source: nameOf(source), from: source.address, to }];
}
