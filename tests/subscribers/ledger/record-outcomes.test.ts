import { describe, expect, it } from "vitest";
import { whenAgain } from "../../../src/subscribers/ledger/when-again.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, start } from "../../support/ledger.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const theRow = async (store: Store) =>
  await store.db.selectFrom("delivery").selectAll().executeTakeFirstOrThrow();

describe("recordOutcomes", () => {
  onEachStore((open) => {
    it("keeps what the server said, with no address in it, and its name for the mail", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      const sent = await start(store, await claim(store));
      const reply = "250 2.0.0 <READER-0@x.example>\r\nqueued as 4F1A\u0007";
      expect(await say(store, sent, { kind: "sent", reply, serverId: "4F1A\n" })).toBe(1);
      expect(await theRow(store)).toMatchObject({
        state: "sent",
        reply: "250 2.0.0 <recipient> queued as 4F1A",
        server_id: "4F1A",
        attempts: 1,
        lease_until: null,
      });
    });

    it("takes no word that a body left before it could", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      const claimed = await claim(store);
      expect(await say(store, claimed, { kind: "sent", reply: "250" })).toBe(0);
      expect(await say(store, claimed, { kind: "ambiguous" })).toBe(0);
      expect((await theRow(store)).state).toBe("claimed");
    });

    it("takes a sender's last word, and no other sender's", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      const all = await start(store, await claim(store));
      expect(await say(store, all, { kind: "failed", reply: "550", isHard: true }, "ben")).toBe(0);
      expect(await say(store, all, { kind: "sent", reply: "250" })).toBe(1);
      for (const kind of ["unsent", "ambiguous"] as const) expect(await say(store, all, { kind })).toBe(0);
      expect(await say(store, all, { kind: "failed", reply: "550", isHard: true })).toBe(0);
      expect((await theRow(store)).state).toBe("sent");
    });

    it("says of a refusal whether it is hard", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      await say(store, await claim(store), { kind: "failed", reply: "550 5.1.1 no such user", isHard: true });
      expect(await theRow(store)).toMatchObject({
        state: "failed",
        is_hard: 1,
        reply: "550 5.1.1 no such user",
      });
    });

    it("puts back what never left as if it had not been claimed", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      const before = await theRow(store);
      await say(store, await start(store, await claim(store)), { kind: "unsent" });
      expect(await theRow(store)).toEqual({ ...before, claims: 1 });
      const notBefore = "2026-11-27T12:00:00.000Z";
      await say(store, await claim(store), { kind: "unsent", notBefore });
      expect(await theRow(store)).toMatchObject({
        state: "queued",
        attempts: 0,
        not_before: Date.parse(notBefore),
      });
    });

    it("tries for a day when a server asks for another time, and then it has failed, softly", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      const begunMs = Date.parse(clock.now());
      let attempts = 0;
      while ((await theRow(store)).state === "queued") {
        clock.move(Math.max(0, Number((await theRow(store)).not_before) - Date.parse(clock.now())));
        const [delivery] = await claim(store);
        if (!delivery) throw new Error("It is due.");
        expect(delivery.attempts).toBe(attempts++);
        const notBefore = whenAgain(delivery.attempts, clock.now(), 0);
        await say(store, [delivery], { kind: "again", reply: "451 4.7.1 greylisted", notBefore });
      }
      expect(await theRow(store)).toMatchObject({
        state: "failed",
        is_hard: 0,
        reply: "451 4.7.1 greylisted",
      });
      const hours = (Date.parse(clock.now()) - begunMs) / (60 * minuteMs);
      expect(hours).toBeGreaterThan(20);
      expect(hours).toBeLessThanOrEqual(24);
    });

    it("counts no hour without a network towards that day", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1);
      await beginIssue42(store);
      for (let hour = 0; hour < 30; hour++) {
        await say(store, await claim(store), { kind: "unsent" });
        clock.move(60 * minuteMs);
      }
      const notBefore = whenAgain(0, clock.now(), 0);
      await say(store, await claim(store), { kind: "again", reply: "451", notBefore });
      expect(await theRow(store)).toMatchObject({ state: "queued", attempts: 1 });
    });

    it("keeps nothing new of somebody who was erased meanwhile", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      const sent = await start(store, await claim(store));
      await eraseSubscriber(store, anAddress("reader-0@x.example"));
      await say(store, sent, { kind: "sent", reply: "250 ok for reader zero", serverId: "4F1A" });
      expect(await theRow(store)).toMatchObject({
        state: "sent",
        domain: null,
        reply: null,
        server_id: null,
      });
    });
  });
});
