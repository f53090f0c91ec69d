import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { checkWhole, closeUp } from "../../../src/subscribers/store/whole-file.ts";
import { aFolder, aPublicationFolder } from "../../support/folders.ts";
import { addReaders } from "../../support/ledger.ts";
import { theStoreIn } from "../../support/stores.ts";

async function aStoreFile(): Promise<string> {
  const { store: path } = await aPublicationFolder();
  await using store = await theStoreIn(path);
  await addReaders(store, 400);
  const copy = join(await aFolder(), "copy.db");
  await store.copyFile?.(copy);
  closeUp(copy);
  return copy;
}

it("takes a store's file for whole, and neither a damaged one, nor half of one, nor anything else", async () => {
  const file = await aStoreFile();
  checkWhole(file);
  const bytes = await readFile(file);
  const spoilt: [string, Uint8Array][] = [
    ["half", bytes.subarray(0, bytes.length / 2)],
    ["empty", new Uint8Array()],
    ["text", Buffer.from("id,address\n1,joan@example.org\n".repeat(400))],
    ["damaged", Buffer.from(bytes).fill(0x5a, 3 * 4096, 9 * 4096)],
  ];
  for (const [name, content] of spoilt) {
    const other = join(await aFolder(), `${name}.db`);
    await writeFile(other, content);
    expect(() => checkWhole(other), name).toThrow(/damaged, or it is no backup/);
  }
});

it("takes no other program's database for a store, and none whose rows refer to nothing", async () => {
  const file = await aStoreFile();
  const other = `${file}.other`;
  await copyFile(file, other);
  {
    using database = new DatabaseSync(other, { enableForeignKeyConstraints: false });
    database.exec(
      "INSERT INTO letter (subscriber_id, state, message_id, not_before, changed_at, kind, asked_at) VALUES ('nobody', 'queued', '<1@x>', 0, 0, 'welcome', 0)",
    );
  }
  expect(() => checkWhole(other)).toThrow(/damaged/);
  using database = new DatabaseSync(file);
  database.exec("DROP TABLE store");
  expect(() => checkWhole(file)).toThrow(/no backup of a store/);
});
