// All that came back to a mailbox is settled, mail by mail, and each marked only afterwards: a run that is cut is
// finished by the next, and a mail that is read again changes nothing.
import type { NewMail } from "./mailboxes/mailbox.ts";
import { type Taken, takeReturnedMail } from "./returned-mail.ts";
import type { Store } from "./store/open-store.ts";

/** How many there were of each sort. */
export type Counts = ReadonlyMap<Taken, number>;

/** What is not for a program stays unread for whoever looks into the mailbox. */
export async function readMailbox(
  store: Store,
  mails: AsyncIterable<NewMail>,
  { mailHost }: { mailHost: string },
): Promise<Counts> {
  const counts = new Map<Taken, number>();
  for await (const { raw, seen } of mails) {
    const taken = await takeReturnedMail(store, raw, { mailHost });
    await seen(taken !== "other" && taken !== "stranger");
    counts.set(taken, (counts.get(taken) ?? 0) + 1);
  }
  return counts;
}
