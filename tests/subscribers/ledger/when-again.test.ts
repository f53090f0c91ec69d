import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestDelayMs, whenAgain } from "../../../src/subscribers/ledger/when-again.ts";
import { minuteMs } from "../../support/ledger.ts";

const now = "2026-11-27T09:00:00.000Z";
const minutesAfter = (attempts: number, chance = 0) =>
  (Date.parse(whenAgain(attempts, now, chance)) - Date.parse(now)) / minuteMs;

describe("whenAgain", () => {
  it("comes soon at first, and then more and more seldom", () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((attempts) => minutesAfter(attempts))).toEqual([
      1, 5, 15, 60, 240, 240, 240,
    ]);
  });

  it("spreads what was put off together over a quarter of the delay", () => {
    expect(minutesAfter(2, 1)).toBe(18.75);
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const minutes = minutesAfter(attempts, chance);
        expect(minutes).toBeGreaterThanOrEqual(minutesAfter(attempts));
        expect(minutes).toBeLessThanOrEqual(1.25 * minutesAfter(attempts));
        expect(minutes * minuteMs).toBeLessThan(longestDelayMs);
      }),
    );
  });
});
