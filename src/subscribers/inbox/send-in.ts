// What comes into the inbox: suggestions, as many as an editor can look at, and all that the editor saves.
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { InboxRow } from "../store/tables.ts";
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
  await sendIn(store, "suggestion", [suggestion]);
  return true;
}

/** Keeps what the editor saved until the bookmarks have it: all of it or, with an error, nothing. */
export async function save(store: Store, saves: SentLink[]): Promise<void> {
  await sendIn(store, "save", saves);
}

/** What waits already stays as it is; what was kept before and comes again, waits again. */
async function sendIn(store: Store, kind: InboxRow["kind"], links: SentLink[]): Promise<void> {
  const nowMs = millisecondsNow(store.clock);
  const rows = new Map(links.map((link) => rowOf(kind, link, nowMs)).map((row) => [row.id, row]));
  if (rows.size === 0) return;
  await store.db
    .insertInto("inbox")
    .values([...rows.values()])
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ state: "waiting", came_at: nowMs, changed_at: nowMs })
        .where("inbox.state", "!=", "waiting"),
    )
    .execute();
}
