// Whoever is erased leaves the ledger too: that they got an issue stays, as a number; where it went does not.
import type { Transaction } from "kysely";
import { ledgers } from "../store/primary-keys.ts";
import type { Tables } from "../store/tables.ts";

/**
 * Blanks where the person's mails went, what was said of them and in what came back. A sender in the middle of one adds nothing new: to a
 * mail without a domain it writes no reply. A domain that was this person's alone is forgotten with its rate.
 */
export async function forgetMails(transaction: Transaction<Tables>, subscriberId: string): Promise<void> {
  const domains = new Set<string>();
  for (const ledger of ledgers) {
    const gone = await transaction
      .selectFrom(ledger)
      .select("domain")
      .distinct()
      .where("subscriber_id", "=", subscriberId)
      .where("domain", "is not", null)
      .execute();
    for (const { domain } of gone) if (domain !== null) domains.add(domain);
    await transaction
      .updateTable(ledger)
      .set({ domain: null, reply: null, server_id: null })
      .where("subscriber_id", "=", subscriberId)
      .execute();
  }
  await transaction
    .updateTable("letter")
    .set({ address: null })
    .where("subscriber_id", "=", subscriberId)
    .execute();
  await transaction
    .updateTable("mail_event")
    .set({ reason: null })
    .where("subscriber_id", "=", subscriberId)
    .execute();
  for (const domain of domains) await forgetRate(transaction, domain);
}

async function forgetRate(transaction: Transaction<Tables>, domain: string): Promise<void> {
  for (const ledger of ledgers) {
    const others = await transaction
      .selectFrom(ledger)
      .select("message_id")
      .where("domain", "=", domain)
      .limit(1)
      .executeTakeFirst();
    if (others) return;
  }
  await transaction.deleteFrom("throttle").where("key", "=", `domain:${domain}`).execute();
}
