// Who may get a letter: asked when it is claimed, and in the moment before it leaves. Whoever left gets no mail but what
// they ask for themselves, and nobody is written to who was erased, complained, or was suppressed by hand.
import type { Transaction } from "kysely";
import { type LetterKind, letterLivesMs } from "../../domain/letter.ts";
import type { SubscriberState } from "../../domain/subscriber.ts";
import { givesWay, suppressionOf } from "../people/find-subscriber.ts";
import { addressHashes, type StoreKey } from "../store/store-keys.ts";
import type { SubscriberRow, Tables } from "../store/tables.ts";
import type { ClaimedLetter } from "./queue.ts";

/** Whose letter it may be. Who left may have a page of their own, and may ask to come back. */
const states: Record<LetterKind, readonly SubscriberState[]> = {
  confirmation: ["pending", "unsubscribed", "bounced"],
  welcome: ["confirmed"],
  farewell: ["unsubscribed"],
  already: ["confirmed"],
  link: ["pending", "confirmed", "unsubscribed"],
  move: ["confirmed"],
  moved: ["confirmed", "unsubscribed"],
};

/** Whether it may go to its address now: it is still true, and they may be written to. */
export async function mayGetLetter(
  transaction: Transaction<Tables>,
  letter: ClaimedLetter,
  { keys, nowMs }: { keys: StoreKey[]; nowMs: number },
): Promise<boolean> {
  const { kind, subscriberId, address, domain, askedAt } = letter;
  if (address === "" || domain === "" || Date.parse(askedAt) + letterLivesMs[kind] <= nowMs) return false;
  const person = await transaction
    .selectFrom("subscriber")
    .select(["id", "state"])
    .where("id", "=", subscriberId)
    .executeTakeFirst();
  if (!person || !states[kind].includes(person.state)) return false;
  const suppression = await suppressionOf(transaction, addressHashes(keys, address));
  if (suppression !== undefined && !(kind === "confirmation" && givesWay(suppression))) return false;
  if (kind === "confirmation") return await asksToCome(transaction, person);
  return kind !== "move" || (await isMoving(transaction, letter));
}

/** Who left asks to come back until they leave once more, or say yes. */
async function asksToCome(
  transaction: Transaction<Tables>,
  { id, state }: Pick<SubscriberRow, "id" | "state">,
): Promise<boolean> {
  if (state === "pending") return true;
  const consent = await transaction
    .selectFrom("consent")
    .select("is_returning")
    .where("subscriber_id", "=", id)
    .executeTakeFirst();
  return consent?.is_returning === 1;
}

async function isMoving(
  transaction: Transaction<Tables>,
  { moveId, address }: ClaimedLetter,
): Promise<boolean> {
  if (moveId === undefined) return false;
  const move = await transaction
    .selectFrom("move")
    .select("address")
    .where("id", "=", moveId)
    .executeTakeFirst();
  return move?.address === address;
}
