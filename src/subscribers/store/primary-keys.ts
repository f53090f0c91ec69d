// Every table of the store by the columns that tell its rows apart. What goes over all tables goes over these.
import type { Tables } from "./tables.ts";

export type TableName = keyof Tables;

/** Each table stands behind those that it refers to. */
export const primaryKeys = {
  store: ["one"],
  store_key: ["id"],
  subscriber: ["id"],
  suppression: ["address_hash"],
  issue: ["number"],
  delivery: ["issue", "subscriber_id"],
  folded: ["issue", "state"],
  consent: ["subscriber_id"],
  asked: ["mailbox_hash"],
  move: ["id"],
  letter: ["message_id"],
  throttle: ["key"],
  mail_event: ["id"],
  inbox: ["id"],
} as const satisfies { [Name in TableName]: readonly (keyof Tables[Name])[] };

/** The tables in which mails wait, and in which it is kept what became of them. */
export const ledgers = ["delivery", "letter"] as const;
export type Ledger = (typeof ledgers)[number];

export const tableNames = Object.keys(primaryKeys) as TableName[];
