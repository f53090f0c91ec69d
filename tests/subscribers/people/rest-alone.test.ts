import { describe, expect, it } from "vitest";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { aSteppingClock } from "../../support/clock.ts";
import { addSubscriber, confirmSubscriber, pauseSubscriber } from "../../support/joined.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();

describe("one who is confirmed alone", () => {
  onEachStore((open) => {
    it("confirms somebody pending, and keeps the first date when asked again", async () => {
      await using store = await open(aSteppingClock(60_000));
      await addSubscriber(store, joan);
      const first = await confirmSubscriber(store, joan);
      expect(first).toMatchObject({ ok: true, subscriber: { state: "confirmed" } });
      expect(await confirmSubscriber(store, joan)).toEqual(first);
      expect(first.ok && first.subscriber.confirmedAt).toBe((await findSubscriber(store, joan))?.confirmedAt);
    });

    it("confirms nobody who is unknown, left or was erased", async () => {
      await using store = await open();
      expect(await confirmSubscriber(store, joan)).toEqual({ ok: false, why: "unknown" });
      await addSubscriber(store, joan);
      await suppress(store, joan, "manual");
      expect(await confirmSubscriber(store, joan)).toEqual({ ok: false, why: "unsubscribed" });
      await eraseSubscriber(store, joan);
      expect(await confirmSubscriber(store, joan)).toEqual({ ok: false, why: "erased" });
    });
  });
});

describe("one who rests", () => {
  onEachStore((open) => {
    it("gives a confirmed person a rest and ends it; they stay confirmed", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      expect(await pauseSubscriber(store, joan, "2026-12-25")).toEqual({ ok: false, why: "pending" });
      await confirmSubscriber(store, joan);
      await pauseSubscriber(store, joan, "2026-12-25");
      expect(await findSubscriber(store, joan)).toMatchObject({
        state: "confirmed",
        pausedUntil: "2026-12-25",
      });
      await pauseSubscriber(store, joan, undefined);
      expect((await findSubscriber(store, joan))?.pausedUntil).toBeUndefined();
    });
  });
});
