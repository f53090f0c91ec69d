// What waits for the editor outlives a restore: what came since the backup stays, and what was declined, kept or
// forgotten since does not wait again.
import type { Transaction } from "kysely";
import { insertRows, pagesOf, type Row } from "../store/table-rows.ts";
import type { Tables } from "../store/tables.ts";

export type Inbox = { storeId: string; rows: Row[] };

export async function inboxOf(store: Transaction<Tables>): Promise<Inbox> {
  const { id: storeId } = await store.selectFrom("store").select("id").executeTakeFirstOrThrow();
  const pages: Row[][] = [];
  for await (const page of pagesOf(store, "inbox")) pages.push(page);
  return { storeId, rows: pages.flat() };
}

/**
 * Into the restored store, what the one that gave way held. A backup of this very store knows nothing of the inbox that
 * it does not know better; one of another store keeps its own besides. Gives how many there are.
 */
export async function putInboxBack(restored: Transaction<Tables>, { storeId, rows }: Inbox): Promise<number> {
  const { storeId: backupId, rows: older } = await inboxOf(restored);
  const known = new Set(rows.map(({ id }) => id));
  const others = backupId === storeId ? [] : older.filter(({ id }) => !known.has(id ?? null));
  await restored.deleteFrom("inbox").execute();
  const all = [...rows, ...others];
  const lot = 500;
  for (let from = 0; from < all.length; from += lot)
    await insertRows(restored, "inbox", all.slice(from, from + lot));
  return all.length;
}
