import { describe, expect, it } from "vitest";
import type { Arrival } from "../../../src/subscribers/people/arrival.ts";
import {
  countSubscribers,
  findSubscriber,
  findSuppression,
} from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { mostAtOnce, rehearsal, takeIn } from "../../../src/subscribers/people/take-in.ts";
import { aSteppingClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber, confirmSubscriber } from "../../support/joined.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

const joan = anAddress();
const arriving = (address: string, state: Arrival["state"], more: Partial<Arrival> = {}): Arrival => ({
  address: anAddress(address),
  state,
  ...more,
});

describe("takeIn", () => {
  onEachStore((open) => {
    it("takes in a lot of people, each in their state and with their dates, once", async () => {
      await using store = await open(aSteppingClock(60_000));
      const lot = [
        arriving("ann@x.example", "confirmed", { confirmedAt: "2021-02-04T07:55:20.000Z" }),
        arriving("ben@x.example", "bounced", { suppression: "hard-bounce" }),
        arriving("cleo@x.example", "unsubscribed", { changedAt: "2022-01-01T00:00:00.000Z" }),
        arriving("ANN@X.example", "confirmed"),
      ];
      expect(await takeIn(store, lot)).toEqual(["new", "new", "new", "known"]);
      const ann = await findSubscriber(store, anAddress("ann@x.example"));
      expect(ann).toMatchObject({
        state: "confirmed",
        addedAt: "2021-02-04T07:55:20.000Z",
        confirmedAt: "2021-02-04T07:55:20.000Z",
      });
      expect(await findSubscriber(store, anAddress("cleo@x.example"))).toMatchObject({
        state: "unsubscribed",
        changedAt: "2022-01-01T00:00:00.000Z",
      });
      expect(await findSuppression(store, anAddress("ben@x.example"))).toBe("hard-bounce");
      expect(await findSuppression(store, anAddress("cleo@x.example"))).toBeUndefined();
      expect(await takeIn(store, lot)).toEqual(["known", "known", "known", "known"]);
      expect(await findSubscriber(store, anAddress("ann@x.example"))).toEqual(ann);
    });

    it("moves people here on, and brings nobody back", async () => {
      await using store = await open();
      for (const name of ["pending", "confirmed", "left", "erased"])
        await addSubscriber(store, anAddress(`${name}@x.example`));
      await confirmSubscriber(store, anAddress("confirmed@x.example"));
      await suppress(store, anAddress("left@x.example"), "complaint");
      await eraseSubscriber(store, anAddress("erased@x.example"));
      await suppress(store, joan, "manual");
      const all = ["pending@x.example", "confirmed@x.example", "left@x.example", "erased@x.example", joan];
      expect(
        await takeIn(
          store,
          all.map((address) => arriving(address, "confirmed")),
        ),
      ).toEqual(["moved-on", "known", "stays-away", "stays-away", "stays-away"]);
      await takeIn(
        store,
        all.map((address) => arriving(address, "unsubscribed")),
      );
      expect(await countSubscribers(store)).toMatchObject({ unsubscribed: 2, complained: 1, erased: 1 });
      expect(await findSubscriber(store, joan)).toBeUndefined();
    });

    it("takes as many at once as it says, and moves them on", async () => {
      await using store = await open();
      const lot = Array.from({ length: mostAtOnce }, (_, at) => arriving(`p${at}@x.example`, "confirmed"));
      expect(new Set(await takeIn(store, lot))).toEqual(new Set(["new"]));
      expect((await countSubscribers(store)).confirmed).toBe(mostAtOnce);
      const gone = lot
        .slice(0, 200)
        .map((one): Arrival => ({ ...one, state: "bounced", suppression: "hard-bounce" }));
      expect(new Set(await takeIn(store, gone))).toEqual(new Set(["moved-on"]));
    });

    it("rehearses the same over several lots, and writes nothing", async () => {
      await using store = await open();
      await addSubscriber(store, joan);
      const lots = [
        [arriving(joan, "confirmed"), arriving("new@x.example", "unsubscribed")],
        [arriving("NEW@x.example", "confirmed"), arriving(joan, "bounced"), arriving(joan, "confirmed")],
      ];
      const rehearse = rehearsal(store);
      const before = await countSubscribers(store);
      const said: string[][] = [];
      for (const lot of lots) said.push(await rehearse(lot));
      expect(await countSubscribers(store)).toEqual(before);
      const done: string[][] = [];
      for (const lot of lots) done.push(await takeIn(store, lot));
      expect(said).toEqual(done);
      expect(said).toEqual([
        ["moved-on", "new"],
        ["stays-away", "moved-on", "stays-away"],
      ]);
    });
  });

  it("knows people by an old key when there is a newer", async () => {
    const { store: path } = await aPublicationFolder();
    {
      await using store = await theStoreIn(path, { keys: oldKey });
      await takeIn(store, [arriving("ann@x.example", "unsubscribed")]);
      await suppress(store, joan, "manual");
    }
    await using store = await theStoreIn(path, { keys: `${newKey}, ${oldKey}` });
    const lot = [arriving("Ann@x.example", "confirmed"), arriving(joan, "confirmed")];
    expect(await takeIn(store, lot)).toEqual(["stays-away", "stays-away"]);
    expect(await rehearsal(store)(lot)).toEqual(["stays-away", "stays-away"]);
  });
});
