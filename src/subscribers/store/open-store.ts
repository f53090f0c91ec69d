// The store: where subscribers are kept, in one file of SQLite's or in PostgreSQL. What was committed is on the disk.
import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { withLock } from "../../disk/lock.ts";
import { type Clock, millisecondsNow } from "../../domain/clock.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { openSqliteFile } from "./sqlite-file.ts";
import { StoreError } from "./store-error.ts";
import { fingerprintOf, type StoreKey } from "./store-keys.ts";
import type { Engine, EngineName, StorePlace } from "./store-place.ts";
import type { Tables } from "./tables.ts";

export type Store = AsyncDisposable &
  Omit<Engine, "name" | "settle"> & {
    /** Which store this is; a copy of it has the same. */
    readonly id: string;
    /** When it was made first, an instant; a copy has the same. */
    readonly bornAt: string;
    readonly engine: EngineName;
    /** The newest first. */
    readonly keys: StoreKey[];
    readonly clock: Clock;
  };

/** What each other process is waited for takes milliseconds; a whole rewrite of 100,000 people some seconds. */
const usualWaitMs = 10_000;

/**
 * Opens the store at `place`, makes it or brings it up to date. Close it with `await using`. Another process is waited
 * for `waitMs` milliseconds (10,000). Throws a StoreError when the store was used with keys that are not among `keys`,
 * is of a newer version, or cannot be had; a StoreAway (one of those) when it may be had later.
 */
export async function openStore(
  place: StorePlace,
  { keys, clock, waitMs = usualWaitMs }: { keys: StoreKey[]; clock: Clock; waitMs?: number | undefined },
): Promise<Store> {
  if ("postgres" in place) return await settle(openPostgres(place.postgres, waitMs), keys, clock);
  // Two who make one file would be in each other's way before there is a transaction.
  return await withLock(`${place.file}.lock`, waitMs, () =>
    settle(openSqliteFile(place.file, waitMs), keys, clock),
  );
}

/** With its tables, its keys and its row, or not open at all. */
async function settle(engine: Engine, keys: StoreKey[], clock: Clock): Promise<Store> {
  const { name, settle: inOrder, ...given } = engine;
  try {
    const { id, born_at } = await inOrder(async (transaction) => {
      await migrate(transaction);
      await checkKeys(transaction, keys);
      return await storeRow(transaction, clock);
    });
    return {
      id,
      bornAt: new Date(born_at).toISOString(),
      ...given,
      engine: name,
      keys,
      clock,
      [Symbol.asyncDispose]: () => given.db.destroy(),
    };
  } catch (error) {
    await given.db.destroy();
    throw error;
  }
}

/** Every key that the store was used with must be here, or people who left would not be known again. */
async function checkKeys(transaction: Transaction<Tables>, keys: StoreKey[]): Promise<void> {
  const known = await transaction.selectFrom("store_key").selectAll().execute();
  const here = new Map(keys.map((key) => [key.id, fingerprintOf(key)]));
  const missing = known.find(({ id, fingerprint }) => here.get(id) !== fingerprint);
  if (missing)
    throw new StoreError(
      `The store was made with the key ${missing.id} (fingerprint ${missing.fingerprint}), and FIVE_KEYS ${here.has(missing.id) ? "has another under that id" : "has none of that id"}. Put back the line FIVE_KEYS=… that was kept when the key was made. Nothing was changed.`,
    );
  for (const [id, fingerprint] of here)
    await transaction
      .insertInto("store_key")
      .values({ id, fingerprint })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function storeRow(transaction: Transaction<Tables>, clock: Clock): Promise<Tables["store"]> {
  await transaction
    .insertInto("store")
    .values({ one: 1, id: randomUUID(), born_at: millisecondsNow(clock), moved_to: null, moved_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await transaction.selectFrom("store").selectAll().executeTakeFirstOrThrow();
}
