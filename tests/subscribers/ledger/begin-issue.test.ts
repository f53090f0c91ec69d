import { describe, expect, it } from "vitest";
import { beginIssue } from "../../../src/subscribers/ledger/begin-issue.ts";
import { findMailedIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { pauseIssue, stopIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { suppress } from "../../../src/subscribers/people/suppress.ts";
import { pauseSubscriber } from "../../support/joined.ts";
import { addReaders, beginIssue42, idOf, today } from "../../support/ledger.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const beginning = { number: 42, contentHash: "a hash", mailHost: "five.example", today };

describe("beginIssue", () => {
  onEachStore((open) => {
    it("gives each reader one row, with the domain alone and a Message-ID of its own", async () => {
      await using store = await open();
      await addReaders(store, 1_203, { domains: ["a.example", "b.example"] });
      expect(await beginIssue(store, beginning)).toEqual({ recipients: 1_203 });
      const rows = await store.db.selectFrom("delivery").selectAll().orderBy("subscriber_id").execute();
      expect(rows).toHaveLength(1_203);
      expect(new Set(rows.map((row) => row.message_id)).size).toBe(1_203);
      expect(rows[1]).toMatchObject({ issue: 42, subscriber_id: idOf("reader", 1), domain: "b.example" });
      expect(JSON.stringify(rows)).not.toMatch(/reader-1@/);
      expect(new Set(rows.map((row) => row.state))).toEqual(new Set(["queued"]));
    });

    it("leaves out whoever left, waits, rests or is suppressed", async () => {
      await using store = await open();
      await addReaders(store, 6);
      const set = (at: number, change: { state: "pending" | "unsubscribed" }) =>
        store.db.updateTable("subscriber").set(change).where("id", "=", idOf("reader", at)).execute();
      await set(0, { state: "pending" });
      await set(1, { state: "unsubscribed" });
      await pauseSubscriber(store, anAddress("reader-2@x.example"), "2026-11-28");
      await pauseSubscriber(store, anAddress("reader-3@x.example"), "2026-11-27");
      await suppress(store, anAddress("reader-4@x.example"), "complaint");
      // As a file that was restored may have it.
      await store.db
        .updateTable("subscriber")
        .set({ state: "confirmed" })
        .where("id", "=", idOf("reader", 4))
        .execute();
      expect(await beginIssue(store, beginning)).toEqual({ recipients: 2 });
      const rows = await store.db
        .selectFrom("delivery")
        .select("subscriber_id")
        .orderBy("subscriber_id")
        .execute();
      expect(rows.map((row) => row.subscriber_id)).toEqual([idOf("reader", 3), idOf("reader", 5)]);
    });

    it("is the same the second time, whoever came meanwhile and whatever state the issue is in", async () => {
      await using store = await open();
      await addReaders(store, 3);
      await beginIssue42(store);
      await addReaders(store, 2, { named: "late" });
      expect(await beginIssue(store, beginning)).toEqual({ recipients: 3 });
      await pauseIssue(store, 42, "a look");
      expect(await beginIssue(store, beginning)).toEqual({ recipients: 3 });
      expect(await findMailedIssue(store, 42)).toMatchObject({ state: "paused", why: "a look" });
    });

    it("refuses another mail, and changes nothing", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      await expect(beginIssue(store, { ...beginning, contentHash: "another" })).rejects.toThrow(
        /^Issue 42 began to leave with another mail/,
      );
      expect((await findMailedIssue(store, 42))?.contentHash).toBe("a hash");
    });

    it("begins nothing that was stopped before", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue(store, { ...beginning, number: 41 });
      await store.db.insertInto("issue").values({ number: 42, state: "expected", changed_at: 0 }).execute();
      await stopIssue(store, 42);
      expect(await beginIssue(store, beginning)).toEqual({ recipients: 0 });
      expect((await findMailedIssue(store, 42))?.state).toBe("stopped");
    });

    it("begins once when two begin it in the same moment", async () => {
      await using store = await open();
      await addReaders(store, 700);
      const both = await Promise.all([beginIssue(store, beginning), beginIssue(store, beginning)]);
      expect(both).toEqual([{ recipients: 700 }, { recipients: 700 }]);
    });

    it("begins with nobody where nobody reads", async () => {
      await using store = await open();
      expect(await beginIssue(store, beginning)).toEqual({ recipients: 0 });
    });
  });
});
