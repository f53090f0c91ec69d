// The rows of any table, as they stand there: page by page out of one store, and into another.
import { hash } from "node:crypto";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { primaryKeys, type TableName } from "./primary-keys.ts";
import type { Tables } from "./tables.ts";

export type Row = Record<string, string | number | null>;

/** So many rows fit into one statement with up to sixty columns (SQLite takes 32,766 values). */
const pageSize = 500;

/** The rows in the order of their key. What is changed meanwhile is seen, unless `db` is a transaction. */
export async function* pagesOf(db: Kysely<Tables>, table: TableName): AsyncGenerator<Row[]> {
  const keys = primaryKeys[table].map(String);
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${after} order by ${columns(keys)} limit ${sql.lit(pageSize)}
    `.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = sql`where (${columns(keys)}) > (${sql.join(keys.map((key) => last[key]))})`;
  }
}

export async function insertRows(db: Kysely<Tables>, table: TableName, rows: Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name]))})`);
  await sql`insert into ${sql.table(table)} (${columns(names)}) values ${sql.join(values)}`.execute(db);
}

export async function countRows(db: Kysely<Tables>, table: TableName): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return rows[0]?.rows ?? 0;
}

/** How many rows, and the sum of their hashes: the same in whatever order an engine gives them. */
export type Tally = { rows: number; sum: bigint };

export function addToTally(tally: Tally, rows: Row[]): Tally {
  let sum = tally.sum;
  for (const row of rows) {
    const named = Object.entries(row).toSorted(([left], [right]) => (left < right ? -1 : 1));
    sum += BigInt(`0x${hash("sha256", JSON.stringify(named))}`);
  }
  return { rows: tally.rows + rows.length, sum: BigInt.asUintN(256, sum) };
}

export const noRows: Tally = { rows: 0, sum: 0n };

function columns(names: string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(name)));
}
