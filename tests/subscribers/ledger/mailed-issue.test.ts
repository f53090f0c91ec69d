import { describe, expect, it } from "vitest";
import { expectIssue, findMailedIssue, mailedIssues } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { addReaders, beginIssue42 } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("an issue in the store", () => {
  onEachStore((open) => {
    it("is expected before anybody gets it, however often that is said", async () => {
      await using store = await open();
      expect(await findMailedIssue(store, 42)).toBeUndefined();
      await expectIssue(store, 42);
      await expectIssue(store, 42);
      expect(await findMailedIssue(store, 42)).toEqual({
        number: 42,
        state: "expected",
        changedAt: store.clock.now(),
      });
    });

    it("stays as it is when it is expected again", async () => {
      await using store = await open();
      await addReaders(store, 2);
      await beginIssue42(store);
      await expectIssue(store, 42);
      expect(await findMailedIssue(store, 42)).toEqual({
        number: 42,
        state: "sending",
        contentHash: "a hash",
        recipients: 2,
        beganAt: store.clock.now(),
        changedAt: store.clock.now(),
      });
    });

    it("is one of those that the store knows of, by their numbers", async () => {
      await using store = await open();
      expect(await mailedIssues(store)).toEqual([]);
      for (const number of [9, 41, 10]) await expectIssue(store, number);
      expect((await mailedIssues(store)).map(({ number, state }) => [number, state])).toEqual([
        [9, "expected"],
        [10, "expected"],
        [41, "expected"],
      ]);
    });
  });
});
