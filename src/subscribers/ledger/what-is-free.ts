// Mails that nobody else is writing to in this moment. Who holds an issue waits for no mail: whoever holds that may be
// waiting for the issue. What is left out now is there the next time.
import { type Expression, type SqlBool, sql, type Transaction } from "kysely";
import type { Tables } from "../store/tables.ts";
import { isIn, ledgerOf, type Queue } from "./queue.ts";

/** A statement of SQLite's holds 32,766 values at most (https://sqlite.org/limits.html). */
export const mostAtOnce = 5_000;

/** The Message-IDs in the queue, `mostAtOnce` at most, held to the end of the transaction. */
export async function whatIsFree(
  transaction: Transaction<Tables>,
  queue: Queue,
  which: Expression<SqlBool>,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom(ledgerOf(queue))
    .select("message_id")
    .where(isIn(queue))
    .where(which)
    .limit(mostAtOnce)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.message_id);
}

export function isOneOf(messageIds: string[]) {
  return sql<boolean>`message_id in (${sql.join(messageIds)})`;
}
