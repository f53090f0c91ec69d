// Somebody who comes with a history, out of a file: what becomes of them beside what the store knows. Pure.
import { randomUUID } from "node:crypto";
import type { EmailAddress } from "../../domain/email-address.ts";
import { hasLeft, mayBecome, type SubscriberState } from "../../domain/subscriber.ts";
import type { SubscriberRow, SuppressionReason } from "../store/tables.ts";

/** Instants are ISO 8601; what is absent is now, or nothing. */
export type Arrival = {
  address: EmailAddress;
  state: Exclude<SubscriberState, "erased">;
  addedAt?: string | undefined;
  confirmedAt?: string | undefined;
  /** When they came into their state. */
  changedAt?: string | undefined;
  /** YYYY-MM-DD. */
  pausedUntil?: string | undefined;
  suppression?: Exclude<SuppressionReason, "erased"> | undefined;
};

/** What the store knows of one address. */
export type Known = { row?: SubscriberRow | undefined; suppression?: SuppressionReason | undefined };

/**
 * `new`; `moved-on`, to a later state; `known`, in this state or a later one; `stays-away` where the arrival would have
 * them mailed and they left, or their address is suppressed.
 */
export type Meeting = "new" | "moved-on" | "known" | "stays-away";

/**
 * The order of several arrivals at one address makes no difference: the state furthest on wins, and the earliest of
 * each date. A suppressed address that is nobody's stays nobody's.
 */
export function meet(
  known: Known,
  arrival: Arrival,
  { hash, nowMs }: { hash: string; nowMs: number },
): { meeting: Meeting; known: Known } {
  const { row } = known;
  const suppression = known.suppression ?? arrival.suppression;
  if (row === undefined) {
    if (known.suppression !== undefined) return { meeting: stayingAway(arrival), known };
    return { meeting: "new", known: { row: rowFor(arrival, hash, nowMs), suppression } };
  }
  if (row.state === "erased" || (known.suppression !== undefined && !hasLeft(arrival.state)))
    return { meeting: stayingAway(arrival), known };
  const isMoving = mayBecome(row.state, arrival.state);
  const meeting = isMoving ? "moved-on" : hasLeft(row.state) ? stayingAway(arrival) : "known";
  return { meeting, known: { row: withDates(row, arrival, nowMs), suppression } };
}

function stayingAway({ state }: Arrival): Meeting {
  return hasLeft(state) ? "known" : "stays-away";
}

function rowFor(arrival: Arrival, hash: string, nowMs: number): SubscriberRow {
  const { address, state } = arrival;
  const confirmedAt = msOf(arrival.confirmedAt) ?? (state === "confirmed" ? nowMs : null);
  return {
    id: randomUUID(),
    address,
    address_hash: hash,
    state,
    paused_until: state === "confirmed" ? (arrival.pausedUntil ?? null) : null,
    added_at: msOf(arrival.addedAt) ?? confirmedAt ?? nowMs,
    confirmed_at: confirmedAt,
    changed_at: msOf(arrival.changedAt) ?? (hasLeft(state) ? nowMs : (confirmedAt ?? nowMs)),
  };
}

/** The row with the state furthest on and the earliest dates of both. */
function withDates(row: SubscriberRow, arrival: Arrival, nowMs: number): SubscriberRow {
  const theirs = rowFor(arrival, row.address_hash, nowMs);
  const isMoving = mayBecome(row.state, arrival.state);
  const state = isMoving ? arrival.state : row.state;
  return {
    ...row,
    state,
    paused_until: state === "confirmed" ? (row.paused_until ?? theirs.paused_until) : null,
    added_at: Math.min(row.added_at, theirs.added_at),
    confirmed_at: earliest(row.confirmed_at, theirs.confirmed_at),
    changed_at: isMoving
      ? theirs.changed_at
      : row.state === arrival.state
        ? Math.min(row.changed_at, theirs.changed_at)
        : row.changed_at,
  };
}

function earliest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function msOf(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant);
}
