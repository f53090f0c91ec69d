// The tables of the store, as they are after every step (migrate.ts). Instants are milliseconds since 1970, days
// YYYY-MM-DD.
import type { LetterKind } from "../../domain/letter.ts";
import type { SubscriberState } from "../../domain/subscriber.ts";

export type SuppressionReason = "hard-bounce" | "complaint" | "manual" | "erased";

export type SubscriberRow = {
  id: string;
  /** As typed, the host in lower case; null once erased. */
  address: string | null;
  address_hash: string;
  state: SubscriberState;
  paused_until: string | null;
  added_at: number;
  confirmed_at: number | null;
  changed_at: number;
};

export type MailingState = "expected" | "sending" | "paused" | "stopped" | "done";

/** An issue on its way to its readers. */
export type IssueRow = {
  number: number;
  state: MailingState;
  /** Why it is paused, for the editor. */
  why: string | null;
  /** Of the mail as it was frozen, and how many get it; null while the issue is only expected. */
  content_hash: string | null;
  recipients: number | null;
  begun_at: number | null;
  changed_at: number;
};

export type MailState = "queued" | "claimed" | "sending" | "sent" | "failed" | "ambiguous" | "skipped";

/** One mail to one person, and what became of it. */
export type MailRow = {
  subscriber_id: string;
  state: MailState;
  /** The host of the address, in lower case; null once the person is erased. */
  domain: string | null;
  /** As it stands in the header, the same at every attempt: it is also by what a mail is found. */
  message_id: string;
  not_before: number;
  /** How often a server answered to it. */
  attempts: number;
  /** When a server first put it off; it is put off for a day at most. */
  put_off_at: number | null;
  /** Whose it is, by which of its claims, and until when; the owner stays when it is over. */
  lease_owner: string | null;
  claims: number;
  /** When it was claimed last: it goes to the address that its person had then. Null where nothing came of that. */
  claimed_at: number | null;
  lease_until: number | null;
  /** The server's last words, with no address in them. */
  reply: string | null;
  /** 1 where the server said that there is no such address. */
  is_hard: number;
  /** By what the server knows the mail. */
  server_id: string | null;
  changed_at: number;
};

export type DeliveryRow = MailRow & { issue: number };

/** A letter to one person. */
export type LetterRow = MailRow & {
  kind: LetterKind;
  asked_at: number;
  /** Where it goes when that is not the address of its person; null too once it came to its end, or they are erased. */
  address: string | null;
  /** The move that a letter of that kind is about. */
  move_id: string | null;
};

/** When somebody asked last, by which form, and which words they read; who came by an import has none. */
export type ConsentRow = {
  subscriber_id: string;
  asked_at: number;
  form: string;
  wording: string;
  /** 1 while somebody who had left, or whose mail came back, asks to come back; 0 once they are here, or left again. */
  is_returning: number;
};

/** How often a mailbox was asked by letter whether it signed up, and did not say yes. Outlives the person; no address. */
export type AskedRow = { mailbox_hash: string; letters: number; last_at: number };

/** A new address that waits for its yes; gone when it came, or when its time is over. */
export type MoveRow = { id: string; subscriber_id: string; address: string; asked_at: number };

/** How often something may be done (GCRA), in microseconds. */
export type ThrottleRow = {
  key: string;
  /** When the next would come if all came evenly ("theoretical arrival time"), since 1970. */
  next_at: number;
  /** Between two, and by how much they may come early. */
  every: number;
  early: number;
  /** How often the rate was halved, and when last (milliseconds). */
  halvings: number;
  halved_at: number;
};

/** What came back of a mail, once for each report. */
export type MailEventRow = {
  /** A hash of the report's own name. */
  id: string;
  subscriber_id: string;
  /** Absent where it is of a letter, or so old that nobody needs to know. */
  issue: number | null;
  kind: "hard" | "soft" | "complaint";
  /** RFC 3463. */
  status: string | null;
  /** The server's words, with no address in them; null once the person is erased. */
  reason: string | null;
  at: number;
};

/** What waits for the editor: a link that a reader suggests, or one that the editor saved from elsewhere. */
export type InboxRow = {
  /** A hash of what it says: the same, sent twice, is one. */
  id: string;
  kind: "suggestion" | "save";
  /** `kept` once the bookmarks have it. */
  state: "waiting" | "kept";
  url: string;
  title: string | null;
  note: string | null;
  /** Whom to thank for a suggestion. */
  name: string | null;
  is_private: number;
  came_at: number;
  changed_at: number;
};

export type Tables = {
  /** One row: which store this is, and where its people are now when it was moved (moved.ts). */
  store: { one: 1; id: string; born_at: number; moved_to: string | null; moved_at: number | null };
  store_key: { id: string; fingerprint: string };
  subscriber: SubscriberRow;
  /** Outlives the subscriber; holds no address. */
  suppression: { address_hash: string; reason: SuppressionReason; suppressed_at: number };
  issue: IssueRow;
  /** The ledger: one row for each issue to each person. */
  delivery: DeliveryRow;
  /** How many mails of an issue ended so, of which the ledger has no rows any more. */
  folded: { issue: number; state: MailState; mails: number };
  letter: LetterRow;
  throttle: ThrottleRow;
  consent: ConsentRow;
  asked: AskedRow;
  move: MoveRow;
  mail_event: MailEventRow;
  inbox: InboxRow;
};
