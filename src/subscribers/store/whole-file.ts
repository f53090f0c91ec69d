// A store's file that nobody has open: one file, and every page of it as it should be.
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "./store-error.ts";

/** Puts into the file what stands beside it; it needs no other from then on. */
export function closeUp(file: string): void {
  using database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = DELETE");
}

/** Throws a StoreError for a file that is damaged, or holds no store. */
export function checkWhole(file: string): void {
  if (!isWhole(file))
    throw new StoreError(`${file} is damaged, or it is no backup of a store. Nothing was changed.`);
}

function isWhole(file: string): boolean {
  try {
    using database = new DatabaseSync(file);
    const found = database.prepare("PRAGMA integrity_check").get();
    const references = database.prepare("PRAGMA foreign_key_check").get();
    const store = database.prepare("SELECT count(*) AS stores FROM store").get();
    return found?.["integrity_check"] === "ok" && references === undefined && store?.["stores"] === 1;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR") return false;
    throw error;
  }
}
