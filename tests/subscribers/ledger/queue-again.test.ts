import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { findMailedIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { queueAgain } from "../../../src/subscribers/ledger/queue-again.ts";
import { reapLeases } from "../../../src/subscribers/ledger/reap-leases.ts";
import { endIssueIfDone, stopIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, start, statesOf } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("queueAgain", () => {
  onEachStore((open) => {
    it("lets an issue go on that was done while its last mail was in doubt", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      const slow = await start(store, await claim(store));
      clock.move(2 * minuteMs);
      await reapLeases(store, 42);
      expect(await endIssueIfDone(store, 42)).toBe(true);
      await say(store, slow, { kind: "unsent" });
      expect((await findMailedIssue(store, 42))?.state).toBe("sending");
      expect(await claim(store, { owner: "ben" })).toHaveLength(1);
    });

    it("skips in an issue that was stopped, and touches no other state than it is asked for", async () => {
      await using store = await open();
      await addReaders(store, 2);
      await beginIssue42(store);
      const [one] = await start(store, await claim(store));
      await say(store, one ? [one] : [], { kind: "sent", reply: "250" });
      await stopIssue(store, 42);
      const queued = await store.db.transaction().execute(async (transaction) => {
        return await queueAgain(transaction, 42, { nowMs: 0, which: sql<boolean>`state = 'sending'` });
      });
      expect(queued).toBe(1);
      expect((await statesOf(store)).sort()).toEqual(["sent", "skipped"]);
    });
  });
});
