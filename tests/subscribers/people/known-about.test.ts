import { describe, expect, it } from "vitest";
import { knownAbout } from "../../../src/subscribers/people/known-about.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { aReader } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  describe("what is known about somebody", () => {
    it("is all that the store holds of them, and nothing of how it holds it", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      const at = store.clock.now();
      const known = await knownAbout(store, id);
      expect(known).toEqual({
        ...{ address: anAddress(), state: "confirmed", addedAt: at, confirmedAt: at, changedAt: at },
        asked: { at, form: "service", wording: "en/1" },
        issues: [],
        letters: [
          { kind: "confirmation", state: "queued", askedAt: at },
          { kind: "welcome", state: "queued", askedAt: at },
        ],
      });
      expect(JSON.stringify(known)).not.toMatch(/hash|lease|k1:/);
    });

    it("is no address and no wish once they are erased, and nothing of a stranger", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      await eraseSubscriber(store, anAddress());
      const known = await knownAbout(store, id);
      expect(known).toMatchObject({ state: "erased" });
      expect(known).not.toHaveProperty("address");
      expect(known).not.toHaveProperty("asked");
      expect(await knownAbout(store, "00000000-0000-4000-8000-000000000000")).toBeUndefined();
    });
  });
});
