// The addresses in running words, as people of every script write, quote and punctuate them. linkify-it knows where
// an address ends; what it does not know of pastes and lists stands here.
import { LinkifyIt } from "linkify-it";
import { isPublicUrl } from "../../domain/public-url.ts";

/** An address, and where it stands in the text with the signs that only enclose it. */
export type TextLink = { url: string; start: number; end: number };

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, urlAuth: true })
  .add("ftp:", null)
  .add("mailto:", null)
  .add("//", null);

/** Longest text that we look into, in characters: a line, or what a phone shares. */
const maxText = 20_000;
/** What programs put beside an address and never into one: spaces without width, OneTab's bar, the sign of code. */
const enclosing = /[\u200b-\u200d\u2060\ufeff|`]/g;

/** All addresses of the text that may become links, in their order. */
export function linksInText(text: string): TextLink[] {
  const words = withGapsBefore(text.slice(0, maxText).replace(enclosing, " "));
  const found = linkify.match(words) ?? [];
  return found
    .flatMap(({ index, lastIndex }) => partsOf(words, index, lastIndex))
    .filter(({ url }) => isPublicUrl(url))
    .map((link) => withSigns(text, link));
}

const stopsBehind = /^[.,;:!?…。，、！？；：।؟،۔]+(?=\s|$)/u;

/** The text without its addresses, and the full stops that stood behind them. */
export function withoutLinks(text: string): string {
  return linksInText(text).toReversed().reduce(withoutLink, text);
}

/** The same of one address. */
export function withoutLink(text: string, { start, end }: TextLink): string {
  return `${text.slice(0, start)} ${text.slice(end).replace(stopsBehind, "")}`;
}

/** Where words or marks run into an address (`见https://…`), the last one gives way. Of one piece only the first: others are parts of it. */
function withGapsBefore(text: string): string {
  return text.replace(/\S+/g, (piece) => {
    const at = piece.search(/https?:\/\//i);
    return at > 0 ? `${piece.slice(0, at - 1)} ${piece.slice(at)}` : piece;
  });
}

/** `https://a.example/,https://b.example/` are two addresses. */
function partsOf(text: string, start: number, end: number): TextLink[] {
  const parts: TextLink[] = [];
  let at = start;
  for (const written of text.slice(start, end).split(/[,;](?=https?:\/\/)/i)) {
    const url = withoutMarks(written);
    parts.push({ url, start: at, end: at + url.length });
    at += written.length + 1;
  }
  return parts;
}

const ends = new Set(":*_~.,;!?'\"");

/** Marks of emphasis, colons and full stops behind an address are the sentence's. */
function withoutMarks(written: string): string {
  let end = written.length;
  while (ends.has(written[end - 1] ?? "")) end -= 1;
  return written.slice(0, end);
}

/** `<https://…>` and `"https://…"` are taken whole. */
function withSigns(text: string, { url, start, end }: TextLink): TextLink {
  const isEnclosed = ["<>", '""', "“”", "„“", "«»", "「」", "()", "``"].includes(
    (text[start - 1] ?? "") + (text[end] ?? ""),
  );
  return isEnclosed ? { url, start: start - 1, end: end + 1 } : { url, start, end };
}
