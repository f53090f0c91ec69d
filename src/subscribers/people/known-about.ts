// "What do you know about me": all that the store holds of one person, for themselves. Hashes and leases are not of
// them, but of how the store works.
import type { SubscriberState } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import type { MailState } from "../store/tables.ts";
import { findById } from "./by-id.ts";

/** Instants are ISO 8601, days YYYY-MM-DD. */
export type KnownAbout = {
  address?: string;
  state: SubscriberState;
  addedAt: string;
  confirmedAt?: string;
  changedAt: string;
  pausedUntil?: string;
  /** By which form they asked, and a name for the words that they read there. */
  asked?: { at: string; form: string; wording: string };
  /** A new address that they asked for, and that has not said yes. */
  movingTo?: { address: string; askedAt: string };
  issues: { issue: number; state: MailState; changedAt: string }[];
  letters: { kind: string; state: MailState; askedAt: string }[];
  /** What came back of them. */
  returned: { kind: string; at: string; issue?: number; status?: string; reason?: string }[];
};

export async function knownAbout(store: Store, id: string): Promise<KnownAbout | undefined> {
  const person = await findById(store, id);
  if (!person) return undefined;
  const { id: _, ...facts } = person;
  const consent = await store.db
    .selectFrom("consent")
    .selectAll()
    .where("subscriber_id", "=", id)
    .executeTakeFirst();
  const issues = await store.db
    .selectFrom("delivery")
    .select(["issue", "state", "changed_at"])
    .where("subscriber_id", "=", id)
    .orderBy("issue")
    .execute();
  const letters = await store.db
    .selectFrom("letter")
    .select(["kind", "state", "asked_at"])
    .where("subscriber_id", "=", id)
    .orderBy("asked_at")
    .execute();
  const move = await store.db
    .selectFrom("move")
    .selectAll()
    .where("subscriber_id", "=", id)
    .executeTakeFirst();
  return {
    ...facts,
    ...(consent && {
      asked: { at: instant(consent.asked_at), form: consent.form, wording: consent.wording },
    }),
    ...(move && { movingTo: { address: move.address, askedAt: instant(move.asked_at) } }),
    issues: issues.map(({ issue, state, changed_at }) => ({ issue, state, changedAt: instant(changed_at) })),
    letters: letters.map(({ kind, state, asked_at }) => ({ kind, state, askedAt: instant(asked_at) })),
    returned: await returnedOf(store, id),
  };
}

async function returnedOf(store: Store, id: string): Promise<KnownAbout["returned"]> {
  const events = await store.db
    .selectFrom("mail_event")
    .select(["kind", "at", "issue", "status", "reason"])
    .where("subscriber_id", "=", id)
    .orderBy("at")
    .execute();
  return events.map(({ kind, at, issue, status, reason }) => ({
    ...{ kind, at: instant(at) },
    ...(issue === null ? {} : { issue: Number(issue) }),
    ...(status === null ? {} : { status }),
    ...(reason === null ? {} : { reason }),
  }));
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
