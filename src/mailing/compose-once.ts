// An issue's message, composed once for all of its readers. One reader's copy is the same bytes with their own in a few
// places, which costs a hundredth of composing it anew.
import { createHash } from "node:crypto";
import { encode, wrap } from "nodemailer/lib/qp";
import type { EmailAddress } from "../domain/email-address.ts";
import type { Publication } from "../domain/publication.ts";
import {
  fillSlots,
  inHtml,
  markIn,
  type PersonalSlots,
  type ReadersOwn,
  slotNames,
  slotsForReader,
} from "../editions/personal-slots.ts";
import { composed } from "./composed.ts";
import { type Digest, type LeaveMail, leaveField, messageAround, oneClickAddress } from "./message.ts";

export type ReadersCopy = ReadersOwn & {
  to: EmailAddress;
  /** As it stands in the header, with its brackets. */
  messageId: string;
  /** The https address at which they leave at a click. */
  leave: string;
  leaveMail?: LeaveMail | undefined;
};

/** Gives one reader's copy, lines ended with CRLF. Throws a TypeError for what would be no single header field. */
export type CopyFor = (reader: ReadersCopy) => Uint8Array;

/** Every copy has the date `sentAt` (ISO 8601) and the same boundaries. */
export async function composeOnce(
  digest: Digest,
  publication: Publication,
  { from, sentAt }: { from: EmailAddress; sentAt: string },
): Promise<CopyFor> {
  const holders = holdersFor(digest);
  const pieces = cutAtHolders(await compose(digest, publication, { from, sentAt, holders }), holders);
  return (reader) => {
    const values = valuesFor(reader, publication);
    return Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? values[piece] : piece)));
  };
}

/** The places in which copies differ: three of the header, and each slot in either form of the body. */
type Place =
  | "to"
  | "messageId"
  | "leaveField"
  | `text-${keyof PersonalSlots}`
  | `html-${keyof PersonalSlots}`;
type Holders = Record<Place, string>;

/** What stands in the places meanwhile: short words of plain letters, which nothing in the mail can hold by chance. */
function holdersFor(digest: Digest): Holders {
  const token = createHash("sha256").update(JSON.stringify(digest)).digest("hex").slice(0, 32);
  const slots = slotNames.flatMap((name) => [`text-${name}`, `html-${name}`] as const);
  return {
    to: `to-${token}@reader.invalid`,
    messageId: `id-${token}`,
    leaveField: `https://${token}.invalid/`,
    ...(Object.fromEntries(slots.map((place) => [place, `${place}-${token}`])) as Record<
      (typeof slots)[number],
      string
    >),
  };
}

async function compose(
  { subject, html, text }: Digest,
  publication: Publication,
  { from, sentAt, holders }: { from: EmailAddress; sentAt: string; holders: Holders },
): Promise<string> {
  const mark = markIn(html);
  const within = (form: "text" | "html"): PersonalSlots => ({
    leave: holders[`${form}-leave`],
    pause: holders[`${form}-pause`],
    since: holders[`${form}-since`],
  });
  const open = {
    subject,
    html: fillSlots(html, mark, within("html")),
    text: fillSlots(text, mark, within("text")),
  };
  const message = await composed(
    messageAround(open, publication, {
      ...{ from, sentAt, leave: holders.leaveField, copy: holders.messageId },
      // It is nobody's, and is never sent.
      to: holders.to as EmailAddress,
    }),
  );
  return Buffer.from(message).toString("latin1");
}

/** Bytes, and between them the places. A holder in the body may be folded as quoted-printable folds (RFC 2045 §6.7). */
function cutAtHolders(message: string, holders: Holders): (Uint8Array | Place)[] {
  const [, host = ""] = /@([^\s>]+)>\r?$/m.exec(/^Message-ID: .*$/m.exec(message)?.[0] ?? "") ?? [];
  const whole: Holders = {
    ...holders,
    messageId: `<${holders.messageId}@${host}>`,
    leaveField: `<${holders.leaveField}>`,
  };
  const places = Object.entries(whole) as [Place, string][];
  const patterns = places.map(([place, holder]) => [place, foldable(holder)] as const);
  const either = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join("|"), "g");
  const pieces: (Uint8Array | Place)[] = [];
  let end = 0;
  for (const found of message.matchAll(either)) {
    pieces.push(Buffer.from(message.slice(end, found.index), "latin1"));
    const at = found.slice(1).findIndex((group) => group !== undefined);
    const [place] = patterns[at] ?? [];
    if (place) pieces.push(place);
    end = found.index + found[0].length;
  }
  for (const once of ["to", "messageId", "leaveField"] as const)
    if (pieces.filter((piece) => piece === once).length !== 1)
      throw new Error(`The composed message has not one place for ${once}.`);
  return [...pieces, Buffer.from(message.slice(end), "latin1")];
}

function foldable(holder: string): string {
  return [...holder].map((sign) => RegExp.escape(sign)).join("(?:=\\r\\n)?");
}

function valuesFor(
  { to, messageId, leaveMail, ...own }: ReadersCopy,
  publication: Publication,
): Record<Place, Uint8Array> {
  const leave = oneClickAddress(own.leave);
  const text = slotsForReader(publication, { ...own, leave });
  const html = inHtml(text);
  return {
    to: inHeader(to),
    messageId: inHeader(messageId),
    leaveField: Buffer.from(leaveField(leave, leaveMail), "latin1"),
    "text-leave": inBody(text.leave),
    "text-pause": inBody(text.pause),
    "text-since": inBody(text.since),
    "html-leave": inBody(html.leave),
    "html-pause": inBody(html.pause),
    "html-since": inBody(html.since),
  };
}

/** One word of ASCII: no field ends in it, and none begins. Its line stays under RFC 5322's 998 octets. */
function inHeader(word: string): Uint8Array {
  if (!/^[!-~]{1,950}$/.test(word))
    throw new TypeError("Only one word of ASCII can stand in a header's place.");
  return Buffer.from(word, "latin1");
}

/** On lines of its own, joined softly to what stands before and behind: no line gets longer than 76 octets. */
function inBody(words: string): Uint8Array {
  // The last line has a = behind it too.
  const encoded = wrap(encode(words.replace(/\r\n?|\n/g, "\r\n")), 75);
  return Buffer.from(`=\r\n${encoded}=\r\n`, "latin1");
}
