// What a bounce or a complaint does: it is noted once, and ends the mail where it says that nobody gets it, or that its
// reader does not want it.
import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { millisecondsNow } from "../domain/clock.ts";
import type { Bounce } from "./bounce.ts";
import { hereSince, wentToEarlierAddress } from "./events/earlier-address.ts";
import { comesBackForGood } from "./events/soft-streak.ts";
import { type Reported, whoseMail } from "./events/whose-mail.ts";
import { cleanReply } from "./ledger/clean-reply.ts";
import { suppress } from "./people/suppress.ts";
import type { Store } from "./store/open-store.ts";
import type { Tables } from "./store/tables.ts";

/**
 * `suppressed`: the person gets no more mail. `noted`: what came back was kept, and counts. `known`: it had been read
 * before. `stranger`: it is about no mail that we sent to somebody, or does not prove it; nothing changes.
 */
export type Settled = "suppressed" | "noted" | "known" | "stranger";

/**
 * Notes what the report says and acts on it. `id` is the report's own, by which it is told when it comes again: its
 * Message-ID, or the provider's number for it. `isProven` where a provider signed it.
 */
export async function settleBounce(
  store: Store,
  bounce: Bounce,
  { id, isProven = false }: { id: string; isProven?: boolean },
): Promise<Settled> {
  const reported = await whoseMail(store, { ...bounce, isProven });
  if (!reported) return "stranger";
  const { person } = reported;
  const at = await noteEvent(store, reported, { bounce, id });
  // One that is read again says nothing of a person who has signed up anew, or moved, since.
  const isOver = at.isNew || at.ms >= (await hereSince(store.db, person));
  const reason = isOver ? await reasonToStop(store, bounce, reported) : undefined;
  if (reason === undefined) return at.isNew ? "noted" : "known";
  await suppress(store, person.address, reason);
  return at.isNew ? "suppressed" : "known";
}

async function reasonToStop(
  store: Store,
  { kind }: Bounce,
  { person, issue, letter }: Reported,
): Promise<"hard-bounce" | "complaint" | undefined> {
  switch (kind) {
    case "complaint":
      return "complaint";
    case "hard":
      return (await wentToEarlierAddress(store.db, person, letter ?? issue)) ? undefined : "hard-bounce";
    case "soft":
      return (await comesBackForGood(store.db, person.id, await hereSince(store.db, person)))
        ? "hard-bounce"
        : undefined;
    default:
      return kind satisfies never;
  }
}

type Noted = { isNew: boolean; ms: number };

/** Keeps the event, once, and settles the mail of which nobody knew whether it had left: it had, and came back. */
async function noteEvent(
  store: Store,
  { person, issue }: Reported,
  { bounce, id }: { bounce: Bounce; id: string },
): Promise<Noted> {
  const nowMs = millisecondsNow(store.clock);
  const event = {
    id: eventId(id, bounce, person.id),
    subscriber_id: person.id,
    issue: issue ?? null,
    kind: bounce.kind,
    status: bounce.status ?? null,
    reason: cleanReply(bounce.reason, person.address),
    at: nowMs,
  };
  return await store.db.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto("mail_event")
      .values(event)
      .onConflict((conflict) => conflict.doNothing())
      .returning("at")
      .executeTakeFirst();
    if (added) {
      await settleAmbiguous(transaction, event);
      return { isNew: true, ms: nowMs };
    }
    const before = await transaction
      .selectFrom("mail_event")
      .select("at")
      .where("id", "=", event.id)
      .executeTakeFirstOrThrow();
    return { isNew: false, ms: Number(before.at) };
  });
}

/** Of one report to one person there is one event. A hash, since a report's own name may hold an address. */
function eventId(id: string, { kind }: Bounce, subscriberId: string): string {
  return createHash("sha256").update(`${id}\n${kind}\n${subscriberId}`).digest("hex");
}

async function settleAmbiguous(
  transaction: Transaction<Tables>,
  event: { subscriber_id: string; issue: number | null; kind: Bounce["kind"]; reason: string; at: number },
): Promise<void> {
  if (event.issue === null) return;
  // A complaint comes from a mail that arrived.
  const hasArrived = event.kind === "complaint";
  await transaction
    .updateTable("delivery")
    .set({
      state: hasArrived ? "sent" : "failed",
      is_hard: event.kind === "hard" ? 1 : 0,
      ...(hasArrived ? {} : { reply: event.reason }),
      changed_at: event.at,
    })
    .where("issue", "=", event.issue)
    .where("subscriber_id", "=", event.subscriber_id)
    .where("state", "=", "ambiguous")
    .execute();
}
