// People with mails in the ledger, as they stand when bounces come back.
import { millisecondsNow } from "../../src/domain/clock.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import type { MailState } from "../../src/subscribers/store/tables.ts";
import { addSubscriber, confirmSubscriber } from "./joined.ts";
import { anAddress } from "./stores.ts";

/** Somebody who confirmed; gives their id and the token of their bounce address. */
export async function aReader(
  store: Store,
  address = "joan@example.org",
): Promise<{ id: string; token: string }> {
  const added = await addSubscriber(store, anAddress(address));
  await confirmSubscriber(store, anAddress(address));
  const id = added.ok ? added.subscriber.id : "";
  return { id, token: makeToken(store.keys, { purpose: "bounce", subscriberId: id }) };
}

/** An issue to the person, as it stands in the ledger; gives its Message-ID without brackets. */
export async function aMailTo(
  store: Store,
  id: string,
  issue: number,
  state: MailState = "sent",
): Promise<string> {
  const nowMs = millisecondsNow(store.clock);
  await store.db
    .insertInto("issue")
    .values({
      number: issue,
      state: "done",
      content_hash: "a hash",
      recipients: 1,
      begun_at: nowMs,
      changed_at: nowMs,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const messageId = `${issue}.${id}@letters.example`;
  await store.db
    .insertInto("delivery")
    .values({
      issue,
      subscriber_id: id,
      state,
      domain: "example.org",
      message_id: `<${messageId}>`,
      not_before: nowMs,
      attempts: 1,
      ...(state === "queued" ? { claims: 0 } : { claims: 1, claimed_at: nowMs }),
      is_hard: 0,
      changed_at: nowMs,
    })
    .execute();
  return messageId;
}
