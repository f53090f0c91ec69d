// A mail goes back to the queue: nothing of it has left, or its server asks for another time.
import type { Expression, ExpressionBuilder, SqlBool, Transaction, UpdateObject } from "kysely";
import type { Tables } from "../store/tables.ts";
import { holdIssue } from "./mailed-issue.ts";

/** What is written beside the state. */
type Change = (row: ExpressionBuilder<Tables, "delivery">) => UpdateObject<Tables, "delivery">;

/** In an issue that was stopped it is skipped instead; one that was done goes on. Says how many. */
export async function queueAgain(
  transaction: Transaction<Tables>,
  issue: number,
  { nowMs, which, change = () => ({}) }: { nowMs: number; which: Expression<SqlBool>; change?: Change },
): Promise<number> {
  const row = await holdIssue(transaction, issue);
  const { numUpdatedRows } = await transaction
    .updateTable("delivery")
    .set((on) => ({
      ...change(on),
      state: row?.state === "stopped" ? "skipped" : "queued",
      lease_owner: null,
      lease_until: null,
      changed_at: nowMs,
    }))
    .where("issue", "=", issue)
    .where(which)
    .executeTakeFirstOrThrow();
  const queued = Number(numUpdatedRows);
  if (row?.state === "done" && queued > 0)
    await transaction
      .updateTable("issue")
      .set({ state: "sending", changed_at: nowMs })
      .where("number", "=", issue)
      .execute();
  return queued;
}
