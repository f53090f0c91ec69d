// One person in the store of a test, in a state that they came to by themselves: the verbs of the service and of an
// import, said for an address.
import type { EmailAddress } from "../../src/domain/email-address.ts";
import type { Subscriber, SubscriberState } from "../../src/domain/subscriber.ts";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { rest } from "../../src/subscribers/people/leave.ts";
import { takeIn } from "../../src/subscribers/people/take-in.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";

type Refused = { ok: false; why: SubscriberState | "suppressed" | "unknown" };
type Taken = { ok: true; subscriber: Subscriber };

/** As `pending`; who is there already stays as they are, and nobody who left or is suppressed comes in. */
export async function addSubscriber(
  store: Store,
  address: EmailAddress,
): Promise<(Taken & { isNew: boolean }) | Refused> {
  const [meeting] = await takeIn(store, [{ address, state: "pending" }]);
  const subscriber = await findSubscriber(store, address);
  if (meeting === "stays-away" || !subscriber) return { ok: false, why: subscriber?.state ?? "suppressed" };
  return { ok: true, isNew: meeting === "new", subscriber };
}

/** From `pending` to `confirmed`. */
export async function confirmSubscriber(store: Store, address: EmailAddress): Promise<Taken | Refused> {
  if (!(await findSubscriber(store, address))) return { ok: false, why: "unknown" };
  const [meeting] = await takeIn(store, [{ address, state: "confirmed" }]);
  const subscriber = await findSubscriber(store, address);
  if (meeting === "stays-away" || !subscriber) return { ok: false, why: subscriber?.state ?? "suppressed" };
  return { ok: true, subscriber };
}

/** No mail before the day (YYYY-MM-DD) for somebody confirmed; `undefined` ends the rest. */
export async function pauseSubscriber(
  store: Store,
  address: EmailAddress,
  until: string | undefined,
): Promise<Taken | Refused> {
  const known = await findSubscriber(store, address);
  const subscriber = known && (await rest(store, known.id, until));
  return subscriber ? { ok: true, subscriber } : { ok: false, why: known?.state ?? "unknown" };
}
