// Somebody wants their own page. What stands there is theirs alone, so the link to it goes to their address, and to
// nobody who holds a mail that was passed on.
import type { EmailAddress } from "../../domain/email-address.ts";
import { letterLivesMs } from "../../domain/letter.ts";
import type { SubscriberState } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { addressHashes } from "../store/store-keys.ts";
import { type Changing, changeById } from "./by-id.ts";
import { rowOf, suppressionOf } from "./find-subscriber.ts";
import { lettersSince, writeLetter } from "./letters.ts";

const hourMs = 3_600_000;
/** A link lives for an hour: as long as one does, there is no other; and in a day there are three at most. */
export const linkMs = letterLivesMs.link;
const mostInADay = 3;

/** Who complained, or cannot be reached, is not written to for this either. */
const mayBeWrittenTo: SubscriberState[] = ["pending", "confirmed", "unsubscribed"];

/** By their id, as a link in a mail of theirs has it, or by the address that was typed. Says nothing of what came of it. */
export async function askForLink(
  store: Store,
  who: { id: string } | { address: EmailAddress },
  { mailHost }: { mailHost: string },
): Promise<void> {
  const id = "id" in who ? who.id : (await rowOf(store.db, addressHashes(store.keys, who.address)))?.id;
  // Nobody is looked for too: whether there is somebody is not to be told from the time that it takes.
  await changeById(store, id ?? "", (changing) => writeLink(changing, mailHost));
}

async function writeLink({ transaction, row, nowMs }: Changing, mailHost: string): Promise<void> {
  if (row.address === null || !mayBeWrittenTo.includes(row.state)) return;
  if ((await suppressionOf(transaction, [row.address_hash])) !== undefined) return;
  const link = { kind: "link", subscriberId: row.id } as const;
  const inHour = await lettersSince(transaction, { ...link, sinceMs: nowMs - linkMs });
  const inDay = await lettersSince(transaction, { ...link, sinceMs: nowMs - 24 * hourMs });
  if (inHour > 0 || inDay >= mostInADay) return;
  await writeLetter(transaction, { ...link, address: row.address }, { mailHost, nowMs });
}
