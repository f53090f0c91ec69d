// Letters that wait in a store, for tests of whoever mails them.
import { randomUUID } from "node:crypto";
import { goesElsewhere, type LetterKind } from "../../src/domain/letter.ts";
import type { SubscriberState } from "../../src/domain/subscriber.ts";
import { writeLetter } from "../../src/subscribers/people/letters.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { addressHashes } from "../../src/subscribers/store/store-keys.ts";
import type { MailState } from "../../src/subscribers/store/tables.ts";
import { mailHost } from "./people.ts";
import { anAddress } from "./stores.ts";

export const elsewhere = "new@elsewhere.example";

/** Somebody in the state; gives their id. */
export async function somebody(
  store: Store,
  { state = "confirmed" as SubscriberState, address = "joan@example.org" } = {},
): Promise<string> {
  const nowMs = Date.parse(store.clock.now());
  const id = randomUUID();
  const row = {
    ...{ id, address: state === "erased" ? null : address, state, paused_until: null },
    ...{ address_hash: addressHashes(store.keys, anAddress(address))[0] ?? "" },
    ...{ added_at: nowMs, confirmed_at: state === "confirmed" ? nowMs : null, changed_at: nowMs },
  };
  await store.db.insertInto("subscriber").values(row).execute();
  return id;
}

/** A letter of the kind waits for them, written now; one about a change of address has its move. */
export async function aLetterTo(
  store: Store,
  subscriberId: string,
  kind: LetterKind,
  address = goesElsewhere(kind) ? elsewhere : "joan@example.org",
): Promise<void> {
  const nowMs = Date.parse(store.clock.now());
  const moveId = kind === "move" ? randomUUID() : undefined;
  const isElsewhere = goesElsewhere(kind);
  if (moveId !== undefined)
    await store.db
      .insertInto("move")
      .values({ id: moveId, subscriber_id: subscriberId, address, asked_at: nowMs })
      .execute();
  const letter = { kind, subscriberId, address, isElsewhere, ...(moveId === undefined ? {} : { moveId }) };
  await store.db
    .transaction()
    .execute((transaction) => writeLetter(transaction, letter, { mailHost, nowMs }));
}

/** Kind and state of every letter, the first first. */
export async function letterStates(store: Store): Promise<[LetterKind, MailState][]> {
  const rows = await store.db
    .selectFrom("letter")
    .select(["kind", "state"])
    .orderBy("asked_at")
    .orderBy("kind")
    .execute();
  return rows.map(({ kind, state }) => [kind, state]);
}
