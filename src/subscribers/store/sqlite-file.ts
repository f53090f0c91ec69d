// The store in one file of SQLite's, for its owner's eyes alone.
import { backup, DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { makeForOwner } from "../../disk/for-owner.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";
import { explained, explainSqlite } from "./sqlite-errors.ts";
import { StoreError } from "./store-error.ts";
import type { Engine } from "./store-place.ts";
import type { Tables } from "./tables.ts";

/** Opens the file, makes it if it is not there. Another process is waited for `waitMs` milliseconds. */
export function openSqliteFile(path: string, waitMs: number): Engine {
  makeForOwner(path);
  const database = explained(() => openDatabase(path, waitMs));
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  return {
    name: "sqlite",
    db,
    // Every transaction has the whole file.
    settle: (work) => db.transaction().execute(work),
    alone: (work) => db.transaction().execute(work),
    snapshot: (work) => db.transaction().execute(work),
    // All pages at once: what others write between two steps would begin it anew.
    copyFile: async (to) => {
      await backup(database, to, { rate: 2 ** 31 - 1 }).catch((error: unknown) => {
        throw explainSqlite(error);
      });
    },
    leaveNoTrace: async () => explained(() => rewrite(database)),
  };
}

function openDatabase(path: string, waitMs: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: waitMs });
  try {
    // FULL: a commit is on the disk before anybody is told. In WAL mode NORMAL would lose the last ones with the power.
    database.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY",
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
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
