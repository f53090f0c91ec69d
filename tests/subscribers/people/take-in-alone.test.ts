import { describe, expect, it } from "vitest";
import { countSubscribers } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { addSubscriber } from "../../support/joined.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();

describe("one who comes alone", () => {
  onEachStore((open) => {
    it("adds somebody as pending, and a second time changes nothing", async () => {
      await using store = await open();
      const first = await addSubscriber(store, joan);
      expect(first).toMatchObject({ ok: true, isNew: true, subscriber: { state: "pending", address: joan } });
      const second = await addSubscriber(store, joan);
      expect(second).toEqual({ ...first, isNew: false });
    });

    it("takes an address in other letters for the same person", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      expect(await addSubscriber(store, anAddress("Joan@EXAMPLE.org"))).toMatchObject({ isNew: false });
      expect((await countSubscribers(store)).pending).toBe(1);
    });

    it.each([
      ["manual", "unsubscribed"],
      ["hard-bounce", "bounced"],
      ["complaint", "complained"],
    ] as const)("brings nobody back whose address is suppressed (%s)", async (reason, state) => {
      await using store = await open();
      await addSubscriber(store, joan);
      await suppress(store, joan, reason);
      expect(await addSubscriber(store, joan)).toEqual({ ok: false, why: state });
    });

    it("brings nobody back who was erased, in whatever letters", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      await eraseSubscriber(store, joan);
      expect(await addSubscriber(store, anAddress("JOAN@example.org"))).toEqual({ ok: false, why: "erased" });
    });

    it("refuses an address that was suppressed before anybody had it", async () => {
      await using store = await open();
      await suppress(store, joan, "manual");
      expect(await addSubscriber(store, joan)).toEqual({ ok: false, why: "suppressed" });
      expect((await countSubscribers(store)).pending).toBe(0);
    });

    it("keeps two who ask at the same moment apart, and one who asks twice together", async () => {
      await using store = await open();
      const asked = ["a@x.example", "b@x.example", "a@x.example", "A@x.example"].map((text) =>
        addSubscriber(store, anAddress(text)),
      );
      const [first, other, ...again] = (await Promise.all(asked)).map((added) => added.ok && added.isNew);
      // Which of the three at one address comes first is for PostgreSQL to say.
      expect([[first, ...again].filter((isNew) => isNew).length, other]).toEqual([1, true]);
    });
  });
});
