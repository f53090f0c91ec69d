// Somebody signs up: whoever typed the address, its owner alone can say yes. So at most a letter is written that asks
// them, and nothing changes for anybody who is here, or who must not be written to.
import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { mayReturn } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";
import { countQuestion, mayBeAsked, takeMailbox } from "./asked-mailbox.ts";
import { givesWay, rowToChange, suppressionOf } from "./find-subscriber.ts";
import { lettersSince, writeLetter } from "./letters.ts";

const dayMs = 86_400_000;
/** Who is here and signs up again is told so at most once in so long. */
const alreadyMs = 30 * dayMs;

/** By which form they asked, a name for the words that they read, and what stands behind the @ of a Message-ID. */
export type Asking = { form: string; wording: string; mailHost: string };

/** What the transaction goes by. */
type Asked = Asking & { address: EmailAddress; hashes: string[]; nowMs: number };

/** Says nothing of what came of it: nobody who asks may learn whether an address is known. */
export async function askToJoin(store: Store, address: EmailAddress, asking: Asking): Promise<void> {
  const hashes = addressHashes(store.keys, address);
  const asked: Asked = { ...asking, address, hashes, nowMs: millisecondsNow(store.clock) };
  await store.db.transaction().execute(async (transaction) => {
    const mailbox = await takeMailbox(transaction, store.keys, address);
    const suppression = await suppressionOf(transaction, hashes);
    const known = await rowToChange(transaction, hashes);
    if (!givesWay(suppression)) return;
    if (known?.state === "confirmed") return await sayThatTheyAreHere(transaction, known, asked);
    if (known && known.state !== "pending" && !mayReturn(known.state)) return;
    const row = await waiting(transaction, known, asked);
    await noteConsent(transaction, row, asked);
    if (!mayBeAsked(mailbox, asked.nowMs)) return;
    await writeLetter(transaction, { kind: "confirmation", subscriberId: row.id, address }, asked);
    await countQuestion(transaction, mailbox, asked.nowMs);
  });
}

async function sayThatTheyAreHere(
  transaction: Transaction<Tables>,
  { id, address }: SubscriberRow,
  { mailHost, nowMs }: Asked,
): Promise<void> {
  const letter = { kind: "already", subscriberId: id } as const;
  if (address === null || (await lettersSince(transaction, { ...letter, sinceMs: nowMs - alreadyMs })) > 0)
    return;
  await writeLetter(transaction, { ...letter, address }, { mailHost, nowMs });
}

/**
 * The row of somebody who waits for their own yes. Who left, or whose mail came back, stays what they are until then;
 * who was erased has an address again, and stays suppressed.
 */
async function waiting(
  transaction: Transaction<Tables>,
  known: SubscriberRow | undefined,
  { address, hashes, nowMs }: Asked,
): Promise<SubscriberRow> {
  const here: Pick<SubscriberRow, "address" | "state" | "changed_at"> = {
    ...{ address, state: "pending", changed_at: nowMs },
  };
  if (known && known.state !== "erased") return known;
  if (known) {
    await transaction.updateTable("subscriber").set(here).where("id", "=", known.id).execute();
    return { ...known, ...here };
  }
  const row = {
    ...{ id: randomUUID(), address_hash: hashes[0] ?? "", added_at: nowMs, ...here },
    ...{ paused_until: null, confirmed_at: null },
  };
  await transaction.insertInto("subscriber").values(row).execute();
  return row;
}

async function noteConsent(
  transaction: Transaction<Tables>,
  { id, state }: SubscriberRow,
  { form, wording, nowMs }: Asked,
): Promise<void> {
  const consent = { asked_at: nowMs, form, wording, is_returning: state === "pending" ? 0 : 1 };
  await transaction
    .insertInto("consent")
    .values({ subscriber_id: id, ...consent })
    .onConflict((conflict) => conflict.column("subscriber_id").doUpdateSet(consent))
    .execute();
}
