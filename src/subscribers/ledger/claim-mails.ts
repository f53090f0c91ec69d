// A sender takes some mails for itself, for a time. Two senders never have the same: each takes what is queued, and
// that it is queued is said again in the very write that takes it.
import { sql, type Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { claimedLetters } from "./claimed-letters.ts";
import { instant } from "./mailed-issue.ts";
import { type Claimed, type ClaimedDelivery, isIn, ledgerOf, type Queue } from "./queue.ts";
import { isReader } from "./readers.ts";
import { reapLeases } from "./reap-leases.ts";
import { closedDomains } from "./throttle.ts";

export type Wish = {
  queue: Queue;
  /** A word that no other sender has. */
  owner: string;
  /** At most so many. */
  count: number;
  leaseMs: number;
  /** YYYY-MM-DD in the publication's zone. */
  today: string;
};

/**
 * Takes what is due, the longest due first; nothing of a domain that is over its rate. What others let lie is put back
 * first, and whoever may not get theirs any more is skipped.
 */
export async function claimMails(store: Store, wish: Wish): Promise<Claimed[]> {
  await reapLeases(store, wish.queue);
  for (;;) {
    const { taken, claimed } = await store.db.transaction().execute(async (transaction) => {
      const taken = await take(store, transaction, wish);
      return { taken, claimed: await claimedOf(store, transaction, { ...wish, messageIds: taken }) };
    });
    if (claimed.length > 0 || taken.length === 0) return claimed;
  }
}

/** Gives the Message-IDs of those that are its sender's now. */
async function take(
  store: Store,
  transaction: Transaction<Tables>,
  { queue, owner, count, leaseMs }: Wish,
): Promise<string[]> {
  const nowMs = millisecondsNow(store.clock);
  const closed = await closedDomains(transaction, nowMs);
  const ledger = ledgerOf(queue);
  const taken = await transaction
    .with(
      (name) => name("due").materialized(),
      (db) =>
        db
          .selectFrom(ledger)
          .select("message_id")
          .where(isIn(queue))
          // In the statement itself: SQLite takes the partial index only where it sees that the state is this one.
          .where("state", "=", sql.lit("queued"))
          .where("not_before", "<=", nowMs)
          .$if(queue !== "letters", (due) =>
            due.where((on) =>
              on.exists(
                on
                  .selectFrom("issue")
                  .select("number")
                  .where(sql<boolean>`number = ${queue}`)
                  .where("issue.state", "=", "sending"),
              ),
            ),
          )
          .$if(closed.length > 0, (due) =>
            due.where((on) => on.or([on("domain", "is", null), on("domain", "not in", closed)])),
          )
          .orderBy("not_before")
          .orderBy("message_id")
          .limit(count)
          .forUpdate()
          .skipLocked(),
    )
    .updateTable(ledger)
    .from("due")
    .set((row) => ({
      state: "claimed",
      lease_owner: owner,
      claims: row("claims", "+", 1),
      claimed_at: nowMs,
      lease_until: nowMs + leaseMs,
      changed_at: nowMs,
    }))
    .whereRef(`${ledger}.message_id`, "=", "due.message_id")
    // Where SKIP LOCKED is only advice, this alone keeps two senders apart.
    .where(`${ledger}.state`, "=", "queued")
    .returning(`${ledger}.message_id`)
    .execute();
  return taken.map((row) => row.message_id);
}

/** Who left, or rests, is skipped and left out. */
async function claimedOf(
  store: Store,
  transaction: Transaction<Tables>,
  { queue, messageIds, today }: Pick<Wish, "queue" | "today"> & { messageIds: string[] },
): Promise<Claimed[]> {
  if (messageIds.length === 0) return [];
  if (queue === "letters") return await claimedLetters(store, transaction, messageIds);
  await skipWhoLeft(store, transaction, { messageIds, today });
  return await claimedDeliveries(transaction, messageIds);
}

async function skipWhoLeft(
  store: Store,
  transaction: Transaction<Tables>,
  { messageIds, today }: { messageIds: string[]; today: string },
): Promise<void> {
  await transaction
    .updateTable("delivery")
    .set({ state: "skipped", lease_until: null, changed_at: millisecondsNow(store.clock) })
    .where("message_id", "in", messageIds)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom("subscriber")
            .select("subscriber.id")
            .whereRef("subscriber.id", "=", "delivery.subscriber_id")
            .where((person) => isReader(person, today)),
        ),
      ),
    )
    .execute();
}

async function claimedDeliveries(
  transaction: Transaction<Tables>,
  messageIds: string[],
): Promise<ClaimedDelivery[]> {
  const rows = await transaction
    .selectFrom("delivery")
    .innerJoin("subscriber", "subscriber.id", "delivery.subscriber_id")
    .select([
      "issue",
      "subscriber_id",
      "address",
      "domain",
      "message_id",
      "attempts",
      "claims",
      "confirmed_at",
    ])
    .where("message_id", "in", messageIds)
    .where("delivery.state", "=", "claimed")
    .orderBy("not_before")
    .orderBy("message_id")
    .execute();
  return rows.map((row) => ({
    issue: row.issue,
    subscriberId: row.subscriber_id,
    // Only who is erased has none, and they were skipped.
    address: (row.address ?? "") as EmailAddress,
    domain: row.domain ?? "",
    messageId: row.message_id,
    attempts: row.attempts,
    ...(row.confirmed_at === null ? {} : { confirmedAt: instant(row.confirmed_at) }),
    claim: row.claims,
  }));
}
