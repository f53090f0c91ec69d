import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closedDomains,
  forAll,
  forDomain,
  slowDown,
  takeGrants,
} from "../../../src/subscribers/ledger/throttle.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "../../support/clock.ts";
import { minuteMs } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

/** How many of `tries` were granted. */
async function granted(store: Store, tries: number, rate = { perSecond: 10, burst: 5 }, key = forAll) {
  let grants = 0;
  for (let at = 0; at < tries; at++) if ((await takeGrants(store, key, rate)).ok) grants += 1;
  return grants;
}

describe("takeGrants", () => {
  onEachStore((open) => {
    it("gives a burst, then the rate, and says when the next comes", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      expect(await granted(store, 9)).toBe(5);
      const refused = await takeGrants(store, forAll, { perSecond: 10, burst: 5, count: 3 });
      expect(refused).toEqual({ ok: false, waitMs: 300 });
      clock.move(299);
      expect(await takeGrants(store, forAll, { perSecond: 10, burst: 5, count: 3 })).toMatchObject({
        ok: false,
      });
      clock.move(1);
      expect(await takeGrants(store, forAll, { perSecond: 10, burst: 5, count: 3 })).toEqual({ ok: true });
      clock.move(60_000);
      expect(await granted(store, 9)).toBe(5);
    });

    it("keeps each key to itself, and refuses more at once than may ever come", async () => {
      await using store = await open();
      expect(await granted(store, 6)).toBe(5);
      expect(await granted(store, 6, undefined, forDomain("x.example"))).toBe(5);
      await expect(takeGrants(store, forAll, { perSecond: 1, burst: 2, count: 3 })).rejects.toThrow(
        "more than the 2",
      );
    });

    it("takes a new rate at once", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await granted(store, 5);
      clock.move(400);
      expect(await granted(store, 12, { perSecond: 100, burst: 20 })).toBe(10);
    });

    it("begins anew where a clock was an hour ahead, and not where it is a second", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      clock.move(60 * minuteMs);
      await granted(store, 5);
      clock.move(-1_000);
      expect(await granted(store, 5)).toBe(0);
      clock.move(-59 * minuteMs);
      expect(await granted(store, 9)).toBe(5);
    });

    it("never gives more than rate × time + burst, however it is asked", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 500 }),
          fc.integer({ min: 1, max: 20 }),
          fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 20 })), { maxLength: 40 }),
          async (perSecond, burst, asked) => {
            const clock = aMovableClock();
            await using store = await open(clock);
            let [passedMs, grants] = [0, 0];
            for (const [ms, wanted] of asked) {
              clock.move(ms);
              passedMs += ms;
              const count = Math.min(wanted, burst);
              const answer = await takeGrants(store, forAll, { perSecond, burst, count });
              if (answer.ok) grants += count;
              expect(grants).toBeLessThanOrEqual((perSecond * passedMs) / 1000 + burst);
              if (!answer.ok) {
                clock.move(answer.waitMs);
                passedMs += answer.waitMs;
                expect(await takeGrants(store, forAll, { perSecond, burst, count })).toEqual({ ok: true });
                grants += count;
              }
            }
          },
        ),
        { numRuns: 15 },
      );
    });
  });
});

describe("slowDown", () => {
  onEachStore((open) => {
    const rate = { perSecond: 10, burst: 1 };
    const x = forDomain("x.example");
    const until = "2026-11-27T09:01:00.000Z";

    /** Milliseconds between two grants. */
    async function pause(store: Store & { clock: { move(ms: number): void } }): Promise<number> {
      let hasWaited = false;
      for (;;) {
        const answer = await takeGrants(store, x, rate);
        if (!answer.ok && hasWaited) return answer.waitMs;
        if (!answer.ok) store.clock.move(answer.waitMs);
        hasWaited ||= !answer.ok;
      }
    }

    const openMovable = async () => {
      const clock = aMovableClock();
      const store = await open(clock);
      return { ...store, clock };
    };

    it("halves a domain's rate once a minute, and it comes back by itself", async () => {
      await using store = await openMovable();
      expect(await pause(store)).toBe(100);
      await slowDown(store, "x.example", { ...rate, until });
      await slowDown(store, "x.example", { ...rate, until });
      expect(await pause(store)).toBe(200);
      store.clock.move(minuteMs);
      await slowDown(store, "x.example", { ...rate, until });
      expect(await pause(store)).toBe(400);
      store.clock.move(10 * minuteMs);
      expect(await pause(store)).toBe(200);
      store.clock.move(10 * minuteMs);
      expect(await pause(store)).toBe(100);
    });

    it("slows a domain down that had no rate, and no further than sixty-four times", async () => {
      await using store = await openMovable();
      for (let at = 0; at < 12; at++) {
        await slowDown(store, "x.example", { ...rate, until });
        store.clock.move(minuteMs);
      }
      expect(await pause(store)).toBe(6_400);
    });

    it("names the domains that would get nothing now", async () => {
      await using store = await openMovable();
      const closed = () => closedDomains(store.db, Date.parse(store.clock.now()));
      await takeGrants(store, forAll, rate);
      await takeGrants(store, x, rate);
      await takeGrants(store, forDomain("y.example"), { perSecond: 10, burst: 2 });
      expect(await closed()).toEqual(["x.example"]);
      store.clock.move(100);
      expect(await closed()).toEqual([]);
    });
  });
});
