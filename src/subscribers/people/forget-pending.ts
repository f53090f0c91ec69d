// Who never said yes is forgotten: they did not ask to be kept.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";

/** So long somebody has to press the button. */
export const pendingMs = 14 * 86_400_000;
/** How many are forgotten in one transaction. */
const mostAtOnce = 500;

/**
 * Takes out everybody whose last wish to join is older than that, with their letters; who had been erased before is so
 * again. Who waits for a return is no longer waited for. How often their mailbox was asked stays. Gives how many.
 */
export async function forgetPending(store: Store): Promise<number> {
  const before = millisecondsNow(store.clock) - pendingMs;
  let forgotten = 0;
  for (;;) {
    const some = await store.db.transaction().execute((transaction) => forgetSome(transaction, before));
    forgotten += some;
    if (some < mostAtOnce) break;
  }
  await store.db
    .updateTable("consent")
    .set({ is_returning: 0 })
    .where("is_returning", "=", 1)
    .where("asked_at", "<", before)
    .execute();
  return forgotten;
}

async function forgetSome(transaction: Transaction<Tables>, before: number): Promise<number> {
  const over = await transaction
    .selectFrom("subscriber")
    .innerJoin("consent", "consent.subscriber_id", "subscriber.id")
    .select(["subscriber.id", "subscriber.address_hash"])
    .where("subscriber.state", "=", "pending")
    .where("consent.asked_at", "<", before)
    .limit(mostAtOnce)
    .forUpdate("subscriber")
    .execute();
  if (over.length === 0) return 0;
  const ids = over.map(({ id }) => id);
  for (const table of ["consent", "move", "letter", "mail_event"] as const)
    await transaction.deleteFrom(table).where("subscriber_id", "in", ids).execute();
  await eraseAgain(transaction, ids);
  await transaction.deleteFrom("subscriber").where("id", "in", ids).where("state", "=", "pending").execute();
  return ids.length;
}

/** Of these, those whose address is suppressed since they were erased. */
async function eraseAgain(transaction: Transaction<Tables>, ids: string[]): Promise<void> {
  await transaction
    .updateTable("subscriber")
    .set({ state: "erased", address: null })
    .where("id", "in", ids)
    .where((row) =>
      row.exists(
        row
          .selectFrom("suppression")
          .select("suppression.address_hash")
          .whereRef("suppression.address_hash", "=", "subscriber.address_hash"),
      ),
    )
    .execute();
}
