import { describe, expect, it } from "vitest";
import {
  countQuestion,
  forgetQuestions,
  mayBeAsked,
  takeMailbox,
} from "../../../src/subscribers/people/asked-mailbox.ts";
import { dayMs } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  describe("a mailbox that is asked", () => {
    it("gets one question a day and three in all, however its address is spelled, until it says yes", async () => {
      await using store = await open();
      const start = Date.parse(store.clock.now());
      const mayBeAskedAt = (text: string, nowMs: number) =>
        store.db.transaction().execute(async (transaction) => {
          const mailbox = await takeMailbox(transaction, store.keys, anAddress(text));
          if (!mayBeAsked(mailbox, nowMs)) return false;
          await countQuestion(transaction, mailbox, nowMs);
          return true;
        });
      const asked: boolean[] = [];
      for (const days of [0, 0.9, 1, 2, 3, 400])
        asked.push(
          await mayBeAskedAt(days === 1 ? "J.oan+x@example.org" : "joan@example.org", start + days * dayMs),
        );
      expect(asked).toEqual([true, false, true, true, false, false]);
      expect(await mayBeAskedAt("jean@example.org", start)).toBe(true);
      await store.db
        .transaction()
        .execute((transaction) => forgetQuestions(transaction, store.keys, anAddress()));
      expect(await mayBeAskedAt("joan@example.org", start)).toBe(true);
    });
  });
});
