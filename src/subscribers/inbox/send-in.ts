// What comes into the inbox: suggestions, as many as an editor can look at, and all that the editor saves.
import type { Kysely } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { InboxRow, Tables } from "../store/tables.ts";
import { rowOf, type SentLink } from "./inbox-link.ts";

/** More than anybody reads: what strangers send must not fill the disk. */
export const mostSuggestions = 1_000;

/** Puts a reader's suggestion before the editor; `false` where too many wait already. */
export async function suggest(store: Store, suggestion: SentLink): Promise<boolean> {
  const counted = await store.db
    .selectFrom("inbox")
    .select((row) => row.fn.countAll().as("waiting"))
    .where("kind", "=", "suggestion")
    .where("state", "=", "waiting")
    .executeTakeFirst();
  if (Number(counted?.waiting ?? 0) >= mostSuggestions) return false;
  await sendIn(store.db, rowsOf("suggestion", [suggestion], store));
  return true;
}

/**
 * Keeps what the editor saved until the bookmarks have it: all of it or, with an error, nothing. `instead` are the ids of
 * saves that these correct (none); those that are with the bookmarks already stay as they are.
 */
export async function save(
  store: Store,
  saves: SentLink[],
  { instead = [] }: { instead?: string[] } = {},
): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    if (instead.length > 0)
      await transaction
        .deleteFrom("inbox")
        .where("id", "in", instead)
        .where("kind", "=", "save")
        .where("state", "=", "waiting")
        .execute();
    await sendIn(transaction, rowsOf("save", saves, store));
  });
}

/** Each once. */
function rowsOf(kind: InboxRow["kind"], links: SentLink[], { clock }: Store): InboxRow[] {
  const rows = links.map((link) => rowOf(kind, link, millisecondsNow(clock)));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** What waits already stays as it is; what was kept before and comes again, waits again. */
async function sendIn(db: Kysely<Tables>, rows: InboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto("inbox")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet(({ ref }) => ({
          state: "waiting",
          note: ref("excluded.note"),
          name: ref("excluded.name"),
          came_at: ref("excluded.came_at"),
          changed_at: ref("excluded.changed_at"),
        }))
        .where("inbox.state", "!=", "waiting"),
    )
    .execute();
}
