// A page's bytes to the markup that is read of it. Programs are cut out of the bytes first: they are more than half of
// most pages, and making letters of them costs as much as reading what is left (docs/decisions/0011).
import { isUtf8 } from "node:buffer";
import { decodeBytes } from "../../domain/decode-bytes.ts";
import { withoutPrograms } from "./without-programs.ts";

export type PageSource = {
  /** The markup as it was served: of bytes in UTF-8 one letter a byte, enough to look for marks in ASCII. */
  served: string;
  /** The same without what is meant for programs, decoded. */
  read: string;
};

/** `contentType` is the HTTP header. Never throws; see `decodeBytes`. */
export function pageSource(html: string | Uint8Array, contentType?: string): PageSource {
  if (typeof html === "string") return { served: html, read: withoutPrograms(html) };
  const claimed = { form: "html", contentType } as const;
  const bytes = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
  if (!isMarkupInAscii(bytes)) {
    const served = decodeBytes(html, claimed);
    return { served, read: withoutPrograms(served) };
  }
  const served = bytes.toString("latin1");
  return { served, read: decodeBytes(Buffer.from(withoutPrograms(served), "latin1"), claimed) };
}

/**
 * In UTF-8 a sign of markup is that byte and no part of another letter. A NUL may be half of a letter (UTF-16), and an
 * escape leads to a set of letters that are made of such bytes (RFC 1468).
 */
function isMarkupInAscii(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0) && !bytes.includes(0x1b);
}
