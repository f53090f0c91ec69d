// How far an issue is. Every person whom it was to reach is in one of the counts, at any moment: recipients = sent +
// failed + skipped + ambiguous + queued + claimed + sending.
import type { Store } from "../store/open-store.ts";
import type { MailState } from "../store/tables.ts";

export type Counts = Record<MailState, number> & { recipients: number };

export async function countDeliveries(store: Store, issue: number): Promise<Counts> {
  // All of it in one statement, so that a mail that is folded meanwhile is counted once.
  const counted = await store.db
    .selectFrom("issue")
    .leftJoin(
      (mails) =>
        mails
          .selectFrom("delivery")
          .select((row) => ["issue", "state", row.fn.countAll<number>().as("mails")])
          .where("issue", "=", issue)
          .groupBy(["issue", "state"])
          .unionAll(mails.selectFrom("folded").select(["issue", "state", "mails"]).where("issue", "=", issue))
          .as("counted"),
      (join) => join.onRef("counted.issue", "=", "issue.number"),
    )
    .select(["recipients", "counted.state", "counted.mails"])
    .where("number", "=", issue)
    .execute();
  const of = (state: MailState) =>
    counted.filter((row) => row.state === state).reduce((sum, { mails }) => sum + Number(mails), 0);
  return {
    recipients: Number(counted[0]?.recipients ?? 0),
    sent: of("sent"),
    failed: of("failed"),
    skipped: of("skipped"),
    ambiguous: of("ambiguous"),
    queued: of("queued"),
    claimed: of("claimed"),
    sending: of("sending"),
  };
}
