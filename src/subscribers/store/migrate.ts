// How the tables came to the store: one step after another, in SQL that SQLite and PostgreSQL read alike. A step that
// has shipped is never changed: the next one mends it.
import { type CreateTableBuilder, type Kysely, sql, type Transaction } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { ledgers } from "./primary-keys.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

// A number is given out when a step is begun: of those that are missing (0006, 0008) nothing came.
const steps: Record<string, Migration> = {
  "0001-subscribers": {
    async up(db) {
      await createStore(db);
      await createSubscribers(db);
    },
  },
  "0002-ledger": {
    async up(db) {
      await createIssues(db);
      await createDeliveries(db);
      await createLetters(db);
      await createThrottles(db);
    },
  },
  "0003-people": {
    async up(db) {
      await createConsents(db);
      await widenLetters(db);
      await createAsked(db);
      await createMoves(db);
    },
  },
  "0004-events": { up: createMailEvents },
  "0005-letters": { up: indexLettersUnderWay },
  "0007-inbox": { up: createInbox },
  "0009-folded": { up: createFolded },
  "0010-claimed-at": { up: addClaimedAt },
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
    .addColumn("moved_to", "text")
    .addColumn("moved_at", "bigint")
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

async function createIssues(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("issue")
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('expected', 'sending', 'paused', 'stopped', 'done')`),
    )
    .addColumn("why", "text")
    .addColumn("content_hash", "text")
    .addColumn("recipients", "bigint")
    .addColumn("begun_at", "bigint")
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .addCheckConstraint(
      "begun_has_an_audience",
      sql`(begun_at is null) = (recipients is null) and (begun_at is null) = (content_hash is null)`,
    )
    .execute();
}

/** What every mail has, whatever it carries. */
function addMailColumns<T extends string>(table: CreateTableBuilder<T>) {
  return table
    .addColumn("subscriber_id", "text", (column) => column.notNull().references("subscriber.id"))
    .addColumn("state", "text", (column) =>
      column
        .notNull()
        .check(sql`state in ('queued', 'claimed', 'sending', 'sent', 'failed', 'ambiguous', 'skipped')`),
    )
    .addColumn("domain", "text")
    .addColumn("message_id", "text", (column) => column.notNull().unique())
    .addColumn("not_before", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("put_off_at", "bigint")
    .addColumn("lease_owner", "text")
    .addColumn("claims", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("lease_until", "bigint")
    .addColumn("reply", "text")
    .addColumn("is_hard", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("server_id", "text")
    .addColumn("changed_at", "bigint", (column) => column.notNull());
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await addMailColumns(db.schema.createTable("delivery"))
    .addColumn("issue", "integer", (column) => column.notNull().references("issue.number"))
    .addPrimaryKeyConstraint("delivery_of", ["issue", "subscriber_id"])
    .execute();
  // Partial: what is done leaves them, so that they stay small whatever was ever sent.
  await db.schema
    .createIndex("delivery_due")
    .on("delivery")
    .columns(["issue", "not_before", "message_id"])
    .where(sql.ref("state"), "=", sql.lit("queued"))
    .execute();
  await db.schema
    .createIndex("delivery_open")
    .on("delivery")
    .columns(["issue", "lease_until"])
    .where(sql.ref("state"), "in", [sql.lit("claimed"), sql.lit("sending")])
    .execute();
  await db.schema
    .createIndex("delivery_odd")
    .on("delivery")
    .columns(["issue", "state"])
    .where(sql.ref("state"), "in", [sql.lit("failed"), sql.lit("ambiguous")])
    .execute();
}

async function createLetters(db: Kysely<unknown>): Promise<void> {
  await lettersOf(db, ["confirmation", "welcome", "farewell"]).execute();
  await indexLetters(db);
}

function lettersOf(db: Kysely<unknown>, kinds: readonly string[]) {
  const list = sql.join(kinds.map((kind) => sql.lit(kind)));
  return addMailColumns(db.schema.createTable("letter"))
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in (${list})`))
    .addColumn("asked_at", "bigint", (column) => column.notNull());
}

