// Who is in the store. An address is looked up by its hashes, so that people who were erased are found too.
import type { Kysely, Transaction } from "kysely";
import type { EmailAddress } from "../../domain/email-address.ts";
import { type Subscriber, type SubscriberState, subscriberStates } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow, SuppressionReason, Tables } from "../store/tables.ts";

export async function findSubscriber(store: Store, address: EmailAddress): Promise<Subscriber | undefined> {
  const row = await rowOf(store.db, addressHashes(store.keys, address));
  return row && subscriberOf(row);
}

/** Why the address must not be mailed, whoever it is; `undefined` when nothing speaks against it. */
export async function findSuppression(
  store: Store,
  address: EmailAddress,
): Promise<SuppressionReason | undefined> {
  return await suppressionOf(store.db, addressHashes(store.keys, address));
}

/** The same of many (some hundreds), within a transaction or without; who may be mailed is not among them. */
export async function findSuppressions(
  store: Pick<Store, "db" | "keys">,
  addresses: EmailAddress[],
): Promise<Map<EmailAddress, SuppressionReason>> {
  const hashes = new Map(
    addresses.flatMap((address) => addressHashes(store.keys, address).map((hash) => [hash, address])),
  );
  if (hashes.size === 0) return new Map();
  const rows = await store.db
    .selectFrom("suppression")
    .select(["address_hash", "reason"])
    .where("address_hash", "in", [...hashes.keys()])
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const address = hashes.get(row.address_hash);
      return address === undefined ? [] : [[address, row.reason] as const];
    }),
  );
}

/** How many there are in each state. */
export async function countSubscribers(store: Store): Promise<Record<SubscriberState, number>> {
  const counted = await store.db
    .selectFrom("subscriber")
    .select((row) => ["state", row.fn.countAll().as("people")])
    .groupBy("state")
    .execute();
  const people = new Map(counted.map((row) => [row.state, Number(row.people)]));
  const counts = subscriberStates.map((state) => [state, people.get(state) ?? 0]);
  return Object.fromEntries(counts) as Record<SubscriberState, number>;
}

/** How many are asked for at once. */
const pageSize = 1_000;

/** Everybody, in the order in which they came. The store may be changed meanwhile. */
export async function* eachSubscriber(store: Store): AsyncGenerator<Subscriber> {
  let after = { added_at: Number.MIN_SAFE_INTEGER, id: "" };
  for (;;) {
    const rows = await store.db
      .selectFrom("subscriber")
      .selectAll()
      .where((row) => row(row.refTuple("added_at", "id"), ">", row.tuple(after.added_at, after.id)))
      .orderBy("added_at")
      .orderBy("id")
      .limit(pageSize)
      .execute();
    for (const row of rows) yield subscriberOf(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}

/** The row to change with one of these hashes: nobody else changes it before the transaction ends. */
export async function rowToChange(
  transaction: Transaction<Tables>,
  hashes: string[],
): Promise<SubscriberRow | undefined> {
  return await transaction
    .selectFrom("subscriber")
    .selectAll()
    .where("address_hash", "in", hashes)
    .forUpdate()
    .executeTakeFirst();
}

/** The row with one of these hashes, within a transaction or without. */
export async function rowOf(db: Kysely<Tables>, hashes: string[]): Promise<SubscriberRow | undefined> {
  return await db.selectFrom("subscriber").selectAll().where("address_hash", "in", hashes).executeTakeFirst();
}

export async function suppressionOf(
  db: Kysely<Tables>,
  hashes: string[],
): Promise<SuppressionReason | undefined> {
  const row = await db
    .selectFrom("suppression")
    .select("reason")
    .where("address_hash", "in", hashes)
    .executeTakeFirst();
  return row?.reason;
}

/** Whether a new sign-up lifts it: what somebody did themselves does, and a mailbox that was not there. */
export function givesWay(reason: SuppressionReason | undefined): boolean {
  return reason !== "complaint" && reason !== "manual";
}

export function subscriberOf(row: SubscriberRow): Subscriber {
  const instant = (ms: number) => new Date(ms).toISOString();
  return {
    id: row.id,
    state: row.state,
    // What stands in the store was checked when it came.
    ...(row.address === null ? {} : { address: row.address as EmailAddress }),
    ...(row.paused_until === null ? {} : { pausedUntil: row.paused_until }),
    addedAt: instant(row.added_at),
    ...(row.confirmed_at === null ? {} : { confirmedAt: instant(row.confirmed_at) }),
    changedAt: instant(row.changed_at),
  };
}
