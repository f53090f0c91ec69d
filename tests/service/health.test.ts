import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { onEachStore } from "../support/stores.ts";

onEachStore((open) => {
  describe("/health", () => {
    it("is well while the store answers and no Friday is overdue", async () => {
      await using store = await open();
      const answer = await (await openService(aServiceWorld(store))).request("/health");
      expect([answer.status, await answer.text()]).toEqual([200, "All is well.\n"]);
    });

    it("says 503, and why, when a Friday is overdue", async () => {
      await using store = await open();
      const world = aServiceWorld(store, { overdue: async () => "Issue 42 should have gone out by now." });
      const answer = await (await openService(world)).request("/health");
      expect([answer.status, await answer.text()]).toEqual([503, "Issue 42 should have gone out by now.\n"]);
    });

    it("is not well when the store is gone", async () => {
      const store = await open();
      const service = await openService(aServiceWorld(store));
      await store[Symbol.asyncDispose]();
      expect((await service.request("/health")).status).toBe(500);
    });
  });
});
