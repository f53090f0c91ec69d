// Where a store stands: in a file of SQLite's, or in a database of PostgreSQL's; and what either engine gives to it.
import type { Kysely, Transaction } from "kysely";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/** `postgres` is a `postgres://` address with a password in it: it stands in no message and in no log. */
export type StorePlace = { file: string } | { postgres: string };

/** What an editor wrote for a place. Throws a StoreError, without the text, when it is an address of another kind. */
export function storePlace(text: string): StorePlace {
  if (/^postgres(ql)?:\/\//.test(text)) return { postgres: text };
  if (/^[a-z][a-z+.-]*:\/\//i.test(text))
    throw new StoreError(
      "The store stands in a file or in PostgreSQL, whose address is written postgres://user:password@host:5432/name.",
    );
  return { file: text };
}

export type EngineName = "sqlite" | "postgresql";

export type Engine = {
  readonly name: EngineName;
  /** The same queries on both engines; `for update` and `skip locked` are left out where there is one writer. */
  readonly db: Kysely<Tables>;
  /** Runs `work`, which makes the tables or brings them up to date, in a transaction that no other process has at the same time. */
  settle<T>(work: InTransaction<T>): Promise<T>;
  /** Runs `work` in a transaction in which nobody else writes; what it reads stays as it is, however long it takes. */
  alone<T>(work: InTransaction<T>): Promise<T>;
  /** Runs `work` in a transaction that sees the store as it is at this moment; others go on writing. */
  snapshot<T>(work: InTransaction<T>): Promise<T>;
  /** Writes the store's file as it is at this moment over another; absent where the store is no file. */
  copyFile?(to: string): Promise<void>;
  /** Writes anew what held an address, so that no byte of what was deleted is left. */
  leaveNoTrace(): Promise<void>;
};

/** Its end is the transaction's: what it throws undoes all. */
type InTransaction<T> = (transaction: Transaction<Tables>) => Promise<T>;

/** For people to read: never the address, in which there is a password. */
export function placeInWords(place: StorePlace): string {
  return "file" in place ? place.file : "PostgreSQL";
}
