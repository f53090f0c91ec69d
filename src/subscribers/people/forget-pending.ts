// Who never said yes is forgotten: they did not ask to be kept.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import type { Store } from "../store/open-store.ts";
import type { StoreKey } from "../store/store-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";
import { findSuppressions } from "./find-subscriber.ts";

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
    const some = await store.db
      .transaction()
      .execute((transaction) => forgetSome({ db: transaction, keys: store.keys }, before));
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

type Work = { db: Transaction<Tables>; keys: StoreKey[] };

async function forgetSome({ db, keys }: Work, before: number): Promise<number> {
  const over = await db
    .selectFrom("subscriber")
    .innerJoin("consent", "consent.subscriber_id", "subscriber.id")
    .select(["subscriber.id", "subscriber.address"])
    .where("subscriber.state", "=", "pending")
    .where("consent.asked_at", "<", before)
    .limit(mostAtOnce)
    .forUpdate("subscriber")
    .execute();
  if (over.length === 0) return 0;
  const ids = over.map(({ id }) => id);
  for (const table of ["consent", "move", "letter", "mail_event"] as const)
    await db.deleteFrom(table).where("subscriber_id", "in", ids).execute();
  await eraseAgain({ db, keys }, over);
  await db.deleteFrom("subscriber").where("id", "in", ids).where("state", "=", "pending").execute();
  return ids.length;
}

/** Of these, those whose address is suppressed since they were erased, with whichever key it was noted. */
async function eraseAgain(work: Work, people: Pick<SubscriberRow, "id" | "address">[]): Promise<void> {
  // What stands in the store was checked when it came.
  const addressed = people.map(({ id, address }) => ({ id, address: address as EmailAddress }));
  const suppressed = await findSuppressions(
    work,
    addressed.map(({ address }) => address),
  );
  const again = addressed.filter(({ address }) => suppressed.has(address)).map(({ id }) => id);
  if (again.length === 0) return;
  await work.db
    .updateTable("subscriber")
    .set({ state: "erased", address: null })
    .where("id", "in", again)
    .execute();
}
