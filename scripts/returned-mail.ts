// What came back, as the environment says where: for npm run bounces, and for the service, which looks by itself.
import type { Environment } from "../src/domain/environment.ts";
import { type MailboxPlace, readMailboxPlace } from "../src/subscribers/mailboxes/mailbox.ts";
import type { Counts } from "../src/subscribers/read-mailbox.ts";
import type { Taken } from "../src/subscribers/returned-mail.ts";
import { WrongUse } from "./command.ts";

/** Mails in one run: what is left is for the next. */
export const mostMails = 1_000;

/** `undefined` where BOUNCE_MAILBOX is not set. */
export function mailboxOf({ BOUNCE_MAILBOX }: Environment): MailboxPlace | undefined {
  if (BOUNCE_MAILBOX === undefined) return undefined;
  const place = readMailboxPlace(BOUNCE_MAILBOX);
  if (place) return place;
  throw new WrongUse(
    "BOUNCE_MAILBOX is no mailbox. It looks like imaps://user:password@mail.example.org/INBOX, or is the whole path of a Maildir.",
  );
}

const words: Record<Taken, string> = {
  suppressed: "ended somebody's mail",
  noted: "came back for a reason that may pass",
  left: "asked to get no more",
  arrived: "arrived",
  known: "read before",
  stranger: "about no mail of yours",
  other: "no bounces: read them yourself",
};

/** Nobody's address. */
export function inWords(counts: Counts): string {
  const order = Object.keys(words) as Taken[];
  const some = order.flatMap((taken) => (counts.has(taken) ? [`${counts.get(taken)} ${words[taken]}`] : []));
  return some.length === 0 ? "Nothing came back." : `${some.join(", ")}.`;
}
