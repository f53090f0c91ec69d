// When there is something to do next in a queue, so that a sender knows how long to wait, or that it may end.
import { type Kysely, sql } from "kysely";
import type { Store } from "../store/open-store.ts";
import type { MailState, Tables } from "../store/tables.ts";
import { instant } from "./mailed-issue.ts";
import { isIn, ledgerOf, type Queue } from "./queue.ts";

/**
 * The instant (ISO 8601) when the next mail is due, or when the next lease is over; it may lie in the past. `undefined`
 * when nobody waits and nothing is under way.
 */
export async function nextDueAt(store: Store, queue: Queue): Promise<string | undefined> {
  return await nextDueIn(store.db, queue);
}

export async function nextDueIn(db: Kysely<Tables>, queue: Queue): Promise<string | undefined> {
  const due = await db
    .selectFrom(ledgerOf(queue))
    .select((row) => row.fn.min("not_before").as("at"))
    .where(isIn(queue))
    // In the statement itself: SQLite takes a partial index only where it sees its states.
    .where("state", "=", sql.lit("queued"))
    .executeTakeFirst();
  const over = await db
    .selectFrom(ledgerOf(queue))
    .select((row) => row.fn.min("lease_until").as("at"))
    .where(isIn(queue))
    .where("state", "in", [sql.lit<MailState>("claimed"), sql.lit<MailState>("sending")])
    .executeTakeFirst();
  const [first] = [due?.at, over?.at]
    .flatMap((at) => (at === null || at === undefined ? [] : [Number(at)]))
    .sort((one, other) => one - other);
  return first === undefined ? undefined : instant(first);
}
