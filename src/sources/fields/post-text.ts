// The words of a short post, once its links were cut out: what Bluesky's and X's posts have in common.
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
  return withoutEndTags(tidy, new Set(tags.map((tag) => tag.toLowerCase())));
}

function withoutEndTags(text: string, tags: Set<string>): string {
  const last = /(?:^|\s+)[#＃](\S+)$/u.exec(text);
  return last?.[1] && tags.has(last[1].toLowerCase())
    ? withoutEndTags(text.slice(0, last.index), tags)
    : text;
}
