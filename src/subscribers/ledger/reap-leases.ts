// What a sender took and let lie until its lease was over. Before the server asked for the body nothing has left, so
// it is queued again; after that nobody knows, so it is `ambiguous` until its sender, or an editor, says otherwise.
import { sql } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import { queueAgain } from "./queue-again.ts";

/** By the clock of whoever asks. One that is ahead does no harm: a sender's own word is taken by its claim, not by time. */
export async function reapLeases(store: Store, issue: number): Promise<void> {
  const nowMs = millisecondsNow(store.clock);
  const over = await store.db
    .selectFrom("delivery")
    .select("message_id")
    .where(isOver(issue, nowMs))
    .executeTakeFirst();
  if (!over) return;
  await store.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("delivery")
      .set({ state: "ambiguous", lease_until: null, changed_at: nowMs })
      .where(isOver(issue, nowMs))
      .where("state", "=", "sending")
      .execute();
    await queueAgain(transaction, issue, { nowMs, which: isOver(issue, nowMs) });
  });
}

/** As the index has it. */
function isOver(issue: number, nowMs: number) {
  return sql<boolean>`issue = ${issue} and state in ('claimed', 'sending') and lease_until < ${nowMs}`;
}
