// What a file is that is no table of people, and what to give instead: told by its first bytes or its columns.
import { wideEncoding } from "../../domain/wide-encoding.ts";
import { has } from "./formats/format.ts";

const asCsv = "Open it where it was made and save it as CSV.";

const kinds: { begins: (head: Uint8Array, text: string) => boolean; says: string }[] = [
  {
    begins: (_, text) => text.startsWith("PK") && /xl\/|\[Content_Types\]\.xml/.test(text),
    says: `This is a spreadsheet of Excel (.xlsx). ${asCsv}`,
  },
  {
    begins: (_, text) => text.startsWith("PK") && text.includes("opendocument.spreadsheet"),
    says: `This is a spreadsheet of LibreOffice (.ods). ${asCsv}`,
  },
  {
    begins: (_, text) => text.startsWith("PK"),
    says: "This is a zip. Unpack it and give the table of people in it: email_list.….csv of Substack, subscribed_….csv, unsubscribed_….csv and cleaned_….csv of Mailchimp.",
  },
  {
    begins: (head) => beginsWith(head, [0xd0, 0xcf, 0x11, 0xe0]),
    says: `This is a spreadsheet of an older Excel (.xls). ${asCsv}`,
  },
  { begins: (head) => beginsWith(head, [0x1f, 0x8b]), says: "This is packed (.gz). Unpack it first." },
  { begins: (_, text) => text.startsWith("%PDF-"), says: `This is a PDF, not a table. ${asCsv}` },
  {
    begins: (_, text) => text.startsWith("SQLite format 3"),
    says: "This is a database. What moves a store of this program is its own command, `npm run store`; from another tool, export its subscribers as CSV.",
  },
  {
    begins: (_, text) => isJson(text) && /"(posts|db)"\s*:/.test(text),
    says: "This is a Ghost export of posts and settings (JSON), which has no subscribers. In Ghost choose Members, and there Export all members: that is a CSV.",
  },
  {
    begins: (_, text) => isJson(text),
    says: "This is JSON, not a table. Export the subscribers as CSV.",
  },
  {
    begins: (_, text) => /^\s*(<!doctype html|<html|<\?xml|<[a-z]+[\s>])/i.test(text),
    says: "This is a page or XML, not a table: perhaps the download wanted you to log in. Export the subscribers as CSV.",
  },
  {
    begins: (_, text) => /^\s*BEGIN:VCARD/i.test(text),
    says: "This is an address book (vCard), not a table. Export it as CSV.",
  },
  {
    begins: (head) => wideEncoding(head)?.startsWith("utf-32") === true,
    says: "This text is in UTF-32, which hardly a program writes. Save it as UTF-8.",
  },
  {
    begins: (head) => wideEncoding(head) === undefined && hasManyZeros(head),
    says: `This is no text. ${asCsv}`,
  },
];

/** `undefined` where it may be a table. */
export function otherKindOf(head: Uint8Array): string | undefined {
  const text = new TextDecoder("latin1").decode(head).replace(/^\u00ef\u00bb\u00bf/, "");
  if (text.replaceAll("\u0000", "").trim() === "") return "The file is empty.";
  return kinds.find(({ begins }) => begins(head, text))?.says;
}

/** A table of something else, though there may be addresses in it. */
export function otherTableOf(columns: string[]): string | undefined {
  if (has(columns, "post_id", "is_published"))
    return "This is Substack's list of posts. The people are in email_list.….csv of the same zip.";
  if (has(columns, "post_id", "email"))
    return "This is Substack's list of who got or opened one post. The people are in email_list.….csv of the same zip.";
  return undefined;
}

function beginsWith(head: Uint8Array, bytes: number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte);
}

/** One zero in a text is a slip of some program's. */
function hasManyZeros(head: Uint8Array): boolean {
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  return zeros * 200 > head.length;
}

function isJson(text: string): boolean {
  return /^\s*(\{\s*["}]|\[\s*[\]{["])/.test(text);
}
