// What PostgreSQL would keep of an address that was erased: dead rows in the table's pages, and its planner's samples.
import { setTimeout } from "node:timers/promises";
import { type Kysely, sql, type Transaction } from "kysely";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/** Where an address stood, or where its mails went; and what somebody suggested, with their name. */
const tables = ["subscriber", "delivery", "letter", "throttle", "move", "mail_event", "inbox"] as const;
const columns = [
  ...(["address", "domain", "reply", "server_id", "key", "reason"] as const),
  ...(["url", "title", "note", "name"] as const),
];

/**
 * Writes the tables anew, where a plain VACUUM only forgets where the deleted bytes stand. A row that somebody may
 * still see would be kept: whoever began before now is waited for `waitMs` milliseconds. Throws a StoreError when they
 * are not done by then.
 */
export async function rewriteTables(db: Kysely<Tables>, waitMs: number): Promise<void> {
  await untilNobodySeesMore(db, waitMs);
  await sql`vacuum (full) ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

async function untilNobodySeesMore(db: Kysely<Tables>, waitMs: number): Promise<void> {
  const stepMs = 20;
  const { rows } = await sql<{ next: string }>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as next
  `.execute(db);
  const next = rows[0]?.next ?? "";
  for (let waitedMs = 0; await doesAnybodySeeMore(db, next); waitedMs += stepMs) {
    if (waitedMs >= waitMs)
      throw new StoreError(
        "It is erased, but another program has the store open and still sees earlier rows. Stop that one and run this again.",
      );
    await setTimeout(stepMs);
  }
}

/**
 * Whether a transaction before the number `next` runs in any database of the server, since VACUUM FULL would keep what
 * its own snapshot must show, or a snapshot from before it is held in this one. Numbers go round and round in 32 bits,
 * and an age is told from the newest.
 */
async function doesAnybodySeeMore(db: Kysely<Tables>, next: string): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text::numeric < ${next}::text::numeric or exists (
      select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and age(backend_xmin) > age((${next}::text::numeric % 4294967296)::text::xid)
    ) as sees
  `.execute(db);
  return rows[0]?.sees === true;
}

/** The planner keeps samples of what stands in a column; an address would outlive its erasure there. */
export async function keepNoSamples(transaction: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select relname as "table", attname as "column"
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where attrelid = any (array[${sql.join(tables)}]::regclass[]) and attname in (${sql.join(columns)})
      and attstattarget is distinct from 0
  `.execute(transaction);
  for (const { table, column } of rows)
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(
      transaction,
    );
}
