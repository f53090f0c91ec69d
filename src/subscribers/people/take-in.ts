// People come in by the hundred, out of a file or of another store. Who left, bounced, complained or was erased here
// never comes back by it, and a lot is in the store whole or not at all.
import type { Kysely, Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes, type StoreKey } from "../store/store-keys.ts";
import type { SubscriberRow, SuppressionReason, Tables } from "../store/tables.ts";
import { type Arrival, type Known, type Meeting, meet } from "./arrival.ts";

/** A statement holds 32,766 values at most (https://sqlite.org/limits.html); a person has eight. */
export const mostAtOnce = 2_000;

/** Takes in up to `mostAtOnce` people in one transaction, and says of each how they were met. */
export async function takeIn(store: Store, arrivals: Arrival[]): Promise<Meeting[]> {
  const nowMs = millisecondsNow(store.clock);
  const comers = arrivals.map((arrival) => comerOf(arrival, store.keys));
  return await store.db.transaction().execute(async (transaction) => {
    for (;;) {
      const were = await knownOf(transaction, comers);
      const become = new Map(were);
      const meetings = comers.map((comer) => meetAmong(become, comer, nowMs));
      // Another process may be quicker by a hair: what it made is what is known.
      if (await write(transaction, { were, become, nowMs })) return meetings;
    }
  });
}

/** What `takeIn` would say of one lot after another, and nothing is written. Without a store nobody is known. */
export function rehearsal({
  keys,
  clock,
  db,
}: Pick<Store, "keys" | "clock"> & Partial<Pick<Store, "db">>): (arrivals: Arrival[]) => Promise<Meeting[]> {
  const nowMs = millisecondsNow(clock);
  const people = new Map<string, Known>();
  const kinds = new Map<string, Known>();
  return async (arrivals) => {
    const comers = arrivals.map((arrival) => comerOf(arrival, keys));
    const unseen = comers.filter(({ hash }) => !people.has(hash));
    if (db) for (const [hash, known] of await knownOf(db, unseen)) people.set(hash, known);
    const meetings = comers.map((comer) => meetAmong(people, comer, nowMs));
    // Dates decide nothing in a meeting: one of a kind stands for all, so that a million people fit.
    for (const { hash } of comers) people.set(hash, ofTheirKind(kinds, people.get(hash) ?? {}));
    return meetings;
  };
}

/** One who comes, by the hashes of their address, the newest first. */
type Comer = { arrival: Arrival; hashes: string[]; hash: string };

function comerOf(arrival: Arrival, keys: StoreKey[]): Comer {
  const hashes = addressHashes(keys, arrival.address);
  return { arrival, hashes, hash: hashes[0] ?? "" };
}

function meetAmong(people: Map<string, Known>, { arrival, hash }: Comer, nowMs: number): Meeting {
  const met = meet(people.get(hash) ?? {}, arrival, { hash, nowMs });
  people.set(hash, met.known);
  return met.meeting;
}

function ofTheirKind(kinds: Map<string, Known>, known: Known): Known {
  const kind = `${known.row?.state} ${known.suppression}`;
  const one = kinds.get(kind) ?? known;
  kinds.set(kind, one);
  return one;
}

/** What the store knows of them, by the newest hash of each; in a transaction nobody else changes it before its end. */
async function knownOf(db: Kysely<Tables>, comers: Comer[]): Promise<Map<string, Known>> {
  const rows = new Map<string, SubscriberRow>();
  const suppressions = new Map<string, SuppressionReason>();
  const hashes = [...new Set(comers.flatMap((comer) => comer.hashes))];
  for (let from = 0; from < hashes.length; from += mostAtOnce) {
    const some = hashes.slice(from, from + mostAtOnce);
    const asked = db.selectFrom("subscriber").selectAll().where("address_hash", "in", some);
    const people = await (db.isTransaction ? asked.orderBy("id").forUpdate() : asked).execute();
    for (const row of people) rows.set(row.address_hash, row);
    const reasons = await db
      .selectFrom("suppression")
      .select(["address_hash", "reason"])
      .where("address_hash", "in", some)
      .execute();
    for (const { address_hash, reason } of reasons) suppressions.set(address_hash, reason);
  }
  return new Map(
    comers.map(({ hash, hashes: any }) => [
      hash,
      { row: firstOf(rows, any), suppression: firstOf(suppressions, any) },
    ]),
  );
}

function firstOf<T>(among: Map<string, T>, hashes: string[]): T | undefined {
  const hash = hashes.find((one) => among.has(one));
  return hash === undefined ? undefined : among.get(hash);
}

type Change = { were: Map<string, Known>; become: Map<string, Known>; nowMs: number };

/** Says whether all of it was written: who came in meanwhile is to be met again. */
async function write(transaction: Transaction<Tables>, { were, become, nowMs }: Change): Promise<boolean> {
  const newRows: SubscriberRow[] = [];
  const suppressed: Tables["suppression"][] = [];
  for (const [hash, { row, suppression }] of become) {
    const was = were.get(hash);
    if (suppression !== undefined && was?.suppression === undefined)
      suppressed.push({ address_hash: hash, reason: suppression, suppressed_at: nowMs });
    if (row === undefined) continue;
    if (was?.row === undefined) newRows.push(row);
    else if (isOther(row, was.row))
      await transaction.updateTable("subscriber").set(row).where("id", "=", row.id).execute();
  }
  if (suppressed.length > 0)
    await transaction
      .insertInto("suppression")
      .values(suppressed)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (newRows.length === 0) return true;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("subscriber")
    .values(newRows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === BigInt(newRows.length);
}

function isOther(row: SubscriberRow, was: SubscriberRow): boolean {
  const columns = Object.keys(row) as (keyof SubscriberRow)[];
  return row !== was && columns.some((column) => row[column] !== was[column]);
}
