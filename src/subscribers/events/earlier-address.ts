// Somebody changed their address, or signed up anew: what comes back of a mail from before says nothing of where they
// get theirs now. A mail goes to the address that its person had when it was last claimed; what is claimed while they
// move is put back.
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Ledger } from "../store/primary-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";

type Person = Pick<SubscriberRow, "id" | "confirmed_at">;

/** Since when the person gets mail where they get it now, in milliseconds: since they said yes, or moved. */
export async function hereSince(db: Kysely<Tables>, { id, confirmed_at }: Person): Promise<number> {
  return Math.max(Number(confirmed_at ?? 0), await movedAt(db, id));
}

/** When a mail of the ledger was addressed, in milliseconds; of one that a restore took for uncertain, when it did. */
export function addressedAt(ledger: Ledger): RawBuilder<number> {
  return sql<number>`coalesce(${sql.ref(`${ledger}.claimed_at`)}, ${sql.ref(`${ledger}.changed_at`)})`;
}

/** Whether the mail, an issue by its number or a letter by its Message-ID, went to them before `hereSince`. */
export async function wentToEarlierAddress(
  db: Kysely<Tables>,
  person: Person,
  mail: number | string | undefined,
): Promise<boolean> {
  if (mail === undefined) return false;
  const ledger = typeof mail === "number" ? "delivery" : "letter";
  const earlier = await db
    .selectFrom(ledger)
    .select("message_id")
    .where("subscriber_id", "=", person.id)
    .where(sql<boolean>`${sql.ref(typeof mail === "number" ? "issue" : "message_id")} = ${mail}`)
    .where(addressedAt(ledger), "<", await hereSince(db, person))
    .executeTakeFirst();
  return earlier !== undefined;
}

/** When the old address was told, which is in the moment of the change; 0 for who never moved. */
async function movedAt(db: Kysely<Tables>, id: string): Promise<number> {
  const told = await db
    .selectFrom("letter")
    .select((row) => row.fn.max("asked_at").as("at"))
    .where("subscriber_id", "=", id)
    .where("kind", "=", "moved")
    .executeTakeFirst();
  return Number(told?.at ?? 0);
}
