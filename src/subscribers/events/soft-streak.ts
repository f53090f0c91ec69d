// Mail to a person that comes back again and again, though never for a reason that ends it at once.
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { addressedAt } from "./earlier-address.ts";

/** A full mailbox or a server in trouble passes within a fortnight; what lasts longer over this many issues does not. */
export const softLimit = { issues: 3, days: 15 } as const;

const dayMs = 86_400_000;

/**
 * Whether the newest issues to the person all came back, at least three of them, over fifteen days or more. One that
 * arrived between them begins the count anew; what never left counts neither way.
 */
export async function comesBackForGood(db: Kysely<Tables>, id: string, sinceMs: number): Promise<boolean> {
  const streak: number[] = [];
  for (const { state, changedAt, cameBackAt } of await mailsTo(db, id, sinceMs)) {
    const hasFailed = state === "failed" || cameBackAt !== undefined;
    if (hasFailed) streak.push(cameBackAt ?? changedAt);
    // The newest may have arrived, or its bounce is on its way: it ends no streak.
    else if (state === "sent" && streak.length > 0) break;
  }
  const [newest, oldest] = [streak[0], streak.at(-1)];
  if (newest === undefined || oldest === undefined || streak.length < softLimit.issues) return false;
  return newest - oldest >= softLimit.days * dayMs;
}

type MailTo = { state: string; changedAt: number; cameBackAt: number | undefined };

/** The newest issue first; as many as the streak could need. */
async function mailsTo(db: Kysely<Tables>, id: string, sinceMs: number): Promise<MailTo[]> {
  const rows = await db
    .selectFrom("delivery")
    .leftJoin("mail_event", (join) =>
      join
        .onRef("mail_event.subscriber_id", "=", "delivery.subscriber_id")
        .onRef("mail_event.issue", "=", "delivery.issue"),
    )
    .select((row) => ["delivery.issue", "state", "changed_at", row.fn.min("at").as("at")])
    .where("delivery.subscriber_id", "=", id)
    .where(addressedAt("delivery"), ">=", sinceMs)
    .where("state", "in", ["sent", "failed", "ambiguous"])
    .groupBy(["delivery.issue", "state", "changed_at"])
    .orderBy("delivery.issue", "desc")
    .limit(60)
    .execute();
  return rows.map(({ state, changed_at, at }) => ({
    state,
    changedAt: Number(changed_at),
    cameBackAt: at === null ? undefined : Number(at),
  }));
}
