// What a provider's webhook tells, done: whoever it is about gets no more mail where it says so.
import { settleArrival } from "./settle-arrival.ts";
import { settleBounce } from "./settle-bounce.ts";
import type { Store } from "./store/open-store.ts";
import type { Posted, ReadWebhook } from "./webhooks/provider-event.ts";

/**
 * `refused`: it does not prove that it is the provider's. `later`: that cannot be told now. Taken again, it changes
 * nothing.
 */
export async function takeWebhook(
  store: Store,
  webhook: ReadWebhook,
  posted: Posted,
): Promise<"taken" | "refused" | "later"> {
  const told = await webhook.read(posted);
  if (!told.ok) return told.why;
  for (const { id, messageId, status, ...event } of told.events)
    await settleBounce(store, { ...event, status, messageId, token: undefined }, { id, isProven: true });
  for (const messageId of told.arrived ?? []) await settleArrival(store, messageId);
  return "taken";
}
