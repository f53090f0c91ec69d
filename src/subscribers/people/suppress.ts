// An address that must not be mailed again, whoever imports it and whenever. Only its keyed hash is kept.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { mayBecome, type SubscriberState } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SuppressionReason, Tables } from "../store/tables.ts";
import { rowToChange, suppressionOf } from "./find-subscriber.ts";
import { forgetMails } from "./forget-mails.ts";

/** What becomes of a subscriber whose address is suppressed. */
export const stateFor: Record<SuppressionReason, SubscriberState> = {
  "hard-bounce": "bounced",
  complaint: "complained",
  manual: "unsubscribed",
  erased: "erased",
};

/** Suppresses the address, in the store or not, and moves its subscriber on. Says whether there is one. */
export async function suppress(
  store: Store,
  address: EmailAddress,
  reason: Exclude<SuppressionReason, "erased">,
): Promise<{ isSubscriber: boolean }> {
  return await suppressAs(store, address, reason);
}

/**
 * Takes the address out of the store and its file; what stays is the hash, by which it is known as one not to mail.
 * Throws a StoreError when another program holds on to earlier pages; asked again, it ends what it began.
 */
export async function eraseSubscriber(
  store: Store,
  address: EmailAddress,
): Promise<{ isSubscriber: boolean }> {
  const erased = await suppressAs(store, address, "erased");
  await store.leaveNoTrace();
  return erased;
}

async function suppressAs(
  store: Store,
  address: EmailAddress,
  reason: SuppressionReason,
): Promise<{ isSubscriber: boolean }> {
  const hashes = addressHashes(store.keys, address);
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    const before = await suppressionOf(transaction, hashes);
    if (before === undefined)
      await transaction
        .insertInto("suppression")
        .values({ address_hash: hashes[0] ?? "", reason, suppressed_at: nowMs })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    // What never gives way stands above what a new sign-up lifts, and above what a machine found.
    else if (reason === "complaint" && before === "hard-bounce")
      await transaction
        .updateTable("suppression")
        .set({ reason, suppressed_at: nowMs })
        .where("address_hash", "in", hashes)
        .execute();
    return { isSubscriber: await moveOn(transaction, hashes, { state: stateFor[reason], nowMs }) };
  });
}

/** Moves the person on, where the state lies ahead; whoever is erased is forgotten. Says whether there is one. */
export async function moveOn(
  transaction: Transaction<Tables>,
  hashes: string[],
  { state, nowMs }: { state: SubscriberState; nowMs: number },
): Promise<boolean> {
  const row = await rowToChange(transaction, hashes);
  if (row && mayBecome(row.state, state))
    await transaction
      .updateTable("subscriber")
      .set({
        state,
        paused_until: null,
        changed_at: nowMs,
        ...(state === "erased" ? { address: null, confirmed_at: null } : {}),
      })
      .where("id", "=", row.id)
      .execute();
  if (row && state === "erased") {
    await forgetMails(transaction, row.id);
    await forgetWishes(transaction, row.id);
  }
  return row !== undefined;
}

/** How and when they asked, and an address that they wanted to move to. */
async function forgetWishes(transaction: Transaction<Tables>, subscriberId: string): Promise<void> {
  for (const table of ["consent", "move"] as const)
    await transaction.deleteFrom(table).where("subscriber_id", "=", subscriberId).execute();
}
