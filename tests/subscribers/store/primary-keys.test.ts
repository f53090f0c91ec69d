import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { primaryKeys, tableNames } from "../../../src/subscribers/store/primary-keys.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { theStoreIn } from "../../support/stores.ts";

/** The columns of the primary key, and of every other that tells rows apart. */
function uniqueColumns(database: DatabaseSync, table: string): string[] {
  const columns = (sql: string, of: unknown) =>
    database
      .prepare(sql)
      .all(String(of))
      .map(({ name }) => name)
      .join();
  const unique = database.prepare('select name from pragma_index_list(?) where "unique"').all(table);
  return [
    columns("select name from pragma_table_info(?) where pk > 0 order by pk", table),
    ...unique.map(({ name }) => columns("select name from pragma_index_info(?) order by seqno", name)),
  ];
}

it("names every table of the store with its key, behind those that it refers to", async () => {
  const { store: path } = await aPublicationFolder();
  await (await theStoreIn(path))[Symbol.asyncDispose]();
  using database = new DatabaseSync(path);
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'kysely%'")
    .all()
    .map(({ name }) => String(name));
  expect([...tableNames].toSorted()).toEqual(tables.toSorted());
  for (const table of tableNames) {
    expect(uniqueColumns(database, table)).toContain(primaryKeys[table].join());
    const others = database.prepare('select "table" as name from pragma_foreign_key_list(?)').all(table);
    const before = tableNames.slice(0, tableNames.indexOf(table));
    expect([table, others.filter(({ name }) => !before.some((one) => one === name))]).toEqual([table, []]);
  }
});
