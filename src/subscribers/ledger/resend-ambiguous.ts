// An editor would rather have somebody get an issue twice than not at all.
import { sql, type Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { holdIssue } from "./mailed-issue.ts";
import { queueAgain } from "./queue-again.ts";
import { isOneOf, whatIsFree } from "./what-is-free.ts";

/** Queues every mail of which nobody knows whether it arrived; says how many. A copy has the same Message-ID. */
export async function resendAmbiguous(store: Store, issue: number): Promise<number> {
  let resent = 0;
  for (;;) {
    const some = await store.db
      .transaction()
      .execute(async (transaction) => await resendSome(store, transaction, issue));
    if (some === 0) return resent;
    resent += some;
  }
}

async function resendSome(store: Store, transaction: Transaction<Tables>, issue: number): Promise<number> {
  await holdIssue(transaction, issue);
  const free = await whatIsFree(transaction, issue, sql<boolean>`state = 'ambiguous'`);
  if (free.length === 0) return 0;
  const nowMs = millisecondsNow(store.clock);
  return await queueAgain(transaction, issue, {
    nowMs,
    which: isOneOf(free),
    change: () => ({ not_before: nowMs }),
  });
}
