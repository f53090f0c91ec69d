// When there is something to do next for an issue, so that a sender knows how long to wait, or that it may end.
import { type Kysely, sql } from "kysely";
import type { Store } from "../store/open-store.ts";
import type { MailState, Tables } from "../store/tables.ts";
import { instant } from "./mailed-issue.ts";

/**
 * The instant (ISO 8601) when the next mail is due, or when the next lease is over; it may lie in the past. `undefined`
 * when nobody waits and nothing is under way.
 */
export async function nextDueAt(store: Store, issue: number): Promise<string | undefined> {
  return await nextDueIn(store.db, issue);
}

export async function nextDueIn(db: Kysely<Tables>, issue: number): Promise<string | undefined> {
  const due = await db
    .selectFrom("delivery")
    .select((row) => row.fn.min("not_before").as("at"))
    .where("issue", "=", issue)
    // In the statement itself: SQLite takes a partial index only where it sees its states.
    .where("state", "=", sql.lit("queued"))
    .executeTakeFirst();
  const over = await db
    .selectFrom("delivery")
    .select((row) => row.fn.min("lease_until").as("at"))
    .where("issue", "=", issue)
    .where("state", "in", [sql.lit<MailState>("claimed"), sql.lit<MailState>("sending")])
    .executeTakeFirst();
  const [first] = [due?.at, over?.at]
    .flatMap((at) => (at === null || at === undefined ? [] : [Number(at)]))
    .sort((one, other) => one - other);
  return first === undefined ? undefined : instant(first);
}
