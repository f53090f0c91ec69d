// A sender takes some mails for itself, for a time. Two senders never have the same: each takes what is queued, and
// that it is queued is said again in the very write that takes it.
import { sql, type Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { instant } from "./mailed-issue.ts";
import { isReader } from "./readers.ts";
import { reapLeases } from "./reap-leases.ts";
import { closedDomains } from "./throttle.ts";

/** A mail that is its sender's until the lease is over. */
export type Claimed = {
  issue: number;
  subscriberId: string;
  address: EmailAddress;
  /** The host of the address, in lower case. */
  domain: string;
  /** As it stands in the header, with its brackets. */
  messageId: string;
  /** How often a server has put it off. */
  attempts: number;
  /** When the person confirmed, an ISO 8601 instant; absent for some who came from elsewhere. */
  confirmedAt?: string;
  /** Which of its claims this is: an earlier one of the same sender has no say any more. */
  claim: number;
};

export type Wish = {
  issue: number;
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
 * first, and people who left, or rest, since the issue began are skipped.
 */
export async function claimDeliveries(store: Store, wish: Wish): Promise<Claimed[]> {
  await reapLeases(store, wish.issue);
  for (;;) {
    const { taken, claimed } = await store.db.transaction().execute(async (transaction) => {
      const taken = await take(store, transaction, wish);
      await skipWhoLeft(store, transaction, { messageIds: taken, today: wish.today });
      return { taken, claimed: await claimedOf(transaction, taken) };
    });
    if (claimed.length > 0 || taken.length === 0) return claimed;
  }
}

/** Gives the Message-IDs of those that are its sender's now. */
async function take(
  store: Store,
  transaction: Transaction<Tables>,
  { issue, owner, count, leaseMs }: Wish,
): Promise<string[]> {
  const nowMs = millisecondsNow(store.clock);
  const closed = await closedDomains(transaction, nowMs);
  const taken = await transaction
    .with(
      (name) => name("due").materialized(),
      (db) =>
        db
          .selectFrom("delivery")
          .select("message_id")
          .where("issue", "=", issue)
          // In the statement itself: SQLite takes the partial index only where it sees that the state is this one.
          .where("state", "=", sql.lit("queued"))
          .where("not_before", "<=", nowMs)
          .where((on) =>
            on.exists(
              on
                .selectFrom("issue")
                .select("number")
                .where("number", "=", issue)
                .where("state", "=", "sending"),
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
    .updateTable("delivery")
    .from("due")
    .set((row) => ({
      state: "claimed",
      lease_owner: owner,
      claims: row("claims", "+", 1),
      lease_until: nowMs + leaseMs,
      changed_at: nowMs,
    }))
    .whereRef("delivery.message_id", "=", "due.message_id")
    // Where SKIP LOCKED is only advice, this alone keeps two senders apart.
    .where("delivery.state", "=", "queued")
    .returning("delivery.message_id")
    .execute();
  return taken.map((row) => row.message_id);
}

async function skipWhoLeft(
  store: Store,
  transaction: Transaction<Tables>,
  { messageIds, today }: { messageIds: string[]; today: string },
): Promise<void> {
  if (messageIds.length === 0) return;
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

async function claimedOf(transaction: Transaction<Tables>, messageIds: string[]): Promise<Claimed[]> {
  if (messageIds.length === 0) return [];
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
