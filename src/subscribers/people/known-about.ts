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
  issues: { issue: number; state: MailState; changedAt: string }[];
  letters: { kind: string; state: MailState; askedAt: string }[];
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
  return {
    ...facts,
    ...(consent && {
      asked: { at: instant(consent.asked_at), form: consent.form, wording: consent.wording },
    }),
    issues: issues.map(({ issue, state, changed_at }) => ({ issue, state, changedAt: instant(changed_at) })),
    letters: letters.map(({ kind, state, asked_at }) => ({ kind, state, askedAt: instant(asked_at) })),
  };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
