// How far an issue is. Every person whom it was to reach is in one of the counts, at any moment: recipients = sent +
// failed + skipped + ambiguous + queued + claimed + sending.
import type { Store } from "../store/open-store.ts";
import type { MailState } from "../store/tables.ts";

export type Counts = Record<MailState, number> & { recipients: number };

export async function countDeliveries(store: Store, issue: number): Promise<Counts> {
  const counted = await store.db
    .selectFrom("issue")
    .leftJoin("delivery", "delivery.issue", "issue.number")
    .select((row) => ["recipients", "delivery.state", row.fn.count("message_id").as("mails")])
    .where("number", "=", issue)
    .groupBy(["recipients", "delivery.state"])
    .execute();
  const mails = new Map(counted.map((row) => [row.state, Number(row.mails)]));
  const of = (state: MailState) => mails.get(state) ?? 0;
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
