// What went to whom is nobody's business for ever: after a year and a month of each mail only its number stays, so that
// an issue's counts are true for good.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { MailState, Tables } from "../store/tables.ts";

/** Thirteen months: long enough to compare a Friday with that of the year before. */
export const keptMonths = 13;
/** How many go in one transaction. */
const mostAtOnce = 1_000;
/** The states in which a mail stays as it is. */
const ended: MailState[] = ["sent", "failed", "skipped", "ambiguous"];

/** Takes out the mails that ended before that, of issues that are over, counted; and such letters. Gives how many. */
export async function foldOldMails(store: Store): Promise<number> {
  const beforeMs = monthsBefore(millisecondsNow(store.clock), keptMonths);
  let folded = 0;
  for (const issue of await endedIssues(store, beforeMs))
    for (;;) {
      const some = await store.db
        .transaction()
        .execute((transaction) => foldSome(transaction, { issue, beforeMs }));
      folded += some;
      if (some < mostAtOnce) break;
    }
  await store.db
    .deleteFrom("letter")
    .where("state", "in", ended)
    .where("changed_at", "<", beforeMs)
    .execute();
  // That a mail came back stays, and by what it is told when its report comes again; of which issue it was does not.
  await store.db
    .updateTable("mail_event")
    .set({ issue: null })
    .where("at", "<", beforeMs)
    .where("issue", "is not", null)
    .execute();
  return folded;
}

/** Those that were over before the moment, so that the mails of others need not be looked at. */
async function endedIssues(store: Store, beforeMs: number): Promise<number[]> {
  const issues = await store.db
    .selectFrom("issue")
    .select("number")
    .where("state", "in", ["done", "stopped"])
    .where("changed_at", "<", beforeMs)
    .orderBy("number")
    .execute();
  return issues.map(({ number }) => number);
}

/** The same time of the day so many months earlier, in UTC; from the 31st perhaps a day or two later. */
function monthsBefore(ms: number, months: number): number {
  const date = new Date(ms);
  return date.setUTCMonth(date.getUTCMonth() - months);
}

async function foldSome(
  transaction: Transaction<Tables>,
  { issue, beforeMs }: { issue: number; beforeMs: number },
): Promise<number> {
  const gone = await transaction
    .deleteFrom("delivery")
    .where("message_id", "in", (old) =>
      old
        .selectFrom("delivery")
        .select("message_id")
        .where("issue", "=", issue)
        .where("state", "in", ended)
        .where("changed_at", "<", beforeMs)
        .limit(mostAtOnce),
    )
    // Again, since somebody may have said more of one of them meanwhile.
    .where("state", "in", ended)
    .where("changed_at", "<", beforeMs)
    .returning("state")
    .execute();
  for (const [state, mails] of Map.groupBy(gone, (mail) => mail.state))
    await count(transaction, { issue, state, mails: mails.length });
  return gone.length;
}

async function count(transaction: Transaction<Tables>, row: Tables["folded"]): Promise<void> {
  await transaction
    .insertInto("folded")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["issue", "state"])
        .doUpdateSet((old) => ({ mails: old("folded.mails", "+", row.mails) })),
    )
    .execute();
}
