// What a mail server said is of use while somebody looks into it, and not for ever.
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import { ledgers } from "../store/primary-keys.ts";

/** Three months: longer than a soft bounce counts, and than a mailing is looked into. */
export const detailDays = 90;
const dayMs = 86_400_000;

/** Takes the server's words and names out of what is older; that a mail came back, and of which kind, stays. */
export async function forgetDetails(store: Store): Promise<void> {
  const beforeMs = millisecondsNow(store.clock) - detailDays * dayMs;
  await store.db
    .updateTable("mail_event")
    .set({ reason: null, status: null })
    .where("at", "<", beforeMs)
    .where((on) => on.or([on("reason", "is not", null), on("status", "is not", null)]))
    .execute();
  for (const ledger of ledgers)
    await store.db
      .updateTable(ledger)
      .set({ reply: null, server_id: null })
      .where("changed_at", "<", beforeMs)
      .where("state", "in", ["sent", "failed", "skipped", "ambiguous"])
      .where((on) => on.or([on("reply", "is not", null), on("server_id", "is not", null)]))
      .execute();
}
