// The tables of the store, and how it came to them: one step after another, in SQL that SQLite and PostgreSQL read
// alike. Instants are milliseconds since 1970, days YYYY-MM-DD. A step that has shipped is never changed: the next
// one mends it.
import { type Kysely, sql, type Transaction } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { SubscriberState } from "../../domain/subscriber.ts";
import { StoreError } from "./store-error.ts";

export type SuppressionReason = "hard-bounce" | "complaint" | "manual" | "erased";

export type SubscriberRow = {
  id: string;
  /** As typed, the host in lower case; null once erased. */
  address: string | null;
  address_hash: string;
  state: SubscriberState;
  paused_until: string | null;
  added_at: number;
  confirmed_at: number | null;
  changed_at: number;
};

export type Tables = {
  /** One row: which store this is. */
  store: { one: 1; id: string; born_at: number };
  store_key: { id: string; fingerprint: string };
  subscriber: SubscriberRow;
  /** Outlives the subscriber; holds no address. */
  suppression: { address_hash: string; reason: SuppressionReason; suppressed_at: number };
};

const steps: Record<string, Migration> = {
  "0001-subscribers": {
    async up(db) {
      await createStore(db);
      await createSubscribers(db);
    },
  },
};

/** Brings the store up to date within the transaction: all the steps that it lacks, or none. */
export async function migrate(transaction: Transaction<Tables>): Promise<void> {
  const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => steps } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.includes("corrupted migrations"))
    throw new StoreError("The store was made by a newer version of this program. Update the program here.");
  if (error !== undefined) throw error;
}

async function createStore(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("store")
    .addColumn("one", "integer", (column) => column.primaryKey().check(sql`one = 1`))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("born_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("store_key")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .execute();
}

async function createSubscribers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("subscriber")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("address", "text", (column) => column.unique())
    .addColumn("address_hash", "text", (column) => column.notNull().unique())
    .addColumn("state", "text", (column) =>
      column
        .notNull()
        .check(sql`state in ('pending', 'confirmed', 'unsubscribed', 'bounced', 'complained', 'erased')`),
    )
    .addColumn("paused_until", "text")
    .addColumn("added_at", "bigint", (column) => column.notNull())
    .addColumn("confirmed_at", "bigint")
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .addCheckConstraint("erased_has_no_address", sql`(state = 'erased') = (address is null)`)
    .execute();
  // The order in which they came, page by page.
  await db.schema.createIndex("subscriber_order").on("subscriber").columns(["added_at", "id"]).execute();
  await db.schema
    .createTable("suppression")
    .addColumn("address_hash", "text", (column) => column.primaryKey())
    .addColumn("reason", "text", (column) =>
      column.notNull().check(sql`reason in ('hard-bounce', 'complaint', 'manual', 'erased')`),
    )
    .addColumn("suppressed_at", "bigint", (column) => column.notNull())
    .execute();
}
