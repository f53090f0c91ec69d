// Mail that stands still, so that whoever watches hears of it: a sender that died says nothing itself.
import type { Kysely } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { isIn, ledgerOf, type Queue } from "./queue.ts";

/** `paused`: its sender met what somebody must mend. `still`: mails are due, and nothing has moved for an hour. */
export type Stuck = { issue: number; as: "paused" | "still" } | { letters: number };

/** A server that asks for patience is asked again sooner, and a mail under way has minutes. */
const patienceMs = 3_600_000;

/** The first of what is stuck, or `undefined`. An issue that its editor paused by hand is not. */
export async function stuckMail(store: Store): Promise<Stuck | undefined> {
  const issues = await store.db
    .selectFrom("issue")
    .select(["number", "state"])
    .where((on) =>
      on.or([on("state", "=", "sending"), on.and([on("state", "=", "paused"), on("why", "is not", null)])]),
    )
    .orderBy("number")
    .execute();
  const sinceMs = millisecondsNow(store.clock) - patienceMs;
  for (const { number, state } of issues) {
    if (state === "paused") return { issue: number, as: "paused" };
    if (await standsStill(store.db, number, sinceMs)) return { issue: number, as: "still" };
  }
  const letters = await countOverdue(store.db, "letters", sinceMs);
  return letters === 0 ? undefined : { letters };
}

/** A long issue at a slow rate has mails that wait for hours: it moves as long as any of them does. */
async function standsStill(db: Kysely<Tables>, issue: number, sinceMs: number): Promise<boolean> {
  const moved = await db
    .selectFrom("delivery")
    .select("message_id")
    .where("issue", "=", issue)
    .where("changed_at", ">=", sinceMs)
    .limit(1)
    .executeTakeFirst();
  return moved === undefined && (await countOverdue(db, issue, sinceMs)) > 0;
}

/** Those that have been due, or held by a sender whose time is over, since before the moment. */
async function countOverdue(db: Kysely<Tables>, queue: Queue, sinceMs: number): Promise<number> {
  const counted = await db
    .selectFrom(ledgerOf(queue))
    .select((row) => row.fn.countAll().as("mails"))
    .where(isIn(queue))
    .where((on) =>
      on.or([
        on.and([on("state", "=", "queued"), on("not_before", "<", sinceMs)]),
        on.and([on("state", "in", ["claimed", "sending"]), on("lease_until", "<", sinceMs)]),
      ]),
    )
    .executeTakeFirst();
  return Number(counted?.mails ?? 0);
}
