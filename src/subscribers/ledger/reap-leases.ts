// What a sender took and let lie until its lease was over. Before the server asked for the body nothing has left, so
// it is queued again; after that nobody knows, so it is `ambiguous` until its sender, or an editor, says otherwise.
import { sql, type Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { holdIssue } from "./mailed-issue.ts";
import { isIn, ledgerOf, type Queue, withoutElsewhere } from "./queue.ts";
import { queueAgain } from "./queue-again.ts";
import { isOneOf, mostAtOnce, whatIsFree } from "./what-is-free.ts";

/** By the clock of whoever asks. One that is ahead does no harm: a sender's own word is taken by its claim, not by time. */
export async function reapLeases(store: Store, queue: Queue): Promise<void> {
  const nowMs = millisecondsNow(store.clock);
  const over = await store.db
    .selectFrom(ledgerOf(queue))
    .select("message_id")
    .where(isIn(queue))
    .where(isOver(nowMs))
    .executeTakeFirst();
  if (!over) return;
  for (let reaped = mostAtOnce; reaped === mostAtOnce; )
    reaped = await store.db
      .transaction()
      .execute(async (transaction) => await reap(transaction, { queue, nowMs }));
}

async function reap(
  transaction: Transaction<Tables>,
  { queue, nowMs }: { queue: Queue; nowMs: number },
): Promise<number> {
  if (queue !== "letters") await holdIssue(transaction, queue);
  const over = await whatIsFree(transaction, queue, isOver(nowMs));
  if (over.length === 0) return 0;
  await transaction
    .updateTable(ledgerOf(queue))
    .set({ state: "ambiguous", lease_until: null, changed_at: nowMs, ...withoutElsewhere(queue) })
    .where(isOneOf(over))
    .where("state", "=", "sending")
    .execute();
  await queueAgain(transaction, queue, {
    nowMs,
    which: sql<boolean>`${isOneOf(over)} and state = 'claimed'`,
    change: () => ({ claimed_at: null }),
  });
  return over.length;
}

/** As the index has it. */
function isOver(nowMs: number) {
  return sql<boolean>`state in ('claimed', 'sending') and lease_until < ${nowMs}`;
}
