import { expect, it } from "vitest";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { beginAsNewStore, movedTo, noteMove } from "../../../src/subscribers/store/moved.ts";
import { aClock } from "../../support/clock.ts";
import { addSubscriber } from "../../support/joined.ts";
import { anAddress, onEachStore, theStoreIn } from "../../support/stores.ts";

onEachStore((_, aPlace) => {
  it("a store that begins as a new one has another id and birth, its people, and may mail", async () => {
    const place = await aPlace();
    await using store = await theStoreIn(place);
    await addSubscriber(store, anAddress());
    await store.alone((transaction) => noteMove(transaction, "elsewhere", store));
    await using later = await theStoreIn(place, { clock: aClock("2026-12-04T10:00:00.000Z") });
    expect(await movedTo(later)).toMatchObject({ to: "elsewhere" });
    const id = await beginAsNewStore(later);
    await using again = await theStoreIn(place);
    expect([again.id, again.bornAt]).toEqual([id, "2026-12-04T10:00:00.000Z"]);
    expect(id).not.toBe(store.id);
    expect(await movedTo(again)).toBeUndefined();
    expect(await findSubscriber(again, anAddress())).toMatchObject({ state: "pending" });
  });
});
