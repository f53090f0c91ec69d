import { describe, expect, it } from "vitest";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { askToMove, forgetMoves } from "../../../src/subscribers/people/ask-to-move.ts";
import { leave } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { addSubscriber } from "../../support/joined.ts";
import { aPassingClock, aReader, asking, dayMs, everything, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const [joan, fresh] = [anAddress(), anAddress("joan@new.example")];
const ask = (store: Store, id: string, address = fresh) => askToMove(store, id, address, { mailHost });
const waiting = (store: Store) => store.db.selectFrom("move").selectAll().execute();
const letters = (store: Store) =>
  store.db.selectFrom("letter").selectAll().where("kind", "=", "move").orderBy("asked_at").execute();

onEachStore((open) => {
  describe("askToMove", () => {
    it("writes one letter to the new address, and changes nobody", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const people = await store.db.selectFrom("subscriber").selectAll().execute();
      await ask(store, id);
      expect(await store.db.selectFrom("subscriber").selectAll().execute()).toEqual(people);
      const [move, ...more] = await waiting(store);
      expect([move?.address, move?.subscriber_id, more]).toEqual([fresh, id, []]);
      expect(await letters(store)).toMatchObject([
        { address: fresh, domain: "new.example", move_id: move?.id, subscriber_id: id, state: "queued" },
      ]);
    });

    it("writes one when fifty ask at once for one address, and three a day for as many as they like", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await Promise.all(Array.from({ length: 50 }, () => ask(store, id)));
      expect([(await waiting(store)).length, (await letters(store)).length]).toEqual([1, 1]);
      await Promise.all(
        Array.from({ length: 50 }, (_, at) => ask(store, id, anAddress(`j${at}@new.example`))),
      );
      expect([(await waiting(store)).length, (await letters(store)).length]).toEqual([1, 3]);
    });

    it("counts with what sign-ups wrote to the same mailbox: nobody is bombed by two roads", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await aReader(store, joan);
      await askToJoin(store, anAddress("v.ictim@new.example"), asking);
      await ask(store, id, anAddress("victim+1@new.example"));
      expect(await letters(store)).toHaveLength(0);
      for (let day = 0; day < 5; day += 1) {
        clock.pass(dayMs);
        await ask(store, id, anAddress("victim+1@new.example"));
      }
      expect(await letters(store)).toHaveLength(2);
    });

    it("does nothing for an address that is somebody's, was somebody's, or must not be written to", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      const known = ["here", "waits", "left", "erased", "spam", "never"].map((name) =>
        anAddress(`${name}@new.example`),
      );
      const [here, waits, left, erased, spam, never] = known;
      if (!here || !waits || !left || !erased || !spam || !never) throw new Error("six addresses");
      await aReader(store, here);
      await addSubscriber(store, waits);
      await leave(store, await aReader(store, left), { mailHost });
      await aReader(store, erased);
      await eraseSubscriber(store, erased);
      await suppress(store, spam, "complaint");
      await suppress(store, never, "manual");
      for (const address of [joan, anAddress("JOAN@example.org"), ...known]) await ask(store, id, address);
      expect([await waiting(store), await letters(store)]).toEqual([[], []]);
    });

    it("does nothing for who is not on the list, and for nobody", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await leave(store, id, { mailHost });
      const before = await everything(store);
      await ask(store, id);
      await ask(store, "00000000-0000-4000-8000-000000000000");
      const withoutCount = (all: unknown) => (all as unknown[]).toSpliced(3, 1);
      expect(withoutCount(await everything(store))).toEqual(withoutCount(before));
    });

    it("is forgotten with its address when its day is over", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await ask(store, await aReader(store, joan));
      clock.pass(dayMs - 1);
      await forgetMoves(store);
      expect(await waiting(store)).toHaveLength(1);
      clock.pass(1);
      await forgetMoves(store);
      expect(await waiting(store)).toEqual([]);
    });
  });
});
