import { describe, expect, it } from "vitest";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { join } from "../../../src/subscribers/people/join.ts";
import { leave } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { addSubscriber } from "../../support/joined.ts";
import { aPassingClock, aReader, asking, dayMs, idOf, lettersIn, mailHost } from "../../support/people.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

const joan = anAddress();

onEachStore((open, aPlace) => {
  describe("askToJoin", () => {
    it("makes somebody new wait for their yes, notes how they asked, and writes one letter", async () => {
      await using store = await open();
      await askToJoin(store, joan, { form: "site", wording: "en/abc", mailHost });
      const person = await findSubscriber(store, joan);
      expect(person).toMatchObject({ state: "pending", address: joan });
      expect(await store.db.selectFrom("consent").selectAll().execute()).toEqual([
        {
          ...{ subscriber_id: person?.id, asked_at: Date.parse(store.clock.now()) },
          ...{ form: "site", wording: "en/abc", is_returning: 0 },
        },
      ]);
      const [letter, ...more] = await store.db.selectFrom("letter").selectAll().execute();
      expect(more).toEqual([]);
      expect(letter).toMatchObject({
        ...{ kind: "confirmation", state: "queued", subscriber_id: person?.id, domain: "example.org" },
        ...{ address: null, message_id: expect.stringMatching(/^<[0-9a-f-]{36}@mail\.example>$/) },
      });
    });

    it("writes one letter a day to one mailbox, however often and however spelled it is typed", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      for (const text of [
        "joan@example.org",
        "JOAN@example.org",
        "j.o.a.n@example.org",
        "joan+x@example.org",
      ])
        await askToJoin(store, anAddress(text), asking);
      clock.pass(dayMs - 1);
      await askToJoin(store, joan, asking);
      expect(await lettersIn(store)).toEqual(["confirmation"]);
      clock.pass(1);
      await askToJoin(store, joan, asking);
      expect(await lettersIn(store)).toHaveLength(2);
    });

    it("writes three in all as long as nobody says yes, over years and when the person was forgotten", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      for (let time = 0; time < 6; time++) {
        await askToJoin(store, joan, asking);
        clock.pass(100 * dayMs);
      }
      expect(await lettersIn(store)).toHaveLength(3);
      const [asked] = await store.db.selectFrom("asked").selectAll().execute();
      expect(JSON.stringify(asked)).not.toContain("joan");
    });

    it("counts on when a newer key came", async () => {
      const place = await aPlace();
      const clock = aPassingClock();
      {
        await using store = await theStoreIn(place, { clock });
        await askToJoin(store, joan, asking);
      }
      await using store = await theStoreIn(place, { clock, keys: `${newKey},${oldKey}` });
      await askToJoin(store, joan, asking);
      expect(await lettersIn(store)).toHaveLength(1);
    });

    it("begins anew after a yes", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      for (let time = 0; time < 5; time++) {
        const id = await aReader(store, joan);
        await leave(store, id, { mailHost });
      }
      expect((await lettersIn(store)).filter((kind) => kind === "confirmation")).toHaveLength(5);
    });

    it("changes nothing for somebody who is here, and tells them at most once a month", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await aReader(store, joan);
      const before = await findSubscriber(store, joan);
      for (const ms of [0, 0, 29 * dayMs, dayMs]) {
        clock.pass(ms);
        await askToJoin(store, joan, asking);
      }
      expect(await findSubscriber(store, joan)).toEqual(before);
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome", "already", "already"]);
    });

    it("asks somebody who had left, who stays away until they say yes", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await leave(store, id, { mailHost });
      await askToJoin(store, joan, asking);
      expect(await findSubscriber(store, joan)).toMatchObject({ id, state: "unsubscribed" });
      expect(await lettersIn(store)).toContain("farewell");
      await join(store, id, { mailHost });
      expect(await findSubscriber(store, joan)).toMatchObject({ id, state: "confirmed" });
    });

    it("asks somebody whose mail came back, who stays suppressed until they say yes", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await suppress(store, joan, "hard-bounce");
      await askToJoin(store, joan, asking);
      expect(await findSuppression(store, joan)).toBe("hard-bounce");
      await join(store, id, { mailHost });
      expect(await findSuppression(store, joan)).toBeUndefined();
      expect(await findSubscriber(store, joan)).toMatchObject({ state: "confirmed" });
    });

    it("asks somebody who was erased, in the store or by the hash alone, and keeps the mark until they say yes", async () => {
      await using store = await open();
      await aReader(store, joan);
      for (const address of [joan, anAddress("jean@example.org")]) {
        await eraseSubscriber(store, address);
        await askToJoin(store, address, asking);
        expect(await findSubscriber(store, address)).toMatchObject({ state: "pending", address });
        expect(await findSuppression(store, address)).toBe("erased");
        await join(store, await idOf(store, address), { mailHost });
        expect(await findSuppression(store, address)).toBeUndefined();
      }
    });

    it.each(["complaint", "manual"] as const)(
      "never asks who is suppressed by %s, known or not",
      async (reason) => {
        await using store = await open();
        const id = await aReader(store, joan);
        const stranger = anAddress("jean@example.org");
        for (const address of [joan, stranger]) {
          await suppress(store, address, reason);
          await askToJoin(store, address, asking);
          expect(await findSuppression(store, address)).toBe(reason);
        }
        expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
        expect(await join(store, id, { mailHost })).toBeUndefined();
        expect(await findSubscriber(store, stranger)).toBeUndefined();
      },
    );

    it("writes one letter when fifty ask for one mailbox at once, some of them spelled otherwise", async () => {
      await using store = await open();
      const spelled = Array.from({ length: 50 }, (_, at) =>
        anAddress(at % 2 ? "joan@example.org" : "Joan@example.org"),
      );
      await Promise.all(spelled.map((address) => askToJoin(store, address, asking)));
      expect(await lettersIn(store)).toEqual(["confirmation"]);
      expect(await store.db.selectFrom("subscriber").selectAll().execute()).toHaveLength(1);
    });

    it("asks who came by an import and never said yes", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      await askToJoin(store, joan, asking);
      expect(await lettersIn(store)).toEqual(["confirmation"]);
    });
  });
});
