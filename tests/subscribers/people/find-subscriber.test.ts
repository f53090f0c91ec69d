import { describe, expect, it } from "vitest";
import type { Subscriber } from "../../../src/domain/subscriber.ts";
import {
  countSubscribers,
  eachSubscriber,
  findSubscriber,
  findSuppression,
} from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { aSteppingClock } from "../../support/clock.ts";
import { addSubscriber, confirmSubscriber } from "../../support/joined.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

describe("looking into the store", () => {
  onEachStore((open) => {
    it("finds one, counts all by state and lists them in the order in which they came", async () => {
      await using store = await open(aSteppingClock(1000));
      const [ann, ben, cleo] = ["ann@x.example", "ben@x.example", "cleo@x.example"].map(anAddress);
      for (const one of [cleo, ann, ben]) if (one) await addSubscriber(store, one);
      if (!ann || !ben || !cleo) return;
      await confirmSubscriber(store, ann);
      await eraseSubscriber(store, ben);
      expect(await countSubscribers(store)).toEqual({
        pending: 1,
        confirmed: 1,
        unsubscribed: 0,
        bounced: 0,
        complained: 0,
        erased: 1,
      });
      const listed: Subscriber[] = [];
      for await (const one of eachSubscriber(store)) listed.push(one);
      expect(listed.map(({ address }) => address)).toEqual([cleo, ann, undefined]);
      expect(await findSubscriber(store, ann)).toEqual(listed[1]);
    });

    it("finds nobody under an address that only looks alike", async () => {
      await using store = await open();
      await addSubscriber(store, anAddress("joan@example.org"));
      for (const other of ["joan@example.com", "joa.n@example.org", "joan+x@example.org"])
        expect([other, await findSubscriber(store, anAddress(other))]).toEqual([other, undefined]);
    });

    it("says why an address must not be mailed: the first reason stays", async () => {
      await using store = await open();
      const joan = anAddress();
      expect(await findSuppression(store, joan)).toBeUndefined();
      await suppress(store, joan, "complaint");
      await suppress(store, joan, "manual");
      expect(await findSuppression(store, joan)).toBe("complaint");
    });
  });
});
