// The message that carries an issue to one reader, as nodemailer takes it. Pure: the same reader gets the same
// message again, so that a copy after a crash can be told for one by its Message-ID.
import type { SendMailOptions } from "nodemailer";
import { type EmailAddress, mailHostOf } from "../domain/email-address.ts";
import { cutAtWord, oneLine } from "../domain/plain-text.ts";
import { isThisMachine } from "../domain/public-url.ts";
import type { Publication } from "../domain/publication.ts";
import { fillMail, type ReadersOwn, slotsForReader } from "../editions/personal-slots.ts";

/** Longest words in a header, in characters: unbreakable longer ones make a line over RFC 5322's 998 octets. */
const longestWords = 200;

/** A mail as it was frozen with its slots open, or one for all. */
export type Digest = { subject: string; html: string; text: string };

/**
 * `leave` is where this reader leaves by one POST (RFC 8058); a test has none, since nobody leaves by it. `leaveMail` is
 * where they leave by a mail, where somebody reads those.
 */
export type Delivery = {
  from: EmailAddress;
  to: EmailAddress;
  /** Tells this copy from every other and says nobody's name: `42.3f9c0a`, of letters, digits, `.`, `_` and `-`. */
  copy: string;
  /** ISO 8601. */
  sentAt: string;
  leaveMail?: LeaveMail | undefined;
} & ReadersOwn;

/** The message as one reader gets it, their slots filled. */
export function digestMessage(
  digest: Digest,
  publication: Publication,
  { pause, since, ...delivery }: Delivery,
): SendMailOptions {
  const leave = delivery.leave === undefined ? undefined : oneClickAddress(delivery.leave);
  const filled = fillMail(digest, slotsForReader(publication, { leave, pause, since }));
  return messageAround({ ...digest, ...filled }, publication, delivery);
}

/**
 * Everything around a mail's two forms, which stay as they are. Addresses go as objects with an explicit envelope: a
 * string may be read as two mailboxes (GHSA-mm7p-fcc7-pg87).
 */
export function messageAround(
  { subject, html, text }: Digest,
  publication: Publication,
  { from, to, copy, sentAt, leave, leaveMail }: Omit<Delivery, "pause" | "since">,
): SendMailOptions {
  const { hostname } = new URL(publication.url);
  return {
    from: { name: headerWords(publication.editor.name), address: from },
    to: { name: "", address: to },
    envelope: { from, to },
    date: new Date(sentAt),
    messageId: `<${copy}@${mailHostOf(from)}>`,
    subject: headerWords(subject),
    ...{ html: quotedPrintable(html), text: quotedPrintable(text) },
    list: { id: { comment: listName(publication.title), url: hostname } },
    headers: {
      Precedence: "bulk",
      ...(leave === undefined ? {} : leavingHeaders(leaveField(leave, leaveMail))),
    },
    textEncoding: "quoted-printable",
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Said even of plain letters, which relays may fold anew: so a body is the same at its end as when it was signed. */
export function quotedPrintable(words: string) {
  return { content: words.replace(/\r\n?/g, "\n"), contentTransferEncoding: "quoted-printable" as const };
}

/** Whatever it held, one line of bounded length: no header begins in it. */
export function headerWords(words: string): string {
  return cutAtWord(oneLine(words), longestWords);
}

/**
 * The name in `List-Id`, which RFC 2919 lets be missing. nodemailer writes one beyond ASCII as a single encoded word,
 * and that may have 75 characters (RFC 2047 §2): such a list is told by its id alone.
 */
function listName(title: string): string {
  const words = headerWords(title);
  return /^[ -~]*$/.test(words) ? words : "";
}

/** One field. It is not folded: relays that fold it anew have broken signatures. */
function leavingHeaders(field: string) {
  return {
    "List-Unsubscribe": { prepared: true, value: field },
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** The address to write to, and the word that stands in the subject: hosts change capitals in an address. */
export type LeaveMail = { to: EmailAddress; word: string };

/** RFC 5322 §2.1.1, less the field's name. */
const longestField = 975;

/**
 * What `List-Unsubscribe` holds: the address for one click, and behind it the one for a mail (RFC 2369 §3.2), which
 * programs that know no click use.
 */
export function leaveField(leave: string, mail: LeaveMail | undefined): string {
  const click = `<${oneClickAddress(leave)}>`;
  if (mail === undefined) return click;
  const to = encodeURIComponent(mail.to).replaceAll("%40", "@").replaceAll("%2B", "+");
  const both = `${click}, <mailto:${to}?subject=${encodeURIComponent(`unsubscribe ${mail.word}`)}>`;
  return both.length <= longestField ? both : click;
}

/** RFC 8058 §3.1 wants https, but for this very machine; the URL parser takes out line breaks and escapes angle brackets. */
export function oneClickAddress(leave: string): string {
  const url = new URL(leave);
  if (url.protocol !== "https:" && !isThisMachine(leave))
    throw new TypeError("One leaves with one click at an https address only.");
  if (url.href.length > 900) throw new TypeError("The address to leave at is longer than a header's line.");
  return url.href;
}
