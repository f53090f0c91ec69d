// Whether a body is worth having: by what the server says of it, then by its first bytes, which cannot lie.
import { looksLikeText, sniffType } from "./sniff-type.ts";

/** How a body is taken: as a text that is read, as a PDF, or not at all. */
export type Judgement = { contentType: string; take: "text" | "pdf" | "nothing" };

const readable =
  /^(text\/(?!css|javascript|calendar)|application\/(.+\+)?(xml|json)\b|application\/(rss|atom|rdf)\b)/i;
const pdf = /^application\/(x-)?pdf\b/i;
/** Documents for printers may well hold nothing but letters. */
const madeOfText = /^application\/(pdf|postscript)$/;
/**
 * Types that say nothing: those of the MIME Sniffing standard (§7: none at all, unknown/unknown,
 * application/unknown, `*` of anything), and what servers send to make a browser save a file.
 */
const unknown = new RegExp(
  [
    /^\s*$|^[^/]*$|^\*\/\*/,
    /^(unknown|application|content)\/unknown\b/,
    /^(application|binary|octet)\/((x-)?octet-)?stream\b/,
    /^(application|binary)\/(x-)?((force-)?download|binary)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** False for a body that by the server's word is no page: it is not opened at all. */
export function isWorthOpening(declared: string, wanted: { pdf: boolean }): boolean {
  return unknown.test(declared) || readable.test(declared) || (wanted.pdf && pdf.test(declared));
}

/** What a body is that begins with `start`. Its type has no charset when it is not the server's own. */
export function judgeBody(declared: string, start: Uint8Array, wanted: { pdf: boolean }): Judgement {
  const contentType = typeOf(declared, start);
  if (pdf.test(contentType)) return { contentType, take: wanted.pdf ? "pdf" : "nothing" };
  return { contentType, take: readable.test(contentType) ? "text" : "nothing" };
}

/** What the bytes say, where the server says nothing or something that they rule out. */
function typeOf(declared: string, start: Uint8Array): string {
  const sniffed = sniffType(start);
  const isText = looksLikeText(start);
  // A text may begin with "BM" or "ID3": only bytes that no text has make it a picture or a sound.
  const isSure = sniffed !== undefined && (!isText || readable.test(sniffed) || madeOfText.test(sniffed));
  if (unknown.test(declared)) return isSure ? sniffed : isText ? "text/plain" : declared;
  if (!isSure) return declared;
  // What is said to be a page and what is said to be a PDF may be each other, or something else altogether.
  return readable.test(sniffed) && readable.test(declared) ? declared : sniffed;
}
