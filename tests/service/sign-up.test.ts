import { describe, expect, it } from "vitest";
import { isTimely, soonestMs } from "../../src/service/form-stamp.ts";
import { openService } from "../../src/service/service.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { onEachStore } from "../support/stores.ts";

onEachStore((open) => {
  describe("signing up", () => {
    it.each(["/", "/sign-up"])("shows the form at %s, stamped with the time", async (path) => {
      await using store = await open();
      const page = await (await (await openService(aServiceWorld(store))).request(path)).text();
      const [, stamp = ""] = /name="at" value="([^"]+)"/.exec(page) ?? [];
      expect(isTimely(store.keys, stamp, Date.parse(store.clock.now()) + soonestMs)).toBe(true);
    });
  });
});
