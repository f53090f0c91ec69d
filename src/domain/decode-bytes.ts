// Bytes of a page, a feed or a file to text: the one decoder. Charsets lie, so a mark wins, then the shape of the
// bytes, then what is said of them where they bear it out, then a guess. Never throws; a wrong guess costs letters.
import { isAscii, isUtf8 } from "node:buffer";
import { type Claimed, charsetClaims } from "./charset-claims.ts";
import { guessCharset } from "./guess-charset.ts";
import { decodeUtf32, wideEncoding } from "./wide-encoding.ts";

/** Broken characters that are borne, as a share of the whole ones, where UTF-8 is or is not what was said. */
const slipsBorne = { asSaid: 1, otherwise: 1 / 4 };

/**
 * The text without its byte order mark; a character that the end cuts is left out. `form` says where the format
 * names its own encoding (told by the first sign if absent), `contentType` is the HTTP header.
 * @example decodeBytes(body, { form: "xml", contentType: "text/xml; charset=koi8-r" })
 */
export function decodeBytes(bytes: Uint8Array, claimed: Claimed = {}): string {
  const text = decodeWide(bytes) ?? decodeSevenBit(bytes) ?? decodeNarrow(bytes, claimed);
  return withoutLatinControls(text.startsWith("\ufeff") ? text.slice(1) : text);
}

function decodeWide(bytes: Uint8Array): string | undefined {
  const encoding = wideEncoding(bytes);
  if (encoding === "utf-32be" || encoding === "utf-32le") return decodeUtf32(bytes, encoding);
  return encoding && decodeAs(encoding, bytes);
}

/** ISO-2022-JP is ASCII with escapes: no other text has these (RFC 1468), whatever is said of it. */
function decodeSevenBit(bytes: Uint8Array): string | undefined {
  if (!isAscii(bytes)) return undefined;
  const text = new TextDecoder().decode(bytes);
  return /\x1b(?:\$[@B]|\([IJ])/.test(text) ? decodeAs("iso-2022-jp", bytes) : text;
}

function decodeNarrow(bytes: Uint8Array, claimed: Claimed): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const claims = charsetClaims(bytes, claimed);
  return (
    asUtf8(bytes, claims) ??
    asClaimed(bytes, claims) ??
    decodeAs(guessCharset(bytes) ?? "windows-1252", bytes)
  );
}

/** The text where most of what is not ASCII is well-formed UTF-8: no other encoding looks like that by chance. */
function asUtf8(bytes: Uint8Array, [first]: string[]): string | undefined {
  const text = decodeAs("utf-8", bytes);
  const isSaid = first === undefined || first === "utf-8";
  return readsWell(text, isSaid ? slipsBorne.asSaid : slipsBorne.otherwise) ? text : undefined;
}

/** The text by the first claim that the bytes bear out. */
function asClaimed(bytes: Uint8Array, claims: string[]): string | undefined {
  for (const claim of claims) {
    if (claim === "utf-8") continue;
    const text = decodeAs(claim, bytes);
    if (readsWell(text, slipsBorne.otherwise)) return text;
  }
  return undefined;
}

function readsWell(text: string, borne: number): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > 0 && broken <= whole * borne;
}

/** `stream` leaves out a character that the end cuts, instead of marking it as broken. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** C1 controls in text are bytes of windows-1252 that somebody called Latin-1. */
function withoutLatinControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    decodeAs("windows-1252", Uint8Array.of(control.charCodeAt(0))),
  );
}
