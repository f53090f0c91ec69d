// Somebody asks for the mail. Until they confirm it, nobody knows that it was they who asked.
import { randomUUID } from "node:crypto";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { hasLeft, type Subscriber, type SubscriberState } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow } from "../store/tables.ts";
import { rowOf, subscriberOf, suppressionOf } from "./find-subscriber.ts";

/** `why` is the state in which the person left, or `suppressed` where the address alone is known. */
export type Added =
  | { ok: true; isNew: boolean; subscriber: Subscriber }
  | { ok: false; why: SubscriberState | "suppressed" };

/** Adds the address as `pending`. One that is there stays as it is; one that left, or is suppressed, does not come back. */
export async function addSubscriber(store: Store, address: EmailAddress): Promise<Added> {
  const hashes = addressHashes(store.keys, address);
  return await store.db.transaction().execute(async (transaction) => {
    const known = await rowOf(transaction, hashes);
    if (known && hasLeft(known.state)) return { ok: false, why: known.state };
    if (await suppressionOf(transaction, hashes)) return { ok: false, why: "suppressed" };
    if (known) return { ok: true, isNew: false, subscriber: subscriberOf(known) };
    const row = newRow(address, hashes[0] ?? "", millisecondsNow(store.clock));
    await transaction.insertInto("subscriber").values(row).execute();
    return { ok: true, isNew: true, subscriber: subscriberOf(row) };
  });
}

function newRow(address: EmailAddress, hash: string, nowMs: number): SubscriberRow {
  return {
    id: randomUUID(),
    address,
    address_hash: hash,
    state: "pending",
    paused_until: null,
    added_at: nowMs,
    confirmed_at: null,
    changed_at: nowMs,
  };
}
