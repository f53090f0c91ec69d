import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { whatIsFree } from "../../../src/subscribers/ledger/what-is-free.ts";
import { addReaders, beginIssue42, claim } from "../../support/ledger.ts";
import { onEachStore, theStoreIn } from "../../support/stores.ts";

const isQueued = sql<boolean>`state = 'queued'`;

describe("whatIsFree", () => {
  onEachStore((_, aPlace) => {
    it("gives what is asked for, and waits for nobody who writes to one of them", async () => {
      const place = await aPlace();
      await using store = await theStoreIn(place);
      await using other = await theStoreIn(place);
      await addReaders(store, 3);
      await beginIssue42(store);
      const [held] = await claim(store, { count: 1 });
      expect(await store.db.transaction().execute((all) => whatIsFree(all, 42, isQueued))).toHaveLength(2);
      // SQLite lets nobody else write meanwhile.
      if (store.engine === "sqlite") return;
      await store.db.transaction().execute(async (writing) => {
        await writing
          .updateTable("delivery")
          .set({ attempts: 1 })
          .where("message_id", "=", held?.messageId ?? "")
          .execute();
        const free = await other.db.transaction().execute((all) => whatIsFree(all, 42, sql<boolean>`1 = 1`));
        expect(free).toHaveLength(2);
        expect(free).not.toContain(held?.messageId);
      });
    });
  });
});
