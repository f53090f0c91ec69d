import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

describe("the tables", () => {
  it("of a newer version are refused, and nothing in them is changed", async () => {
    const { store: path } = await aPublicationFolder();
    await (await theStoreIn(path))[Symbol.asyncDispose]();
    using database = new DatabaseSync(path);
    database.exec("INSERT INTO kysely_migration VALUES ('9999-later', '2030-01-01')");
    const before = database.prepare("SELECT * FROM sqlite_schema").all();
    await expect(theStoreIn(path)).rejects.toThrow("made by a newer version");
    expect(database.prepare("SELECT * FROM sqlite_schema").all()).toEqual(before);
  });

  it("are made whole, or not at all, when the program stops on its way", async () => {
    const { store: path } = await aPublicationFolder();
    const takesNoKeys = theStoreIn(path, { clock: { now: () => "no instant" } });
    await expect(takesNoKeys).rejects.toThrow();
    using database = new DatabaseSync(path);
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'subscriber'").all();
    expect(tables).toEqual([]);
    await using store = await theStoreIn(path);
    expect(await addSubscriber(store, anAddress())).toMatchObject({ ok: true });
  });
});
