// The present, asked when it is needed: a run of an hour does not stamp its last page with its first second.

/** Somebody who knows the time. The machine's own clock stands in `scripts/`, a test's stands still. */
export type Clock = {
  /** The present as an ISO 8601 instant in UTC, with milliseconds. */
  now(): string;
};

/** The present in milliseconds since 1970, for pauses and ages. */
export function millisecondsNow(clock: Clock): number {
  return Date.parse(clock.now());
}
