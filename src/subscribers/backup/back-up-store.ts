// A store kept in a file, whichever engine it stands on: the same file that a store without a database is. The ids of
// its keys are in it, the keys are not.
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { makeForOwner } from "../../disk/for-owner.ts";
import { syncFolder } from "../../disk/write-file.ts";
import { copyTables, type OnRows } from "../store/copy-tables.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { StoreError } from "../store/store-error.ts";
import { checkWhole, closeUp } from "../store/whole-file.ts";

/**
 * Writes the store as it is at this moment into a new file for its owner's eyes alone, whole or not at all. Others go
 * on writing to the store meanwhile. Throws a StoreError where the file is there already.
 */
export async function backUpStore(store: Store, file: string, onRows: OnRows): Promise<void> {
  if (existsSync(file))
    throw new StoreError(`${file} is there already. Name another file: a backup replaces none.`);
  const unfinished = `${file}.unfinished`;
  await removeStore(unfinished);
  try {
    makeForOwner(unfinished);
    if (store.copyFile) await store.copyFile(unfinished);
    else await copyRows(store, unfinished, onRows);
    closeUp(unfinished);
    checkWhole(unfinished);
    await rename(unfinished, file);
    await syncFolder(dirname(file));
  } finally {
    await removeStore(unfinished);
  }
}

async function copyRows(store: Store, file: string, onRows: OnRows): Promise<void> {
  await using copy = await openStore({ file }, store);
  await copy.alone((target) => store.snapshot((source) => copyTables(source, target, onRows)));
}

/** With what SQLite, and whoever opened it, put beside it. */
export async function removeStore(file: string): Promise<void> {
  for (const beside of ["", "-wal", "-shm", "-journal", ".lock"])
    await rm(`${file}${beside}`, { force: true });
}
