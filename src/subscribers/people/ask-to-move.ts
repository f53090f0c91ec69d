// Somebody on the list wants the mail at another address. Whoever typed it, its owner alone can say yes: until then
// nothing changes.
import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { letterLivesMs } from "../../domain/letter.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";
import { countQuestion, mayBeAsked, takeMailbox } from "./asked-mailbox.ts";
import { rowOf, suppressionOf } from "./find-subscriber.ts";
import { lettersSince, writeLetter } from "./letters.ts";

const dayMs = 86_400_000;
/** Whoever holds somebody's own page writes to no more strangers than that. */
const mostInADay = 3;

/**
 * Writes a letter to the new address, which has a day to say yes; an earlier one that waits is over with it. Nothing
 * becomes of an address that is known or must not be written to, and nobody who asks can tell.
 */
export async function askToMove(
  store: Store,
  id: string,
  address: EmailAddress,
  { mailHost }: { mailHost: string },
): Promise<void> {
  const nowMs = millisecondsNow(store.clock);
  await store.db.transaction().execute(async (transaction) => {
    const mailbox = await takeMailbox(transaction, store.keys, address);
    const person = await onTheList(transaction, id);
    const isFree = await isFreeAddress(transaction, addressHashes(store.keys, address));
    if (!person || !isFree || !mayBeAsked(mailbox, nowMs)) return;
    const letters = { kind: "move", subscriberId: id, sinceMs: nowMs - dayMs } as const;
    if ((await lettersSince(transaction, letters)) >= mostInADay) return;
    const moveId = randomUUID();
    await transaction.deleteFrom("move").where("subscriber_id", "=", id).execute();
    await transaction
      .insertInto("move")
      .values({ id: moveId, subscriber_id: id, address, asked_at: nowMs })
      .execute();
    const letter = { kind: "move", subscriberId: id, address, isElsewhere: true, moveId } as const;
    await writeLetter(transaction, letter, { mailHost, nowMs });
    await countQuestion(transaction, mailbox, nowMs);
  });
}

/** The row of somebody who is on the list, which nobody else changes meanwhile. */
export async function onTheList(
  transaction: Transaction<Tables>,
  id: string,
): Promise<SubscriberRow | undefined> {
  return await transaction
    .selectFrom("subscriber")
    .selectAll()
    .where("id", "=", id)
    .where("state", "=", "confirmed")
    .forUpdate()
    .executeTakeFirst();
}

/** Whether the address is nobody's, was nobody's, and nothing speaks against it. */
export async function isFreeAddress(transaction: Transaction<Tables>, hashes: string[]): Promise<boolean> {
  return (
    (await rowOf(transaction, hashes)) === undefined &&
    (await suppressionOf(transaction, hashes)) === undefined
  );
}

/** Takes out the new addresses whose day is over. */
export async function forgetMoves(store: Store): Promise<void> {
  const before = millisecondsNow(store.clock) - letterLivesMs.move;
  await store.db.deleteFrom("move").where("asked_at", "<=", before).execute();
}
