// A store that was copied to another place stays behind, whole, and mails nobody: two that mail would mail twice.
import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

export type Move = { to: string; at: string };

/** Where the store was moved to, in words, and when (an instant); `undefined` for one that may mail. */
export async function movedTo(store: Store): Promise<Move | undefined> {
  const { moved_to, moved_at } = await store.db
    .selectFrom("store")
    .select(["moved_to", "moved_at"])
    .executeTakeFirstOrThrow();
  if (moved_to === null || moved_at === null) return undefined;
  return { to: moved_to, at: new Date(moved_at).toISOString() };
}

/** Notes in the store itself that it was moved. */
export async function noteMove(transaction: Transaction<Tables>, to: string, store: Store): Promise<void> {
  await transaction
    .updateTable("store")
    .set({ moved_to: to, moved_at: millisecondsNow(store.clock) })
    .execute();
}

/** Takes back that it was moved. */
export async function forgetMove(transaction: Transaction<Tables>): Promise<void> {
  await transaction.updateTable("store").set({ moved_to: null, moved_at: null }).execute();
}

/**
 * Makes another store of this one, with an id and a birth of its own, whatever it was copied from or moved to: what the
 * other mailed is no business of this one's. Gives the new id; whoever has the store open opens it again.
 */
export async function beginAsNewStore(store: Store): Promise<string> {
  const id = randomUUID();
  await store.db.transaction().execute(async (transaction) => {
    await forgetMove(transaction);
    await transaction
      .updateTable("store")
      .set({ id, born_at: millisecondsNow(store.clock) })
      .execute();
  });
  return id;
}
