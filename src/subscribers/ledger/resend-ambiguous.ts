// An editor would rather have somebody get an issue twice than not at all.
import { sql } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import { queueAgain } from "./queue-again.ts";

/** Queues every mail of which nobody knows whether it arrived; says how many. A copy has the same Message-ID. */
export async function resendAmbiguous(store: Store, issue: number): Promise<number> {
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(
    async (transaction) =>
      await queueAgain(transaction, issue, {
        nowMs,
        which: sql<boolean>`state = 'ambiguous'`,
        change: () => ({ not_before: nowMs }),
      }),
  );
}
