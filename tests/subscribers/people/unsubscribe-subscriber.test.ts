import { describe, expect, it } from "vitest";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import { aSteppingClock } from "../../support/clock.ts";
import { addSubscriber, confirmSubscriber, pauseSubscriber } from "../../support/joined.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();

describe("unsubscribeSubscriber", () => {
  onEachStore((open) => {
    it("lets somebody leave, ends their rest, and suppresses nothing", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      await confirmSubscriber(store, joan);
      await pauseSubscriber(store, joan, "2026-12-25");
      const left = await unsubscribeSubscriber(store, joan);
      expect(left).toMatchObject({ ok: true, subscriber: { state: "unsubscribed" } });
      expect(await findSubscriber(store, joan)).toEqual(left.ok && left.subscriber);
      expect((await findSubscriber(store, joan))?.pausedUntil).toBeUndefined();
      expect(await findSuppression(store, joan)).toBeUndefined();
    });

    it("is one when it is asked twice, with the first date", async () => {
      await using store = await open(aSteppingClock(60_000));
      await addSubscriber(store, joan);
      const first = await unsubscribeSubscriber(store, joan);
      expect(await unsubscribeSubscriber(store, anAddress("JOAN@example.org"))).toEqual(first);
    });

    it("takes nobody back from a later state", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      await suppress(store, joan, "complaint");
      expect(await unsubscribeSubscriber(store, joan)).toMatchObject({ subscriber: { state: "complained" } });
      await eraseSubscriber(store, joan);
      expect(await unsubscribeSubscriber(store, joan)).toMatchObject({ subscriber: { state: "erased" } });
    });

    it("knows nobody under another address", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      expect(await unsubscribeSubscriber(store, anAddress("joan@example.com"))).toEqual({
        ok: false,
        why: "unknown",
      });
    });
  });
});
