// Letters to one person: written here as rows, in the transaction that is their reason; a sender mails them.
import { randomUUID } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { mailHostOf } from "../../domain/email-address.ts";
import type { LetterKind } from "../../domain/letter.ts";
import type { Tables } from "../store/tables.ts";

export type Letter = {
  kind: LetterKind;
  subscriberId: string;
  /** Where it goes. */
  address: string;
  /** Whether that is another address than the person's own. */
  isElsewhere?: boolean;
  moveId?: string;
};

/** `mailHost` is what stands behind the @ of its Message-ID. */
export async function writeLetter(
  transaction: Transaction<Tables>,
  { kind, subscriberId, address, isElsewhere = false, moveId }: Letter,
  { mailHost, nowMs }: { mailHost: string; nowMs: number },
): Promise<void> {
  await transaction
    .insertInto("letter")
    .values({
      ...{ kind, subscriber_id: subscriberId, state: "queued" as const },
      ...{ address: isElsewhere ? address : null, move_id: moveId ?? null },
      domain: mailHostOf(address),
      message_id: `<${randomUUID()}@${mailHost}>`,
      ...{ not_before: nowMs, asked_at: nowMs, changed_at: nowMs },
      ...{ attempts: 0, claims: 0, is_hard: 0, put_off_at: null, lease_owner: null, lease_until: null },
      ...{ reply: null, server_id: null },
    })
    .execute();
}

/** How many letters of the kind were written to the person since the instant, in milliseconds. */
export async function lettersSince(
  db: Kysely<Tables>,
  { kind, subscriberId, sinceMs }: { kind: LetterKind; subscriberId: string; sinceMs: number },
): Promise<number> {
  const counted = await db
    .selectFrom("letter")
    .select((row) => row.fn.countAll().as("letters"))
    .where("subscriber_id", "=", subscriberId)
    .where("kind", "=", kind)
    .where("asked_at", ">", sinceMs)
    .executeTakeFirst();
  return Number(counted?.letters ?? 0);
}
