import { describe, expect, it } from "vitest";
import { addSubscriber } from "../../support/joined.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

describe("the tables", () => {
  onEachStore((open) => {
    it.each([
      ["an unknown state", { state: "resurrected" as never }],
      ["erased with an address", { state: "erased" as const }],
      ["no address without being erased", { address: null }],
    ])("hold nobody with %s", async (_, wrong) => {
      await using store = await open();
      await addSubscriber(store, anAddress());
      await expect(store.db.updateTable("subscriber").set(wrong).execute()).rejects.toThrow(/constraint/i);
    });
  });
});
