// The ledger has a queue for each issue, and one for the letters to single people. A mail is claimed, leaves and comes to
// its end in the same way in all of them; what differs is who may get it.
import { type Expression, type SqlBool, sql } from "kysely";
import type { EmailAddress } from "../../domain/email-address.ts";
import type { LetterKind } from "../../domain/letter.ts";
import type { Ledger } from "../store/primary-keys.ts";

/** The mails of the issue with this number, or all letters. */
export type Queue = number | "letters";

type ClaimedMail = {
  subscriberId: string;
  address: EmailAddress;
  /** The host of the address, in lower case. */
  domain: string;
  /** As it stands in the header, with its brackets. */
  messageId: string;
  /** How often a server has put it off. */
  attempts: number;
  /** When the person confirmed, an ISO 8601 instant; absent for some who came from elsewhere. */
  confirmedAt?: string;
  /** Which of its claims this is: an earlier one of the same sender has no say any more. */
  claim: number;
};

export type ClaimedDelivery = ClaimedMail & { issue: number };

export type ClaimedLetter = ClaimedMail & {
  kind: LetterKind;
  /** ISO 8601. */
  askedAt: string;
  /** The move that it is about. */
  moveId?: string;
};

/** A mail that is its sender's until the lease is over. */
export type Claimed = ClaimedDelivery | ClaimedLetter;

export function queueOf(mail: Claimed): Queue {
  return "kind" in mail ? "letters" : mail.issue;
}

export function ledgerOf(queue: Queue): Ledger {
  return queue === "letters" ? "letter" : "delivery";
}

/** What comes to its end keeps no address that is its person's no more, or not yet. */
export function withoutElsewhere(queue: Queue): { address?: null } {
  return queue === "letters" ? { address: null } : {};
}

/** A condition on the queue's ledger. */
export function isIn(queue: Queue): Expression<SqlBool> {
  return queue === "letters" ? sql<boolean>`1 = 1` : sql<boolean>`issue = ${queue}`;
}
