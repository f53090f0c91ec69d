// Somebody leaves. No suppression comes of it: what a person did themselves gives way to their own later wish.
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { mayBecome, type Subscriber } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow } from "../store/tables.ts";
import { rowToChange, subscriberOf } from "./find-subscriber.ts";

export type Unsubscribed = { ok: true; subscriber: Subscriber } | { ok: false; why: "unknown" };

/** Moves the person on to `unsubscribed`. Who left before, in whatever way, stays as they are; asked twice, it is one. */
export async function unsubscribeSubscriber(store: Store, address: EmailAddress): Promise<Unsubscribed> {
  const hashes = addressHashes(store.keys, address);
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    const row = await rowToChange(transaction, hashes);
    if (!row) return { ok: false, why: "unknown" };
    if (!mayBecome(row.state, "unsubscribed")) return { ok: true, subscriber: subscriberOf(row) };
    const changed: SubscriberRow = {
      ...row,
      state: "unsubscribed",
      paused_until: null,
      changed_at: nowMs,
    };
    await transaction.updateTable("subscriber").set(changed).where("id", "=", row.id).execute();
    return { ok: true, subscriber: subscriberOf(changed) };
  });
}
