// What becomes of a link that waited: the bookmarks have it, or the editor does not want it.
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { InboxRow } from "../store/tables.ts";

/**
 * To be called once the bookmarks have them, and never before: what a reader said, and their name, stay there alone.
 * Gives how many of these had waited.
 */
export async function markKept(store: Store, ids: string[], kind?: InboxRow["kind"]): Promise<number> {
  if (ids.length === 0) return 0;
  let marking = store.db
    .updateTable("inbox")
    .set((row) => ({
      ...{ state: "kept", changed_at: millisecondsNow(store.clock), name: null },
      note: row.case().when("kind", "=", "suggestion").then(null).else(row.ref("note")).end(),
    }))
    .where("id", "in", ids)
    .where("state", "=", "waiting");
  if (kind) marking = marking.where("kind", "=", kind);
  return Number((await marking.executeTakeFirst()).numUpdatedRows);
}

/** Takes out what the editor does not want, with the name of who sent it. */
export async function decline(store: Store, id: string): Promise<void> {
  await store.db.deleteFrom("inbox").where("id", "=", id).execute();
}
