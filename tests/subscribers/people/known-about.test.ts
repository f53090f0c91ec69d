import { describe, expect, it } from "vitest";
import { askToMove } from "../../../src/subscribers/people/ask-to-move.ts";
import { knownAbout } from "../../../src/subscribers/people/known-about.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { aMailTo } from "../../support/mailed-people.ts";
import { aReader, mailHost } from "../../support/people.ts";
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
        returned: [],
      });
      expect(JSON.stringify(known)).not.toMatch(/hash|lease|k1:/);
    });

    it("has a new address that waits for its yes, and what came back", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      const at = store.clock.now();
      await askToMove(store, id, anAddress("joan@new.example"), { mailHost });
      await aMailTo(store, id, 42);
      const event = { id: "e", subscriber_id: id, kind: "soft", at: Date.parse(at) } as const;
      await store.db
        .insertInto("mail_event")
        .values({ ...event, issue: 42, status: "4.2.2", reason: null })
        .execute();
      expect(await knownAbout(store, id)).toMatchObject({
        movingTo: { address: "joan@new.example", askedAt: at },
        returned: [{ kind: "soft", at, issue: 42, status: "4.2.2" }],
      });
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
