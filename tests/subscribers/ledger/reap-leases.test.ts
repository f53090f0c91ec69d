import { describe, expect, it } from "vitest";
import { holdIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { reapLeases } from "../../../src/subscribers/ledger/reap-leases.ts";
import { stopIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, start, statesOf } from "../../support/ledger.ts";
import { tell } from "../../support/postgres.ts";
import { onEachStore, theStoreIn } from "../../support/stores.ts";

/** Until another connection waits for a lock. */
async function untilSomebodyWaits(place: string): Promise<void> {
  for (let asked = 0; asked < 1_000; asked++)
    if ((await tell(place, "select from pg_locks where not granted")).length > 0) return;
  throw new Error("Nobody waits.");
}

describe("reapLeases", () => {
  onEachStore((open, aPlace) => {
    it("never waits for a mail while a sender that has it waits for the issue", async () => {
      const place = await aPlace();
      const clock = aMovableClock();
      await using store = await theStoreIn(place, { clock });
      await using other = await theStoreIn(place, { clock });
      // SQLite has one writer at a time.
      if (store.engine === "sqlite") return;
      await addReaders(store, 2);
      await beginIssue42(store);
      const all = await start(store, await claim(store));
      clock.move(2 * minuteMs);
      const reaped = await store.db.transaction().execute(async (transaction) => {
        await holdIssue(transaction, 42);
        const reaping = reapLeases(other, 42);
        await untilSomebodyWaits(place);
        await transaction
          .updateTable("delivery")
          .set({ state: "sent" })
          .where("state", "=", "sending")
          .execute();
        return { reaping };
      });
      await reaped.reaping;
      expect(all).toHaveLength(2);
      expect(await statesOf(store)).toEqual(["sent", "sent"]);
    });

    it("queues what no server was given, and holds what a server may have", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 3);
      await beginIssue42(store);
      const all = await claim(store, { leaseMs: minuteMs });
      await start(store, all.slice(0, 1), { leaseMs: minuteMs });
      clock.move(minuteMs);
      await reapLeases(store, 42);
      expect((await statesOf(store)).sort()).toEqual(["claimed", "claimed", "sending"]);
      clock.move(1);
      await reapLeases(store, 42);
      expect((await statesOf(store)).sort()).toEqual(["ambiguous", "queued", "queued"]);
      expect(await claim(store, { owner: "ben" })).toHaveLength(2);
    });

    it("is healed by a sender that was only slow", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 2);
      await beginIssue42(store);
      const [one, other] = await start(store, await claim(store));
      clock.move(2 * minuteMs);
      await reapLeases(store, 42);
      if (!one || !other) throw new Error("Two were claimed.");
      expect(await say(store, [one], { kind: "sent", reply: "250 ok", serverId: "4F1A" })).toBe(1);
      const notBefore = clock.now();
      expect(await say(store, [other], { kind: "again", reply: "451 later", notBefore })).toBe(1);
      expect((await statesOf(store)).sort()).toEqual(["queued", "sent"]);
    });

    it("takes a slow sender's claim for good, though the same sender claims again", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      const slow = await claim(store);
      clock.move(2 * minuteMs);
      const quick = await claim(store);
      expect(await start(store, slow)).toEqual([]);
      expect(await start(store, quick)).toEqual(quick);
      expect(await say(store, slow, { kind: "unsent" })).toBe(0);
      expect(await statesOf(store)).toEqual(["sending"]);
    });

    it("queues nothing in an issue that was stopped", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      await claim(store);
      await stopIssue(store, 42);
      clock.move(2 * minuteMs);
      await reapLeases(store, 42);
      expect(await statesOf(store)).toEqual(["skipped"]);
    });

    it("takes nothing back early when a clock is turned back", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      const [one] = await claim(store);
      clock.move(-60 * minuteMs);
      expect(await claim(store, { owner: "ben" })).toEqual([]);
      expect(await start(store, one ? [one] : [])).toHaveLength(1);
    });
  });
});
