import { describe, expect, it } from "vitest";
import { inSharedCommit } from "../../../src/subscribers/ledger/shared-commit.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { onEachStore } from "../../support/stores.ts";

/** A write of one row, and in how many transactions such writes went. */
function aWriter(store: Store) {
  const transactions = new Set<unknown>();
  const write = (key: string) =>
    inSharedCommit(store, async (transaction) => {
      transactions.add(transaction);
      await transaction
        .insertInto("throttle")
        .values({ key, next_at: 0, every: 1, early: 1, halvings: 0, halved_at: 0 })
        .execute();
      return key;
    });
  const keys = async () => {
    const rows = await store.db.selectFrom("throttle").select("key").orderBy("key").execute();
    return rows.map((row) => row.key);
  };
  return { write, keys, transactions };
}

describe("inSharedCommit", () => {
  onEachStore((open) => {
    it("commits what waits at the same time at once, and each has its own answer", async () => {
      await using store = await open();
      const { write, keys, transactions } = aWriter(store);
      const names = Array.from({ length: 20 }, (_, at) => `${at}`.padStart(2, "0"));
      expect(await Promise.all(names.map(write))).toEqual(names);
      expect(await keys()).toEqual(names);
      expect(transactions.size).toBe(1);
    });

    it("answers when it is committed, and what comes later goes in the next", async () => {
      await using store = await open();
      const { write, keys, transactions } = aWriter(store);
      await write("a");
      expect(await keys()).toEqual(["a"]);
      await Promise.all([write("b"), write("c")]);
      expect(await keys()).toEqual(["a", "b", "c"]);
      expect(transactions.size).toBe(2);
    });

    it("lets one that fails spoil no other", async () => {
      await using store = await open();
      const { write, keys } = aWriter(store);
      await write("a");
      const ends = await Promise.allSettled([write("b"), write("a"), write("c")]);
      expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect(await keys()).toEqual(["a", "b", "c"]);
      expect(await write("d")).toBe("d");
    });
  });
});
