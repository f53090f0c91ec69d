// Letters that a sender has just taken: what each needs to leave. Those that may not leave any more are skipped.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { goesElsewhere } from "../../domain/letter.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { instant } from "./mailed-issue.ts";
import { mayGetLetter } from "./may-get-letter.ts";
import { type ClaimedLetter, withoutElsewhere } from "./queue.ts";

/** The longest due first. */
export async function claimedLetters(
  store: Store,
  transaction: Transaction<Tables>,
  messageIds: string[],
): Promise<ClaimedLetter[]> {
  const nowMs = millisecondsNow(store.clock);
  const kept: ClaimedLetter[] = [];
  const skipped: string[] = [];
  for (const letter of await lettersOf(transaction, messageIds))
    if (await mayGetLetter(transaction, letter, { keys: store.keys, nowMs })) kept.push(letter);
    else skipped.push(letter.messageId);
  if (skipped.length > 0)
    await transaction
      .updateTable("letter")
      .set({ state: "skipped", lease_until: null, changed_at: nowMs, ...withoutElsewhere("letters") })
      .where("message_id", "in", skipped)
      .execute();
  return kept;
}

async function lettersOf(transaction: Transaction<Tables>, messageIds: string[]): Promise<ClaimedLetter[]> {
  const rows = await transaction
    .selectFrom("letter")
    .innerJoin("subscriber", "subscriber.id", "letter.subscriber_id")
    .select(["kind", "asked_at", "move_id", "letter.address as elsewhere", "subscriber.address as own"])
    .select(["subscriber_id", "domain", "message_id", "attempts", "claims", "confirmed_at"])
    .where("message_id", "in", messageIds)
    .orderBy("not_before")
    .orderBy("message_id")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    askedAt: instant(row.asked_at),
    ...(row.move_id === null ? {} : { moveId: row.move_id }),
    subscriberId: row.subscriber_id,
    // None where its person is erased, or what it was about is over: then it goes nowhere.
    address: ((goesElsewhere(row.kind) ? row.elsewhere : row.own) ?? "") as EmailAddress,
    domain: row.domain ?? "",
    messageId: row.message_id,
    attempts: row.attempts,
    ...(row.confirmed_at === null ? {} : { confirmedAt: instant(row.confirmed_at) }),
    claim: row.claims,
  }));
}
