// A mail of which nobody knew whether it had left is known to have arrived: its reader's server, or their program, says
// so.
import { millisecondsNow } from "../domain/clock.ts";
import type { Store } from "./store/open-store.ts";

/**
 * By the mail's Message-ID, without angle brackets, which only somebody who has the mail can know
 * (docs/decisions/0031). Says whether there is such a mail of ours.
 */
export async function settleArrival(store: Store, messageId: string): Promise<boolean> {
  const named = `<${messageId}>`;
  const [issue, letter] = [
    await store.db.selectFrom("delivery").select("state").where("message_id", "=", named).executeTakeFirst(),
    await store.db.selectFrom("letter").select("state").where("message_id", "=", named).executeTakeFirst(),
  ];
  const table = issue ? "delivery" : "letter";
  if ((issue ?? letter)?.state === "ambiguous")
    await store.db
      .updateTable(table)
      .set({ state: "sent", changed_at: millisecondsNow(store.clock) })
      .where("message_id", "=", named)
      .where("state", "=", "ambiguous")
      .execute();
  return (issue ?? letter) !== undefined;
}
