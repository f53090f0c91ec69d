// A raw mail as the tree of its parts: bounded in time and memory, and tolerant, since agents get boundaries, types and
// encodings wrong in the very mails that matter here.
import { decodeHTML } from "entities";
import { firstField, type MailFields, quotedPrintable, readMailFields, textOfBytes } from "./mail-fields.ts";

export type MailPart = {
  fields: MailFields;
  /** In small letters, without its parameters: `message/delivery-status`. */
  type: string;
  /** One byte a character, lines parted by line feeds, decoded from base64 or quoted-printable. */
  body: string;
  /** Of a multipart its parts, of an attached mail that mail. */
  parts: MailPart[];
};

/** A report says its say long before this; behind it comes the mail that was sent. */
export const maxMailBytes = 1_000_000;
const maxDepth = 8;
const maxParts = 100;
/** Of one part; the words of a report come first. */
const maxTextChars = 100_000;
/** What one head may have; more is no head. */
const maxHeadChars = 200_000;

export function readMail(raw: Uint8Array): MailPart {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, maxMailBytes));
  const text = bytes.toString("latin1").replace(/\r\n?/g, "\n");
  // The three bytes of a byte order mark may stand before it, as in files that were saved.
  const begun = text.replace(/^(?:\xef\xbb\xbf|\s)+/, "").replace(/^>?From .*\n/, "");
  return readPart(begun, "text/plain", maxDepth);
}

/** The part and those within it, in order; an attached mail is one of them, what is in that is not. */
export function partsOf(part: MailPart): MailPart[] {
  return [part, ...(isMail(part) ? [] : part.parts.flatMap(partsOf))];
}

/** Mails that are attached to this one, at any depth, the outermost first. */
export function attachedMails(part: MailPart): MailPart[] {
  const attached = partsOf(part).filter(isMail);
  const inner = attached.flatMap((mail) => mail.parts);
  return [...inner, ...inner.flatMap(attachedMails)];
}

/** Its words, without markup. */
export function textOf({ type, body, fields }: MailPart): string {
  const text = textOfBytes(body.slice(0, maxTextChars), firstField(fields, "content-type"));
  return type === "text/html" || (type === "" && /<html\b/i.test(text)) ? withoutMarkup(text) : text;
}

function isMail({ type }: MailPart): boolean {
  return type === "message/rfc822" || type === "message/global";
}

function readPart(text: string, typeWithout: string, depth: number): MailPart {
  const { head, rest } = headOf(text);
  const fields = readMailFields(head);
  const written = firstField(fields, "content-type") ?? typeWithout;
  const type = (/^\s*"?([\w.+-]+\/[\w.+-]+)/.exec(written)?.[1] ?? "text/plain").toLowerCase();
  const body = decodeBody(rest, firstField(fields, "content-transfer-encoding") ?? "");
  const part = { fields, type, body, parts: [] };
  if (depth === 0) return part;
  if (isMail(part)) return { ...part, parts: [readPart(body.trimStart(), "text/plain", depth - 1)] };
  const pieces = piecesOf(body, { type, written });
  const typeInside = type === "multipart/digest" ? "message/rfc822" : "text/plain";
  return { ...part, parts: pieces.map((piece) => readPart(piece, typeInside, depth - 1)) };
}

/** A part that begins with a blank line has no head; one whose first line is no field has none either. */
function headOf(text: string): { head: string; rest: string } {
  if (text.startsWith("\n")) return { head: "", rest: text.slice(1) };
  if (!/^[!-9;-~]{1,80}[ \t]*:/.test(text)) return { head: "", rest: text };
  const end = text.indexOf("\n\n");
  if (end === -1) return { head: text.slice(0, maxHeadChars), rest: "" };
  return { head: text.slice(0, Math.min(end, maxHeadChars)), rest: text.slice(end + 2) };
}

function decodeBody(body: string, encoding: string): string {
  if (/quoted-printable/i.test(encoding)) return quotedPrintable(body).toString("latin1");
  // What has other signs at its beginning is called so by mistake.
  if (!/base64/i.test(encoding) || /[^A-Za-z0-9+/=\s]/.test(body.slice(0, 1_000))) return body;
  return Buffer.from(body, "base64").toString("latin1").replace(/\r\n?/g, "\n");
}

/**
 * The pieces of a multipart, by its boundary or by the one that its lines show: gateways rewrite a head and forget the
 * boundary in it, or call the whole a text.
 */
function piecesOf(body: string, { type, written }: { type: string; written: string }): string[] {
  const isMultipart = type.startsWith("multipart/");
  if (isMultipart) {
    const named = /boundary\s*=\s*(?:"([^"\n]{1,300})"|([^\s;"]{1,300}))/i.exec(written);
    const boundary = named?.[1] ?? named?.[2];
    const pieces = boundary === undefined ? [] : splitAt(body, boundary);
    if (pieces.length > 0) return pieces;
  }
  const shown = /^--([^\s-][^\n]{0,200})\nContent-/im.exec(body);
  if (shown?.[1] === undefined) return [];
  // In a text that is none, only its very beginning tells that it is a multipart: what comes later may be quoted.
  if (!isMultipart && body.slice(0, shown.index).trim().split("\n").length > 2) return [];
  return splitAt(body, shown[1].trimEnd());
}

function splitAt(body: string, boundary: string): string[] {
  const mark = `\n--${boundary}`;
  const text = `\n${body}`;
  const pieces: string[] = [];
  let begins = -1;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const behind = at + mark.length;
    const lineEnd = text.indexOf("\n", behind);
    const rest = text.slice(behind, lineEnd === -1 ? undefined : lineEnd).trimEnd();
    if (rest !== "" && rest !== "--") continue;
    if (begins !== -1) pieces.push(text.slice(begins, at));
    begins = rest === "" && lineEnd !== -1 ? lineEnd + 1 : -1;
    if (pieces.length === maxParts) return pieces;
  }
  if (begins !== -1) pieces.push(text.slice(begins));
  return pieces;
}

/** Enough for the few sentences of a report: blocks become lines. */
function withoutMarkup(html: string): string {
  const text = html
    .replace(/<(?:style|script|head)\b[^<>]*>[^<]*<\/(?:style|script|head)>/gi, "")
    .replace(/<(?:br|p|div|tr|li|h\d|pre|\/p|\/div|\/tr|\/li|\/h\d|\/pre)\b[^<>]*>/gi, "\n")
    .replace(/<[/a-z!?][^<>]*>/gi, "");
  return decodeHTML(text).replaceAll("\u00a0", " ");
}
