import { describe, expect, it } from "vitest";
import { slowDown, takeGrants } from "../../../src/subscribers/ledger/throttle.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aMovableClock } from "../../support/clock.ts";
import { pauseSubscriber } from "../../support/joined.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, statesOf } from "../../support/ledger.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

describe("claimMails", () => {
  onEachStore((open) => {
    it("gives what a mail needs, and nobody else has it then", async () => {
      await using store = await open();
      await addReaders(store, 3);
      await beginIssue42(store);
      const first = await claim(store, { count: 2 });
      expect(first).toHaveLength(2);
      const [one] = first;
      expect(one).toEqual({
        issue: 42,
        subscriberId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        address: expect.stringMatching(/^reader-\d@x\.example$/),
        domain: "x.example",
        messageId: expect.stringMatching(/^<[0-9a-f]{40}@five\.example>$/),
        attempts: 0,
        confirmedAt: store.clock.now(),
        claim: 1,
      });
      const second = await claim(store, { owner: "ben", count: 2 });
      expect(second).toHaveLength(1);
      expect(first.map((each) => each.messageId)).not.toContain(second[0]?.messageId);
      expect(await claim(store, { owner: "cid" })).toEqual([]);
    });

    it("skips whoever left, rests or was erased since the issue began", async () => {
      await using store = await open();
      await addReaders(store, 4);
      await beginIssue42(store);
      await unsubscribeSubscriber(store, anAddress("reader-0@x.example"));
      await pauseSubscriber(store, anAddress("reader-1@x.example"), "2026-12-24");
      await eraseSubscriber(store, anAddress("reader-2@x.example"));
      expect((await claim(store)).map((each) => each.address)).toEqual(["reader-3@x.example"]);
      expect(await statesOf(store)).toEqual(["skipped", "skipped", "skipped", "claimed"]);
    });

    it("goes on to those who stay when a whole claim of people has left", async () => {
      await using store = await open();
      await addReaders(store, 7);
      await beginIssue42(store);
      const order = await store.db
        .selectFrom("delivery")
        .select("subscriber_id")
        .orderBy("message_id")
        .execute();
      const gone = order.slice(0, 5).map((row) => row.subscriber_id);
      await store.db.updateTable("subscriber").set({ state: "bounced" }).where("id", "in", gone).execute();
      expect(await claim(store, { count: 2 })).toHaveLength(1);
      expect(await claim(store, { count: 2 })).toHaveLength(1);
      expect(await claim(store, { count: 2 })).toEqual([]);
    });

    it("gives nothing before its time", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 2);
      await beginIssue42(store);
      await say(store, await claim(store, { count: 1 }), {
        kind: "again",
        reply: "451 later",
        notBefore: new Date(Date.parse(clock.now()) + minuteMs).toISOString(),
      });
      expect(await claim(store)).toHaveLength(1);
      expect(await claim(store)).toHaveLength(0);
      clock.move(minuteMs);
      expect(await claim(store)).toMatchObject([{ attempts: 1, claim: 2 }]);
    });

    it("lets a domain that is over its rate wait, and nobody else", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 10, { domains: ["slow.example", "fast.example"] });
      await beginIssue42(store);
      await takeGrants(store, "domain:slow.example", { perSecond: 1, burst: 1 });
      expect((await claim(store)).map((each) => each.domain)).toEqual(Array(5).fill("fast.example"));
      expect(await claim(store)).toEqual([]);
      clock.move(1_000);
      expect(await claim(store)).toHaveLength(5);
    });

    it("lets those of a domain wait whose server asked for patience, until then", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 4, { domains: ["slow.example", "fast.example"] });
      await beginIssue42(store);
      const until = new Date(Date.parse(clock.now()) + 5 * minuteMs).toISOString();
      await slowDown(store, "slow.example", { perSecond: 10, burst: 10, until });
      expect((await claim(store)).map((each) => each.domain)).toEqual(["fast.example", "fast.example"]);
      clock.move(5 * minuteMs);
      expect(await claim(store, { leaseMs: 60 * minuteMs })).toHaveLength(4);
    });
  });
});
