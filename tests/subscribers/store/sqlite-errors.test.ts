import { readFile, writeFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { explainSqlite } from "../../../src/subscribers/store/sqlite-errors.ts";
import { StoreAway, StoreError } from "../../../src/subscribers/store/store-error.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { addReaders } from "../../support/ledger.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

it("says that another program held the store for too long, and goes on when it is free", async () => {
  const { store: path } = await aPublicationFolder();
  await using store = await theStoreIn(path, { waitMs: 1 });
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const adding = addSubscriber(store, anAddress());
  await expect(adding).rejects.toBeInstanceOf(StoreAway);
  await expect(adding).rejects.toThrow("held the store for too long");
  other.close();
  expect(await addSubscriber(store, anAddress())).toMatchObject({ ok: true });
});

it("says of a file that is none of SQLite's, or a damaged one, what to do", async () => {
  const { store: path } = await aPublicationFolder();
  await (await theStoreIn(path))[Symbol.asyncDispose]();
  await writeFile(path, "id,address\n".repeat(1_000));
  await expect(theStoreIn(path)).rejects.toThrow(/none of SQLite's.*restore FILE/);
  const { store: damaged } = await aPublicationFolder();
  {
    await using store = await theStoreIn(damaged);
    await addReaders(store, 400);
  }
  const bytes = await readFile(damaged);
  await writeFile(damaged, Buffer.from(bytes).fill(0x5a, 4096));
  await expect(theStoreIn(damaged)).rejects.toThrow(/damaged.*restore FILE/);
});

it.each([
  [13, StoreAway, "The disk of the store is full"],
  [10 + 3 * 256, StoreAway, "could not be read or written"],
  [8 + 1 * 256, StoreError, "may only be read"],
  [14, StoreError, "cannot be opened"],
])("knows code %d by its kind", (errcode, kind, words) => {
  const told = explainSqlite(Object.assign(new Error("words of SQLite's"), { errcode }));
  expect(told).toBeInstanceOf(kind);
  expect(String(told)).toContain(words);
});

it("leaves a broken rule of ours, and what is not SQLite's, as it is", () => {
  for (const error of [
    Object.assign(new Error("UNIQUE constraint failed"), { errcode: 2067 }),
    new TypeError("a bug"),
  ])
    expect(explainSqlite(error)).toBe(error);
});
