import { describe, expect, it } from "vitest";
import { countReaders, isReader } from "../../../src/subscribers/ledger/readers.ts";
import { addReaders, today } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("isReader", () => {
  onEachStore((open) => {
    it.each([
      ["confirmed", null, true],
      ["confirmed", "2026-11-28", false],
      ["confirmed", "2026-11-27", true],
      ["confirmed", "2025-12-31", true],
      ["pending", null, false],
      ["unsubscribed", null, false],
      ["bounced", null, false],
      ["complained", "2025-12-31", false],
    ] as const)("says of %s with a rest until %s: %s", async (state, paused_until, reads) => {
      await using store = await open();
      await addReaders(store, 1);
      await store.db.updateTable("subscriber").set({ state, paused_until }).execute();
      const found = await store.db
        .selectFrom("subscriber")
        .select("id")
        .where((on) => isReader(on, today))
        .execute();
      expect(found.length === 1).toBe(reads);
      expect(await countReaders(store, today)).toBe(reads ? 1 : 0);
    });
  });
});
