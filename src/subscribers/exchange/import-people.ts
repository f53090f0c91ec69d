// People come in out of a file, in lots that are in the store whole or not at all: a run that was killed is ended by
// the next. Says what became of every row.
import { subscriberStates } from "../../domain/subscriber.ts";
import type { Arrival, Meeting } from "../people/arrival.ts";
import { mostAtOnce } from "../people/take-in.ts";
import type { PeopleLot, Refused } from "./people-file.ts";

export type ByState = Record<Arrival["state"], number>;

/** Rows that gave nobody: how many, for which reasons, and the first of them. */
export type Tally = { total: number; reasons: Map<string, number>; first: Refused[] };

export type ImportReport = {
  added: ByState;
  /** By the state that they came into. */
  movedOn: ByState;
  /** Were here as the file has them, or further on; a second row of one person too. */
  known: number;
  /** Whom the file would have mailed, and who left here or must not be mailed. */
  staysAway: number;
  leftOut: Tally;
  refused: Tally;
};

/** `take` meets a lot of at most `mostAtOnce`: in the store, or in a rehearsal. */
export async function importPeople(
  lots: AsyncIterable<PeopleLot>,
  take: (arrivals: Arrival[]) => Promise<Meeting[]>,
): Promise<ImportReport> {
  const report: ImportReport = {
    added: noneByState(),
    movedOn: noneByState(),
    known: 0,
    staysAway: 0,
    leftOut: noTally(),
    refused: noTally(),
  };
  for await (const { arrivals, refused, leftOut } of lots) {
    for (const row of refused) count(report.refused, row);
    for (const row of leftOut) count(report.leftOut, row);
    for (let from = 0; from < arrivals.length; from += mostAtOnce) {
      const some = arrivals.slice(from, from + mostAtOnce);
      const meetings = await take(some);
      for (const [at, arrival] of some.entries()) note(report, arrival, meetings[at]);
    }
  }
  return report;
}

function note(report: ImportReport, { state }: Arrival, meeting: Meeting | undefined): void {
  switch (meeting) {
    case "new":
      report.added[state]++;
      return;
    case "moved-on":
      report.movedOn[state]++;
      return;
    case "stays-away":
      report.staysAway++;
      return;
    case "known":
    case undefined:
      report.known++;
      return;
    default:
      meeting satisfies never;
  }
}

/** So many are kept to be listed, and so many reasons apart: a file may be wrong all over. */
const mostListed = 1_000;
const mostReasons = 50;
const otherReasons = "other reasons";

function count(tally: Tally, row: Refused): void {
  tally.total++;
  const isApart = tally.reasons.has(row.why) || tally.reasons.size < mostReasons;
  const why = isApart ? row.why : otherReasons;
  tally.reasons.set(why, (tally.reasons.get(why) ?? 0) + 1);
  if (tally.first.length < mostListed) tally.first.push(row);
}

function noTally(): Tally {
  return { total: 0, reasons: new Map(), first: [] };
}

function noneByState(): ByState {
  return { pending: 0, confirmed: 0, unsubscribed: 0, bounced: 0, complained: 0 };
}

/** `950 confirmed, 20 unsubscribed`; empty for nobody. */
export function byStateInWords(counts: Partial<Record<(typeof subscriberStates)[number], number>>): string {
  return subscriberStates
    .filter((state) => (counts[state] ?? 0) > 0)
    .map((state) => `${counts[state]} ${state}`)
    .join(", ");
}
