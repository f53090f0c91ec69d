import { describe, expect, it } from "vitest";
import { hereSince, wentToEarlierAddress } from "../../../src/subscribers/events/earlier-address.ts";
import { askToMove } from "../../../src/subscribers/people/ask-to-move.ts";
import { changeAddress } from "../../../src/subscribers/people/change-address.ts";
import { aMailTo } from "../../support/mailed-people.ts";
import { aPassingClock, aReader, dayMs, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  describe("an earlier address", () => {
    it("got the issues that left before the change, and none after it", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await aReader(store, anAddress());
      const confirmedAt = Date.parse(clock.now());
      await aMailTo(store, id, 41);
      const person = { id, confirmed_at: confirmedAt };
      expect(await wentToEarlierAddress(store.db, person, 41)).toBe(false);
      expect(await hereSince(store.db, person)).toBe(confirmedAt);
      clock.pass(dayMs);
      await askToMove(store, id, anAddress("joan@new.example"), { mailHost });
      const [move] = await store.db.selectFrom("move").select("id").execute();
      await changeAddress(store, move?.id ?? "", { mailHost });
      await aMailTo(store, id, 42);
      expect(await wentToEarlierAddress(store.db, person, 41)).toBe(true);
      expect(await wentToEarlierAddress(store.db, person, 42)).toBe(false);
      expect(await wentToEarlierAddress(store.db, person, undefined)).toBe(false);
      expect(await hereSince(store.db, person)).toBe(confirmedAt + dayMs);
    });
  });
});
