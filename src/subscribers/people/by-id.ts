// A person by their id, as a token has it; and every change of theirs in one transaction.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Subscriber } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";
import { subscriberOf } from "./find-subscriber.ts";

export async function findById(store: Store, id: string): Promise<Subscriber | undefined> {
  const row = await store.db.selectFrom("subscriber").selectAll().where("id", "=", id).executeTakeFirst();
  return row && subscriberOf(row);
}

/** Who, within which transaction, and when. */
export type Changing = { transaction: Transaction<Tables>; row: SubscriberRow; nowMs: number };

/**
 * Does the work with the person's row, which nobody else changes meanwhile; `undefined` where there is nobody. `before`
 * takes what everybody takes before a person's row: who takes two in another order may wait for ever.
 */
export async function changeById<T>(
  store: Store,
  id: string,
  work: (changing: Changing) => Promise<T>,
  before?: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<T | undefined> {
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    await before?.(transaction);
    const row = await transaction
      .selectFrom("subscriber")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    return row && (await work({ transaction, row, nowMs }));
  });
}

/** Writes what has changed of the row, and gives the person as they are now. */
export async function writeRow(
  { transaction, row }: Changing,
  changed: Partial<SubscriberRow>,
): Promise<Subscriber> {
  await transaction.updateTable("subscriber").set(changed).where("id", "=", row.id).execute();
  return subscriberOf({ ...row, ...changed });
}
