// All that one store holds, written into another that holds nothing.
import type { Transaction } from "kysely";
import { type TableName, tableNames } from "./primary-keys.ts";
import { StoreError } from "./store-error.ts";
import { addToTally, countRows, insertRows, noRows, pagesOf, type Tally } from "./table-rows.ts";
import type { Tables } from "./tables.ts";

export type Counts = Record<TableName, number>;
/** How many rows of how many are written. */
export type OnRows = (done: number, total: number) => void;

/**
 * Writes every row of `from` into `to`, where only the two tables that say which store it is may hold something: they
 * are written anew. Then reads it back, and throws a StoreError where it is not the same.
 */
export async function copyTables(
  from: Transaction<Tables>,
  to: Transaction<Tables>,
  onRows: OnRows,
): Promise<Counts> {
  const counts = await countAll(from);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await to.deleteFrom("store").execute();
  await to.deleteFrom("store_key").execute();
  let done = 0;
  for (const table of tableNames) {
    let written = noRows;
    for await (const rows of pagesOf(from, table)) {
      await insertRows(to, table, rows);
      written = addToTally(written, rows);
      done += rows.length;
      onRows(done, total);
    }
    checkSame(table, written, await tallyOf(to, table));
  }
  return counts;
}

export async function countAll(db: Transaction<Tables>): Promise<Counts> {
  const counts: Partial<Counts> = {};
  for (const table of tableNames) counts[table] = await countRows(db, table);
  return counts as Counts;
}

async function tallyOf(db: Transaction<Tables>, table: TableName): Promise<Tally> {
  let tally = noRows;
  for await (const rows of pagesOf(db, table)) tally = addToTally(tally, rows);
  return tally;
}

function checkSame(table: TableName, written: Tally, found: Tally): void {
  if (written.rows === found.rows && written.sum === found.sum) return;
  throw new StoreError(
    `What was written is not what was read: table ${table}, ${written.rows} rows written and ${found.rows} found. Nothing was kept of it.`,
  );
}
