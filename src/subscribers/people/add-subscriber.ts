// Somebody asks for the mail. Until they confirm it, nobody knows that it was they who asked.
import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { hasLeft, type Subscriber, type SubscriberState } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";
import { rowOf, subscriberOf, suppressionOf } from "./find-subscriber.ts";

/** `why` is the state in which the person left, or `suppressed` where the address alone is known. */
export type Added =
  | { ok: true; isNew: boolean; subscriber: Subscriber }
  | { ok: false; why: SubscriberState | "suppressed" };

/** Adds the address as `pending`. One that is there stays as it is; one that left, or is suppressed, does not come back. */
export async function addSubscriber(store: Store, address: EmailAddress): Promise<Added> {
  const hashes = addressHashes(store.keys, address);
  return await store.db.transaction().execute(async (transaction) => {
    const known = await whatIsKnown(transaction, hashes);
    if (known) return known;
    const row = newRow(address, hashes[0] ?? "", millisecondsNow(store.clock));
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto("subscriber")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    // Another process was quicker by a hair: what it made is what is known.
    if (numInsertedOrUpdatedRows === 0n)
      return (await whatIsKnown(transaction, hashes)) ?? { ok: false, why: "suppressed" };
    return { ok: true, isNew: true, subscriber: subscriberOf(row) };
  });
}

async function whatIsKnown(transaction: Transaction<Tables>, hashes: string[]): Promise<Added | undefined> {
  const row = await rowOf(transaction, hashes);
  if (row && hasLeft(row.state)) return { ok: false, why: row.state };
  if (await suppressionOf(transaction, hashes)) return { ok: false, why: "suppressed" };
  return row && { ok: true, isNew: false, subscriber: subscriberOf(row) };
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
