// The words of a short post: what toots and posts of Bluesky and X have in common.
import { withoutControls } from "../../domain/plain-text.ts";

/**
 * The words without the gaps that links leave, and without the tags at the end; a tag inside a sentence stays.
 * @example tidyPost("I like #gardening  #web", ["web", "gardening"]) // "I like"
 * @example tidyPost("Why #web matters:", ["web"]) // "Why #web matters:"
 */
export function tidyPost(text: string, tags: string[]): string {
  const tidy = withoutControls(text)
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  return withoutEndTags(tidy, (tag) => known.has(tag.toLowerCase()));
}

/** A toot's words without the hashtags at its end; inside a sentence a hashtag is a word. */
export function withoutTrailingTags(words: string): string {
  const said = withoutEndTags(words, (tag) => /^[\p{L}\p{N}_]+$/u.test(tag))
    .replace(/(^|\s)#([\p{L}_][\p{L}\p{N}_]*)/gu, "$1$2")
    .trim();
  return /[:,–-]$/.test(said) ? said.slice(0, -1).trim() : said;
}

/** No tag is longer, in characters. */
const maxTag = 100;

/** From the end on, one tag after the other: nothing is looked at twice. */
function withoutEndTags(text: string, isTag: (tag: string) => boolean): string {
  let rest = text.trimEnd();
  for (;;) {
    const end = rest.slice(-maxTag - 1);
    const sign = Math.max(end.lastIndexOf("#"), end.lastIndexOf("＃"));
    const at = rest.length - end.length + sign;
    const isApart = at === 0 || /\s/.test(rest[at - 1] ?? "");
    if (sign === -1 || !isApart || !isTag(end.slice(sign + 1))) return rest;
    rest = rest.slice(0, at).trimEnd();
  }
}
