// The new address said yes: from now on the mail goes there, and the old one is told, so that nobody loses theirs to
// somebody else without a word.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import { type EmailAddress, mailHostOf } from "../../domain/email-address.ts";
import { letterLivesMs } from "../../domain/letter.ts";
import type { Store } from "../store/open-store.ts";
import type { Ledger } from "../store/primary-keys.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { MoveRow, SubscriberRow, Tables } from "../store/tables.ts";
import { isFreeAddress, onTheList } from "./ask-to-move.ts";
import { forgetQuestions, takeMailbox } from "./asked-mailbox.ts";
import { writeLetter } from "./letters.ts";

/** The new address that waits for its yes under this id; `undefined` when it waits no more. */
export async function waitingAddress(store: Store, moveId: string): Promise<EmailAddress | undefined> {
  const move = await moveOf(store, moveId);
  return move && addressOf(move);
}

/**
 * Makes the move; pressed again it stays made. The person's mails that are on their way go to the new address. `false` where nothing waits, or the address has become somebody's.
 */
export async function changeAddress(
  store: Store,
  moveId: string,
  { mailHost }: { mailHost: string },
): Promise<boolean> {
  const move = await moveOf(store, moveId);
  if (!move) return await wasMade(store, moveId);
  const address = addressOf(move);
  const hashes = addressHashes(store.keys, address);
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    await takeMailbox(transaction, store.keys, address);
    const person = await onTheList(transaction, move.subscriber_id);
    const waits = await transaction.deleteFrom("move").where("id", "=", moveId).executeTakeFirst();
    // Of two presses at once the other one has made it.
    const isMade = waits.numDeletedRows === 0n && (await wasMade({ db: transaction }, moveId));
    const mayMove = person && waits.numDeletedRows > 0n && (await isFreeAddress(transaction, hashes));
    if (isMade || mayMove) await forgetQuestions(transaction, store.keys, address);
    if (!mayMove) return isMade;
    await rewrite(transaction, person, { address, hash: hashes[0] ?? "", nowMs });
    if (person.address !== null)
      await writeLetter(
        transaction,
        {
          ...{ kind: "moved", subscriberId: person.id, moveId },
          ...{ address: person.address, isElsewhere: true },
        },
        { mailHost, nowMs },
      );
    return true;
  });
}

async function moveOf(store: Store, moveId: string): Promise<MoveRow | undefined> {
  return await store.db
    .selectFrom("move")
    .selectAll()
    .where("id", "=", moveId)
    .where("asked_at", ">", millisecondsNow(store.clock) - letterLivesMs.move)
    .executeTakeFirst();
}

/** What stands in the store was checked when it came. */
function addressOf({ address }: MoveRow): EmailAddress {
  return address as EmailAddress;
}

/** Whether the old address was told of it. */
async function wasMade({ db }: Pick<Store, "db">, moveId: string): Promise<boolean> {
  const told = await db
    .selectFrom("letter")
    .select("message_id")
    .where("move_id", "=", moveId)
    .where("kind", "=", "moved")
    .executeTakeFirst();
  return told !== undefined;
}

/**
 * Whoever has claimed one of their mails under the old address has it no more: nothing of it has left. What is being
 * sent stays its sender's; should it have to wait, it goes to the new host next.
 */
async function rewrite(
  transaction: Transaction<Tables>,
  { id }: SubscriberRow,
  { address, hash, nowMs }: { address: EmailAddress; hash: string; nowMs: number },
): Promise<void> {
  await transaction
    .updateTable("subscriber")
    .set({ address, address_hash: hash, changed_at: nowMs })
    .where("id", "=", id)
    .execute();
  const domain = mailHostOf(address);
  const onTheirWay = (ledger: Ledger) =>
    transaction
      .updateTable(ledger)
      .set((row) => ({
        domain,
        lease_owner: row.case().when("state", "=", "sending").then(row.ref("lease_owner")).end(),
        // What is claimed is over at once, so that it is put back and claimed anew.
        lease_until: row
          .case()
          .when("state", "=", "claimed")
          .then(nowMs)
          .when("state", "=", "sending")
          .then(row.ref("lease_until"))
          .end(),
      }))
      .where("subscriber_id", "=", id)
      .where("state", "in", ["queued", "claimed", "sending"]);
  await onTheirWay("delivery").execute();
  await onTheirWay("letter").where("address", "is", null).execute();
}
