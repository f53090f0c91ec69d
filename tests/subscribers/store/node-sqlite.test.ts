import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { NodeSqliteDialect } from "../../../src/subscribers/store/node-sqlite.ts";
import { aFolder } from "../../support/folders.ts";

type Counts = { count: { name: string; number: number } };

async function aDatabase() {
  const path = join(await aFolder(), "some.db");
  const db = new Kysely<Counts>({ dialect: new NodeSqliteDialect(new DatabaseSync(path)) });
  await sql`create table count (name text primary key, number integer not null)`.execute(db);
  return { path, db };
}

describe("Kysely over node:sqlite", () => {
  it("writes, says how much it changed, and reads back in one piece or row by row", async () => {
    const { db } = await aDatabase();
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() };
    const names = ["a", "b", "c"];
    const rows = names.map((name, number) => ({ name, number }));
    await db.insertInto("count").values(rows).execute();
    const { numUpdatedRows } = await db
      .updateTable("count")
      .set({ number: 9 })
      .where("name", "!=", "a")
      .executeTakeFirst();
    expect(numUpdatedRows).toBe(2n);
    const returned = await db.deleteFrom("count").where("name", "=", "c").returningAll().execute();
    expect(returned).toEqual([{ name: "c", number: 9 }]);
    const streamed: string[] = [];
    for await (const row of db.selectFrom("count").selectAll().orderBy("name").stream())
      streamed.push(row.name);
    expect(streamed).toEqual(["a", "b"]);
  });

  it("asks the same again with other values, and after the table has changed", async () => {
    const { db, path } = await aDatabase();
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() };
    const ask = (name: string) => db.selectFrom("count").selectAll().where("name", "=", name).execute();
    await db
      .insertInto("count")
      .values([
        { name: "a", number: 1 },
        { name: "b", number: 2 },
      ])
      .execute();
    expect([await ask("a"), await ask("b")]).toEqual([
      [{ name: "a", number: 1 }],
      [{ name: "b", number: 2 }],
    ]);
    using other = new DatabaseSync(path);
    other.exec("ALTER TABLE count ADD COLUMN more TEXT DEFAULT 'm'");
    expect(await ask("a")).toEqual([{ name: "a", number: 1, more: "m" }]);
  });

  it("takes the write lock when a transaction begins, not at its first write", async () => {
    const { path, db } = await aDatabase();
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() };
    using other = new DatabaseSync(path, { timeout: 0 });
    const transaction = await db.startTransaction().execute();
    expect(() => other.exec("BEGIN IMMEDIATE")).toThrow("locked");
    await transaction.rollback().execute();
    other.exec("BEGIN IMMEDIATE; ROLLBACK");
  });

  it("undoes the whole transaction when its work throws, tables too", async () => {
    const { db } = await aDatabase();
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() };
    const work = db.transaction().execute(async (transaction) => {
      await transaction.insertInto("count").values({ name: "a", number: 1 }).execute();
      await sql`create table later (name text)`.execute(transaction);
      throw new Error("in the middle");
    });
    await expect(work).rejects.toThrow("in the middle");
    expect(await db.selectFrom("count").selectAll().execute()).toEqual([]);
    expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(["count"]);
  });
});
