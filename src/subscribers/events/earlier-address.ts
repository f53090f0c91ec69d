// Somebody changed their address: what comes back from the old one says nothing of the one that they have.
import type { Kysely } from "kysely";
import type { SubscriberRow, Tables } from "../store/tables.ts";

/** Since when the person gets mail where they get it now, in milliseconds: since they said yes, or moved. */
export async function hereSince(
  db: Kysely<Tables>,
  { id, confirmed_at }: Pick<SubscriberRow, "id" | "confirmed_at">,
): Promise<number> {
  return Math.max(Number(confirmed_at ?? 0), await movedAt(db, id));
}

/** Whether the issue went to an address that they had before. */
export async function wentToEarlierAddress(
  db: Kysely<Tables>,
  id: string,
  issue: number | undefined,
): Promise<boolean> {
  if (issue === undefined) return false;
  const earlier = await db
    .selectFrom("delivery")
    .select("message_id")
    .where("subscriber_id", "=", id)
    .where("issue", "=", issue)
    .where("changed_at", "<", await movedAt(db, id))
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
