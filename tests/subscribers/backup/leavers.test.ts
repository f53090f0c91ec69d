import { expect, it } from "vitest";
import { leaversOf, letLeave } from "../../../src/subscribers/backup/leavers.ts";
import { countSubscribers } from "../../../src/subscribers/people/find-subscriber.ts";
import { suppress } from "../../../src/subscribers/people/suppress.ts";
import { addSubscriber } from "../../support/joined.ts";
import { addReaders, idOf } from "../../support/ledger.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  it("tells a store of thousands who left another, each in the state that lies furthest on", async () => {
    await using later = await open();
    await using earlier = await open();
    await addReaders(earlier, 1_200);
    await addReaders(later, 1_200);
    await later.db
      .updateTable("subscriber")
      .set({ state: "unsubscribed" })
      .where("id", "<", idOf("reader", 600))
      .execute();
    for (const at of [3, 700]) await suppress(later, anAddress(`reader-${at}@x.example`), "hard-bounce");
    await addSubscriber(earlier, anAddress("stays@x.example"));
    const leavers = await later.alone(leaversOf);
    const told = { keys: earlier.keys, nowMs: 0 };
    expect(await earlier.alone((transaction) => letLeave(transaction, leavers, told))).toBe(601);
    expect(await earlier.alone((transaction) => letLeave(transaction, leavers, told))).toBe(0);
    expect(await countSubscribers(earlier)).toMatchObject({
      pending: 1,
      confirmed: 599,
      unsubscribed: 599,
      bounced: 2,
    });
  });

  it("knows somebody who moved to another address and left from there", async () => {
    await using later = await open();
    await using earlier = await open();
    for (const store of [earlier, later]) await addReaders(store, 2);
    await later.db
      .updateTable("subscriber")
      .set({ state: "unsubscribed", address: "new@x.example", address_hash: "of new" })
      .where("id", "=", idOf("reader", 1))
      .execute();
    const leavers = await later.alone(leaversOf);
    const told = { keys: earlier.keys, nowMs: 0 };
    expect(await earlier.alone((transaction) => letLeave(transaction, leavers, told))).toBe(1);
    expect(await countSubscribers(earlier)).toMatchObject({ confirmed: 1, unsubscribed: 1 });
  });
});
