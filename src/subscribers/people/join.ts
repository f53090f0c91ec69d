// Somebody says yes: they pressed the button behind the letter that only they could read.
import type { Transaction } from "kysely";
import type { Subscriber } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { Tables } from "../store/tables.ts";
import { forgetQuestions, holdMailbox } from "./asked-mailbox.ts";
import { type Changing, changeById, findById, writeRow } from "./by-id.ts";
import { givesWay, subscriberOf, suppressionOf } from "./find-subscriber.ts";
import { writeLetter } from "./letters.ts";

/**
 * Confirms the person, and writes their welcome; who is confirmed already stays as they are. What stood against it by
 * their own doing (they had left, or were erased) or by a hard bounce is lifted. `undefined` where there is nobody, or
 * they have not asked since they left, or complained, or were suppressed by hand.
 */
export async function join(
  store: Store,
  id: string,
  { mailHost }: { mailHost: string },
): Promise<Subscriber | undefined> {
  const address = (await findById(store, id))?.address;
  const before = async (transaction: Transaction<Tables>) => {
    if (address !== undefined) await holdMailbox(transaction, store.keys, address);
  };
  return await changeById(store, id, (changing) => joining(store, changing, mailHost), before);
}

async function joining(store: Store, changing: Changing, mailHost: string): Promise<Subscriber | undefined> {
  const { transaction, row, nowMs } = changing;
  if (row.state === "confirmed") return subscriberOf(row);
  const person = subscriberOf(row);
  if (person.address === undefined || !(await mayJoin(store, changing))) return undefined;
  const joined = await writeRow(changing, {
    ...{ state: "confirmed", paused_until: null, confirmed_at: nowMs, changed_at: nowMs },
  });
  const hashes = addressHashes(store.keys, person.address);
  await transaction.deleteFrom("suppression").where("address_hash", "in", hashes).execute();
  await forgetQuestions(transaction, store.keys, person.address);
  await transaction
    .updateTable("consent")
    .set({ is_returning: 0 })
    .where("subscriber_id", "=", row.id)
    .execute();
  const letter = { kind: "welcome", subscriberId: row.id, address: person.address } as const;
  await writeLetter(transaction, letter, { mailHost, nowMs });
  return joined;
}

async function mayJoin(store: Store, { transaction, row }: Changing): Promise<boolean> {
  const { address } = subscriberOf(row);
  const suppression = address && (await suppressionOf(transaction, addressHashes(store.keys, address)));
  if (!givesWay(suppression)) return false;
  if (row.state === "pending") return true;
  const asked = await transaction
    .selectFrom("consent")
    .select("is_returning")
    .where("subscriber_id", "=", row.id)
    .executeTakeFirst();
  return asked?.is_returning === 1;
}
