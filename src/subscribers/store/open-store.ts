// The store: where subscribers are kept, in one file for its owner's eyes alone. What was committed is on the disk.
import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { Kysely, type Transaction } from "kysely";
import { makeForOwner } from "../../disk/for-owner.ts";
import { withLock } from "../../disk/lock.ts";
import { type Clock, millisecondsNow } from "../../domain/clock.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";
import { StoreError } from "./store-error.ts";
import { fingerprintOf, type StoreKey } from "./store-keys.ts";
import { migrate, type Tables } from "./tables.ts";

export type Store = AsyncDisposable & {
  /** Which store this is; a copy of its file has the same. */
  readonly id: string;
  readonly db: Kysely<Tables>;
  /** The newest first. */
  readonly keys: StoreKey[];
  readonly clock: Clock;
  /** Writes the file anew, so that no byte of what was deleted is left in it or in its journal. */
  leaveNoTrace(): void;
};

/** What each other process is waited for takes milliseconds; a whole rewrite of 100,000 people some seconds. */
const usualWaitMs = 10_000;

/**
 * Opens the store in the file at `path`, makes it or brings it up to date. Close it with `await using`. Another process
 * is waited for `waitMs` milliseconds (10,000). Throws a StoreError when the store was used with keys that are not
 * among `keys`, or is of a newer version.
 */
export async function openStore(
  path: string,
  { keys, clock, waitMs = usualWaitMs }: { keys: StoreKey[]; clock: Clock; waitMs?: number | undefined },
): Promise<Store> {
  return await withLock(`${path}.lock`, waitMs, async () => {
    const database = openFile(path, waitMs);
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
    try {
      const id = await db.transaction().execute(async (transaction) => {
        await migrate(transaction);
        await checkKeys(transaction, keys);
        return await storeId(transaction, clock);
      });
      const leaveNoTrace = () => rewrite(database);
      return { id, db, keys, clock, leaveNoTrace, [Symbol.asyncDispose]: () => db.destroy() };
    } catch (error) {
      await db.destroy();
      throw error;
    }
  });
}

function openFile(path: string, waitMs: number): DatabaseSync {
  makeForOwner(path);
  const database = new DatabaseSync(path, { timeout: waitMs });
  // FULL: a commit is on the disk before anybody is told. In WAL mode NORMAL would lose the last ones with the power.
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY",
  );
  return database;
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

async function storeId(transaction: Transaction<Tables>, clock: Clock): Promise<string> {
  await transaction
    .insertInto("store")
    .values({ one: 1, id: randomUUID(), born_at: millisecondsNow(clock) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await transaction.selectFrom("store").select("id").executeTakeFirstOrThrow();
  return id;
}

/**
 * secure_delete zeroes what is deleted, but not a copy that a page kept when its rows moved to another page; and the
 * journal keeps earlier pages until it is cut off.
 */
function rewrite(database: DatabaseSync): void {
  database.exec("VACUUM");
  const answer = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
  if (answer?.["busy"] !== 0)
    throw new StoreError(
      "It is erased, but another program has the store open and holds on to earlier pages. Stop that one and run this again.",
    );
}
