import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { forgetPending, pendingMs } from "../../../src/subscribers/people/forget-pending.ts";
import { join } from "../../../src/subscribers/people/join.ts";
import { leave } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { aPassingClock, aReader, asking, dayMs, lettersIn, mailHost } from "../../support/people.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

const [joan, jean] = [anAddress(), anAddress("jean@example.org")];

const bothKeys = `${newKey},${oldKey}`;

onEachStore((open, aPlace) => {
  describe("forgetPending", () => {
    it("forgets after fourteen days who never said yes, with their letter, and nobody else", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await aReader(store, jean);
      await askToJoin(store, joan, asking);
      clock.pass(pendingMs);
      expect(await forgetPending(store)).toBe(0);
      clock.pass(1);
      expect(await forgetPending(store)).toBe(1);
      expect(await findSubscriber(store, joan)).toBeUndefined();
      expect(await findSubscriber(store, jean)).toMatchObject({ state: "confirmed" });
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
      const [asked] = await store.db.selectFrom("asked").selectAll().execute();
      expect(asked).toMatchObject({ letters: 1 });
    });

    it("forgets what came back of their letters with them", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await askToJoin(store, joan, asking);
      const [{ id }] = (await store.db.selectFrom("subscriber").select("id").execute()) as [{ id: string }];
      await store.db
        .insertInto("mail_event")
        .values({ id: "1", subscriber_id: id, kind: "soft", reason: "550", at: 0 })
        .execute();
      clock.pass(pendingMs + 1);
      expect(await forgetPending(store)).toBe(1);
      expect(await store.db.selectFrom("mail_event").selectAll().execute()).toEqual([]);
    });

    it("counts from the last time they asked", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await askToJoin(store, joan, asking);
      clock.pass(10 * dayMs);
      await askToJoin(store, joan, asking);
      clock.pass(10 * dayMs);
      expect(await forgetPending(store)).toBe(0);
    });

    it("makes who had been erased erased again, and lets nobody come back by a button that old", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await aReader(store, joan);
      await eraseSubscriber(store, joan);
      await askToJoin(store, joan, asking);
      const left = await aReader(store, jean);
      await leave(store, left, { mailHost });
      await askToJoin(store, jean, asking);
      clock.pass(pendingMs + 1);
      await forgetPending(store);
      expect(await findSubscriber(store, joan)).toMatchObject({ state: "erased" });
      expect(await findSubscriber(store, joan)).not.toHaveProperty("address");
      expect(await findSuppression(store, joan)).toBe("erased");
      expect(await join(store, left, { mailHost })).toBeUndefined();
      expect(await findSubscriber(store, jean)).toMatchObject({ state: "unsubscribed" });
    });

    it.each([
      ["was added with an older key than they were erased with", [oldKey, bothKeys]],
      ["was erased with an older key than they asked to come back with", [oldKey, oldKey]],
      ["is known by one key alone", [bothKeys, bothKeys]],
      ["was a stranger when they were erased with an older key", [undefined, oldKey]],
    ])("makes erased again who %s", async (_, [keysWhenAdded, keysWhenErased]) => {
      const clock = aPassingClock();
      const place = await aPlace();
      const openWith = async (keys: string) => await theStoreIn(place, { clock, keys });
      if (keysWhenAdded !== undefined) {
        await using store = await openWith(keysWhenAdded);
        await aReader(store, joan);
      }
      {
        await using store = await openWith(keysWhenErased ?? bothKeys);
        await eraseSubscriber(store, joan);
      }
      await using store = await openWith(bothKeys);
      await askToJoin(store, joan, asking);
      await askToJoin(store, jean, asking);
      clock.pass(pendingMs + 1);
      expect(await forgetPending(store)).toBe(2);
      expect(await findSubscriber(store, joan)).toMatchObject({ state: "erased" });
      expect(await findSubscriber(store, joan)).not.toHaveProperty("address");
      expect(await findSuppression(store, joan)).toBe("erased");
      expect(await findSubscriber(store, jean)).toBeUndefined();
    });

    it("forgets more than one lot, and keeps who said yes", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const nowMs = Date.parse(clock.now());
      const ids = Array.from({ length: 501 }, () => randomUUID());
      const people = ids.map((id) => ({
        ...{ id, address: `${id}@example.org`, address_hash: id, state: "pending" as const },
        ...{ paused_until: null, added_at: nowMs, confirmed_at: null, changed_at: nowMs },
      }));
      const consents = ids.map((id) => ({
        ...{ subscriber_id: id, asked_at: nowMs, form: "site", wording: "en/1", is_returning: 0 },
      }));
      await store.db.insertInto("subscriber").values(people).execute();
      await store.db.insertInto("consent").values(consents).execute();
      await join(store, ids[7] ?? "", { mailHost });
      clock.pass(pendingMs + 1);
      expect(await forgetPending(store)).toBe(500);
      expect(await store.db.selectFrom("subscriber").select("id").execute()).toEqual([{ id: ids[7] }]);
    });
  });
});
