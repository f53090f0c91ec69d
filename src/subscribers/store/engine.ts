// What an engine gives to the store that stands on it.
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export type EngineName = "sqlite" | "postgresql";

export type Engine = {
  readonly name: EngineName;
  readonly db: Kysely<Tables>;
  /** Runs `work`, which makes the tables or brings them up to date, in a transaction that no other process has at the same time. */
  alone<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Writes anew what held an address, so that no byte of what was deleted is left. */
  leaveNoTrace(): Promise<void>;
};
