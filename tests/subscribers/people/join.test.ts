import { describe, expect, it } from "vitest";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { join } from "../../../src/subscribers/people/join.ts";
import { leave } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { aPassingClock, aReader, asking, idOf, lettersIn, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();

onEachStore((open) => {
  describe("join", () => {
    it("confirms with the moment of the yes, and writes one welcome however often it is pressed", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await askToJoin(store, joan, asking);
      const id = await idOf(store, joan);
      clock.pass(5_000);
      const first = await join(store, id, { mailHost });
      expect(first).toMatchObject({ state: "confirmed", confirmedAt: "2026-11-27T09:00:05.000Z" });
      clock.pass(5_000);
      expect(await join(store, id, { mailHost })).toEqual(first);
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
      expect(await store.db.selectFrom("asked").selectAll().execute()).toEqual([]);
    });

    it("waits for nobody who waits for it: a yes and another sign-up at the same moment", async () => {
      await using store = await open();
      for (let round = 0; round < 20; round++) {
        const address = anAddress(`joan${round}@example.org`);
        await askToJoin(store, address, asking);
        const id = await idOf(store, address);
        const asks = Array.from({ length: 3 }, () => askToJoin(store, address, asking));
        const [joined] = await Promise.all([join(store, id, { mailHost }), ...asks]);
        expect(joined?.state).toBe("confirmed");
      }
    });

    it("refuses the old letter's button to somebody who left, before their yes or after it", async () => {
      await using store = await open();
      await askToJoin(store, joan, asking);
      const id = await idOf(store, joan);
      await leave(store, id, { mailHost });
      expect(await join(store, id, { mailHost })).toBeUndefined();
      const jean = anAddress("jean@example.org");
      const other = await aReader(store, jean);
      await leave(store, other, { mailHost });
      expect(await join(store, other, { mailHost })).toBeUndefined();
      expect(await findSubscriber(store, jean)).toMatchObject({ state: "unsubscribed" });
    });

    it("refuses it to somebody who asked to come back, and left that too", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await leave(store, id, { mailHost });
      await askToJoin(store, joan, asking);
      await leave(store, id, { mailHost });
      expect(await join(store, id, { mailHost })).toBeUndefined();
    });

    it("refuses it to who was erased, complained or is suppressed by hand since, and to nobody", async () => {
      await using store = await open();
      for (const [at, end] of [
        ["a", () => eraseSubscriber(store, anAddress("a@example.org"))],
        ["b", () => suppress(store, anAddress("b@example.org"), "complaint")],
        ["c", () => suppress(store, anAddress("c@example.org"), "manual")],
      ] as const) {
        const address = anAddress(`${at}@example.org`);
        await askToJoin(store, address, asking);
        const id = await idOf(store, address);
        await end();
        expect([at, await join(store, id, { mailHost })]).toEqual([at, undefined]);
      }
      expect(await join(store, "00000000-0000-4000-8000-000000000000", { mailHost })).toBeUndefined();
      expect(await lettersIn(store)).not.toContain("welcome");
    });

    it("is one yes when fifty press at once", async () => {
      await using store = await open();
      await askToJoin(store, joan, asking);
      const id = await idOf(store, joan);
      await Promise.all(Array.from({ length: 50 }, () => join(store, id, { mailHost })));
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
    });
  });
});