async function indexLetters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("letter_due")
    .on("letter")
    .columns(["not_before", "message_id"])
    .where(sql.ref("state"), "=", sql.lit("queued"))
    .execute();
}

async function createThrottles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("throttle")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("next_at", "bigint", (column) => column.notNull())
    .addColumn("every", "bigint", (column) => column.notNull())
    .addColumn("early", "bigint", (column) => column.notNull())
    .addColumn("halvings", "integer", (column) => column.notNull())
    .addColumn("halved_at", "bigint", (column) => column.notNull())
    .execute();
}

async function createConsents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("consent")
    .addColumn("subscriber_id", "text", (column) => column.primaryKey().references("subscriber.id"))
    .addColumn("asked_at", "bigint", (column) => column.notNull())
    .addColumn("form", "text", (column) => column.notNull())
    .addColumn("wording", "text", (column) => column.notNull())
    .addColumn("is_returning", "integer", (column) => column.notNull())
    .execute();
}

/** Made anew with more kinds, since SQLite changes no rule of a table that is there; nothing wrote letters before. */
async function widenLetters(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("letter").execute();
  await lettersOf(db, ["confirmation", "welcome", "farewell", "already", "link", "move", "moved"])
    .addColumn("address", "text")
    .addColumn("move_id", "text")
    .execute();
  await indexLetters(db);
  await db.schema.createIndex("letter_of").on("letter").columns(["subscriber_id", "kind"]).execute();
}

async function createAsked(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("asked")
    .addColumn("mailbox_hash", "text", (column) => column.primaryKey())
    .addColumn("letters", "integer", (column) => column.notNull())
    .addColumn("last_at", "bigint", (column) => column.notNull())
    .execute();
}

async function createMoves(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("move")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscriber_id", "text", (column) => column.notNull().references("subscriber.id"))
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("asked_at", "bigint", (column) => column.notNull())
    .execute();
}

/** Letters are looked for all day long: those under way, and those that somebody may want to look at. */
async function indexLettersUnderWay(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("letter_open")
    .on("letter")
    .columns(["lease_until"])
    .where(sql.ref("state"), "in", [sql.lit("claimed"), sql.lit("sending")])
    .execute();
  await db.schema
    .createIndex("letter_odd")
    .on("letter")
    .columns(["state"])
    .where(sql.ref("state"), "in", [sql.lit("failed"), sql.lit("ambiguous")])
    .execute();
}

async function createMailEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("mail_event")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscriber_id", "text", (column) => column.notNull().references("subscriber.id"))
    .addColumn("issue", "integer", (column) => column.references("issue.number"))
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('hard', 'soft', 'complaint')`))
    .addColumn("status", "text")
    .addColumn("reason", "text")
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("mail_event_of").on("mail_event").columns(["subscriber_id", "issue"]).execute();
}

async function createInbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("inbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('suggestion', 'save')`))
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('waiting', 'kept')`))
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("note", "text")
    .addColumn("name", "text")
    .addColumn("is_private", "integer", (column) => column.notNull())
    .addColumn("came_at", "bigint", (column) => column.notNull())
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .execute();
}

async function createFolded(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("folded")
    .addColumn("issue", "integer", (column) => column.notNull().references("issue.number"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('sent', 'failed', 'ambiguous', 'skipped')`),
    )
    .addColumn("mails", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("folded_of", ["issue", "state"])
    .execute();
}

async function addClaimedAt(db: Kysely<unknown>): Promise<void> {
  for (const ledger of ledgers) {
    await db.schema.alterTable(ledger).addColumn("claimed_at", "bigint").execute();
    // No later than that, as near as it is known.
    await sql`update ${sql.table(ledger)} set claimed_at = changed_at where claims > 0`.execute(db);
  }
}
