// Clocks for tests: one that stands still, and one that goes on a little each time it is asked.
import type { Clock } from "../../src/domain/clock.ts";

const fridayMorning = "2026-11-27T09:00:00.000Z";

/** Stands at `at`, a Friday morning unless said otherwise. */
export function aClock(at = fridayMorning): Clock {
  return { now: () => at };
}

/** Says `from` first, and `stepMs` more at every further question; a negative step turns it back. */
export function aSteppingClock(stepMs: number, from = fridayMorning): Clock {
  let next = Date.parse(from);
  return {
    now: () => {
      const now = new Date(next).toISOString();
      next += stepMs;
      return now;
    },
  };
}

/** Stands still until it is moved, by a negative number of milliseconds back. */
export function aMovableClock(from = fridayMorning): Clock & { move(ms: number): void } {
  let nowMs = Date.parse(from);
  return {
    now: () => new Date(nowMs).toISOString(),
    move: (ms) => {
      nowMs += ms;
    },
  };
}
