// A mail goes back to the queue: nothing of it has left, or its server asks for another time.
import type { Expression, ExpressionBuilder, SqlBool, Transaction, UpdateObject } from "kysely";
import type { Ledger } from "../store/primary-keys.ts";
import type { Tables } from "../store/tables.ts";
import { holdIssue } from "./mailed-issue.ts";
import { isIn, ledgerOf, type Queue } from "./queue.ts";

/** What is written beside the state. */
type Change = (row: ExpressionBuilder<Tables, Ledger>) => UpdateObject<Tables, Ledger>;

/** In an issue that was stopped it is skipped instead; one that was done goes on. Says how many. */
export async function queueAgain(
  transaction: Transaction<Tables>,
  queue: Queue,
  { nowMs, which, change = () => ({}) }: { nowMs: number; which: Expression<SqlBool>; change?: Change },
): Promise<number> {
  const row = queue === "letters" ? undefined : await holdIssue(transaction, queue);
  const { numUpdatedRows } = await transaction
    .updateTable(ledgerOf(queue))
    .set((on) => ({
      ...change(on),
      state: row?.state === "stopped" ? "skipped" : "queued",
      lease_owner: null,
      lease_until: null,
      changed_at: nowMs,
    }))
    .where(isIn(queue))
    .where(which)
    .executeTakeFirstOrThrow();
  const queued = Number(numUpdatedRows);
  if (row?.state === "done" && queued > 0)
    await transaction
      .updateTable("issue")
      .set({ state: "sending", changed_at: nowMs })
      .where("number", "=", row.number)
      .execute();
  return queued;
}
