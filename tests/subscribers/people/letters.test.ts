import { describe, expect, it } from "vitest";
import { lettersSince, writeLetter } from "../../../src/subscribers/people/letters.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { aReader, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  describe("a letter", () => {
    it("may go elsewhere, and that is forgotten with its person", async () => {
      await using store = await open();
      const subscriberId = await aReader(store, anAddress());
      const nowMs = Date.parse(store.clock.now());
      const letter = {
        kind: "moved",
        subscriberId,
        address: "old@Other.example",
        isElsewhere: true,
      } as const;
      await store.db
        .transaction()
        .execute((transaction) => writeLetter(transaction, letter, { mailHost, nowMs }));
      const moved = store.db.selectFrom("letter").selectAll().where("kind", "=", "moved");
      expect(await moved.executeTakeFirst()).toMatchObject({
        ...{ address: "old@Other.example", domain: "other.example", asked_at: nowMs },
      });
      const since = { kind: "moved", subscriberId } as const;
      expect(await lettersSince(store.db, { ...since, sinceMs: nowMs - 1 })).toBe(1);
      expect(await lettersSince(store.db, { ...since, sinceMs: nowMs })).toBe(0);
      await eraseSubscriber(store, anAddress());
      expect(await moved.executeTakeFirst()).toMatchObject({ address: null, domain: null });
    });
  });
});
