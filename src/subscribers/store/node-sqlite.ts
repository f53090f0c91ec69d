// Kysely over Node's own SQLite: its dialect for better-sqlite3 with the few things that differ.
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SelectModifierNode,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  type SqliteStatement,
} from "kysely";
import { explained } from "./sqlite-errors.ts";
import { storable } from "./storable.ts";

/** The dialect over an open database, which Kysely closes when it is destroyed. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #isInTransaction: () => boolean;

  constructor(database: DatabaseSync) {
    const known = new Map<string, SqliteStatement>();
    const asKyselyWants = {
      prepare: (sql: string) => preparedOnce(known, database, sql),
      close: () => database.close(),
    };
    super({ database: asKyselyWants });
    this.#database = asKyselyWants;
    this.#isInTransaction = () => database.isTransaction;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database, this.#isInTransaction);
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new LocklessCompiler();
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #isInTransaction: () => boolean;

  constructor(database: SqliteDatabase, isInTransaction: () => boolean) {
    super({ database });
    this.#isInTransaction = isInTransaction;
  }

  /** The write lock is taken at once: one taken in the middle fails when another process wrote since (https://sqlite.org/isolation.html). */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** A full disk takes back by itself all that was begun (https://sqlite.org/lang_transaction.html, "Response To Errors"). */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isInTransaction()) await super.rollbackTransaction(connection);
  }
}

class LocklessCompiler extends SqliteQueryCompiler {
  /** `for update skip locked` is said to PostgreSQL. SQLite has one writer, who has the whole file, and knows no such words. */
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === undefined || node.modifier === "Distinct") super.visitSelectModifier(node);
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** SQLite undoes changes of tables too; Kysely leaves that out for the sake of PRAGMA foreign_keys, which no step of ours sets. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** So many statements are kept, none of them longer: what a program says again and again is short, and is not much. */
const kept = { statements: 200, signs: 3_000 };

/** A statement is prepared when it is said for the first time; SQLite prepares it anew by itself when tables change. */
function preparedOnce(
  known: Map<string, SqliteStatement>,
  database: DatabaseSync,
  sql: string,
): SqliteStatement {
  const before = known.get(sql);
  if (before) return before;
  const statement = prepare(database, sql);
  if (sql.length <= kept.signs && known.size < kept.statements) known.set(sql, statement);
  return statement;
}

/** SQLite itself takes at most 32,766 values in one statement (https://sqlite.org/limits.html), which fit into a call. */
function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = explained(() => database.prepare(sql));
  const values = (given: readonly unknown[]) => given.map(storable) as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    // biome-ignore lint/plugin: bounded, as said above.
    all: (given) => explained(() => statement.all(...values(given))),
    // biome-ignore lint/plugin: bounded, as said above.
    run: (given) => explained(() => statement.run(...values(given))),
    // One of its own: whoever stops reading leaves it in the middle.
    // biome-ignore lint/plugin: bounded, as said above.
    iterate: (given) => explained(() => database.prepare(sql).iterate(...values(given))),
  };
}
