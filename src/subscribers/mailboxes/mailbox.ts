// A mailbox in which mails come back, of whichever kind: where it is, as BOUNCE_MAILBOX says it, and what is found there.
import { isAbsolute } from "node:path";
import { isThisMachine } from "../../domain/public-url.ts";
import { readServerUrl } from "../../domain/server-url.ts";

export type ImapPlace = {
  kind: "imap";
  host: string;
  port: number;
  /** TLS from the first byte (imaps://); otherwise STARTTLS, without which nothing is said but within this machine. */
  isSecure: boolean;
  isHere: boolean;
  auth: { user: string; pass: string };
  /** `INBOX` where none is named. */
  folder: string;
};

export type MailboxPlace = ImapPlace | { kind: "maildir"; folder: string };

/** `undefined` for what names none. @example imaps://bounce:password@mail.example.org/INBOX, /var/mail/bounces */
export function readMailboxPlace(given: string): MailboxPlace | undefined {
  if (isAbsolute(given)) return { kind: "maildir", folder: given };
  const url = readServerUrl(given);
  if (!url?.auth || !/^imaps?$/.test(url.scheme)) return undefined;
  const { host, auth, path } = url;
  const isSecure = url.scheme === "imaps";
  return {
    ...{ kind: "imap", host, auth, isSecure, folder: path || "INBOX" },
    port: url.port ?? (isSecure ? 993 : 143),
    isHere: isThisMachine(`http://${host.includes(":") ? `[${host}]` : host}`),
  };
}

/**
 * `raw` is its first million bytes. `seen` marks it as looked at: read where it is settled (the default), and unread
 * where it is left for a person. Nothing is ever deleted.
 */
export type NewMail = { raw: Uint8Array; seen: (isSettled?: boolean) => Promise<void> };

/** At most so many, and none once the signal came. */
export type MailLimits = { most: number; signal?: AbortSignal | undefined };

/** The mailbox cannot be read: a sentence for the editor, with no sign of a password. */
export class MailboxError extends Error {}
