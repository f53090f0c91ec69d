// Everything that is known of one person, for them to have (GDPR Art. 15 and 20).
import { sql } from "kysely";
import type { EmailAddress } from "../../domain/email-address.ts";
import type { Subscriber } from "../../domain/subscriber.ts";
import { findSubscriber } from "../people/find-subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SuppressionReason } from "../store/tables.ts";

export type AboutPerson = {
  address: EmailAddress;
  /** Absent where they are not in the store. */
  subscriber?: Subscriber | undefined;
  /** Why the address is never mailed again, and since when (ISO 8601). */
  suppression?: { reason: SuppressionReason; since: string } | undefined;
  /** Every row of another table that is about them, by the table's name: mails that they were sent, and the like. */
  tables: Record<string, Record<string, unknown>[]>;
};

/** Of whatever table has a column `subscriber_id`, so that none that comes later is forgotten. */
export async function aboutPerson(store: Store, address: EmailAddress): Promise<AboutPerson> {
  const subscriber = await findSubscriber(store, address);
  const tables: AboutPerson["tables"] = {};
  for (const name of subscriber ? await tablesOfPeople(store) : []) {
    const found = await sql<Record<string, unknown>>`
      select * from ${sql.table(name)} where subscriber_id = ${subscriber?.id}`.execute(store.db);
    if (found.rows.length > 0) tables[name] = found.rows.map(plainRow);
  }
  return { address, subscriber, suppression: await suppressionOf(store, address), tables };
}

async function tablesOfPeople({ db }: Store): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ columns }) => columns.some(({ name }) => name === "subscriber_id"))
    .map(({ name }) => name)
    .sort();
}

async function suppressionOf(store: Store, address: EmailAddress): Promise<AboutPerson["suppression"]> {
  const row = await store.db
    .selectFrom("suppression")
    .select(["reason", "suppressed_at"])
    .where("address_hash", "in", addressHashes(store.keys, address))
    .executeTakeFirst();
  return row && { reason: row.reason, since: new Date(row.suppressed_at).toISOString() };
}

/** Instants in words, and nothing that is empty. */
function plainRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column, value]) => value !== null && column !== "subscriber_id")
      .map(([column, value]) => [column, isInstant(column, value) ? new Date(value).toISOString() : value]),
  );
}

function isInstant(column: string, value: unknown): value is number {
  return typeof value === "number" && value > 0 && /(_at|_until|_before)$/.test(column);
}
