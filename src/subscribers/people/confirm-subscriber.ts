// Somebody says that it was they who asked, and when they want a rest.
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { mayBecome, type Subscriber, type SubscriberState } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow } from "../store/tables.ts";
import { rowToChange, subscriberOf, suppressionOf } from "./find-subscriber.ts";

/** `why` is the state that stands against it, `suppressed`, or `unknown`. */
export type Confirmed =
  | { ok: true; subscriber: Subscriber }
  | { ok: false; why: SubscriberState | "suppressed" | "unknown" };

/** From `pending` to `confirmed`; who is confirmed already stays so, with the first date. Nobody else is. */
export async function confirmSubscriber(store: Store, address: EmailAddress): Promise<Confirmed> {
  const nowMs = millisecondsNow(store.clock);
  return await change(store, address, ({ state }) => {
    if (state === "confirmed") return {};
    if (!mayBecome(state, "confirmed")) return undefined;
    return { state: "confirmed", confirmed_at: nowMs, changed_at: nowMs };
  });
}

/** No mail before the day (YYYY-MM-DD) for somebody confirmed; `undefined` ends the rest. */
export async function pauseSubscriber(
  store: Store,
  address: EmailAddress,
  until: string | undefined,
): Promise<Confirmed> {
  const nowMs = millisecondsNow(store.clock);
  return await change(store, address, ({ state }) =>
    state === "confirmed" ? { paused_until: until ?? null, changed_at: nowMs } : undefined,
  );
}

/** Changes what `plan` says of a person who may be mailed; it gives `undefined` where their state stands against it. */
async function change(
  store: Store,
  address: EmailAddress,
  plan: (row: SubscriberRow) => Partial<SubscriberRow> | undefined,
): Promise<Confirmed> {
  const hashes = addressHashes(store.keys, address);
  return await store.db.transaction().execute(async (transaction) => {
    const row = await rowToChange(transaction, hashes);
    if (!row) return { ok: false, why: "unknown" };
    const planned = plan(row);
    if (!planned) return { ok: false, why: row.state };
    if (await suppressionOf(transaction, hashes)) return { ok: false, why: "suppressed" };
    const changed = { ...row, ...planned };
    await transaction.updateTable("subscriber").set(changed).where("id", "=", row.id).execute();
    return { ok: true, subscriber: subscriberOf(changed) };
  });
}
