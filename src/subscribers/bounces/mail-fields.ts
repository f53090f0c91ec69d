// The fields of a mail's head, of a part's, or of a report's group: all three have one form (RFC 5322 §2.2).
import { decodeBytes } from "../../domain/decode-bytes.ts";

/** By name in small letters, each with its values in order, unfolded and decoded. */
export type MailFields = ReadonlyMap<string, readonly string[]>;

/** More of one head is no mail that a server wrote. */
const maxFields = 500;
const maxValueChars = 4_000;

/**
 * Reads `Name: value` lines; a line that is neither a field nor folded goes on with the value above it, since agents
 * forget to indent. `text` holds one byte a character, its lines parted by line feeds.
 */
export function readMailFields(text: string): MailFields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of fieldLines(text)) {
    const values = fields.get(name);
    if (values) values.push(decodeValue(value));
    else fields.set(name, [decodeValue(value)]);
  }
  return fields;
}

/** The first value of the first name that has one. */
export function firstField(fields: MailFields, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name)?.find((written) => written !== "");
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Every value of the names, in the order of the names. */
export function allFields(fields: MailFields, names: readonly string[]): string[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

function fieldLines(text: string): [name: string, value: string][] {
  const found: [string, string][] = [];
  for (const line of text.split("\n")) {
    const field = /^([!-9;-~]{1,80})[ \t]*:(.*)$/.exec(line);
    const above = found.at(-1);
    if (field?.[1] !== undefined && field[2] !== undefined) found.push([field[1].toLowerCase(), field[2]]);
    else if (above && above[1].length < maxValueChars) above[1] += ` ${line.trim()}`;
    if (found.length > maxFields) break;
  }
  return found;
}

function decodeValue(value: string): string {
  const text = textOfBytes(value.slice(0, maxValueChars)).trim();
  return text.includes("=?") ? decodeWords(text) : text;
}

/** RFC 2047: `=?charset?Q or B?…?=`; white space between two of them is none (§6.2). */
function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(
      /=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,2000})\?=/gi,
      (_word, charset: string, form: string, coded: string) => {
        const bytes =
          form.toLowerCase() === "b"
            ? Buffer.from(coded, "base64")
            : quotedPrintable(coded.replaceAll("_", " "));
        // RFC 2231 §5: a language may stand behind the charset.
        return decodeBytes(bytes, { form: "text", contentType: `charset=${charset.split("*")[0]}` });
      },
    );
}

/** RFC 2045 §6.7; what is no code stays as it stands. */
export function quotedPrintable(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\n/g, "");
  const decoded = joined.replace(/=([0-9a-f]{2})/gi, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, "latin1");
}

/** One byte a character, as text. */
export function textOfBytes(bytes: string, contentType?: string): string {
  if (!/[\x80-\xff\x1b]/.test(bytes)) return bytes;
  return decodeBytes(Buffer.from(bytes, "latin1"), { form: "text", contentType });
}
