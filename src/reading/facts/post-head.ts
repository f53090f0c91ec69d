// Who wrote a post and what it says, as social sites put it into their heads: "Tamsin Okoro (@tamsin) on X", with
// the post's words as the description.
import { tidyLine } from "../../domain/plain-text.ts";

/** A name, and perhaps the handle and the site behind it. */
const signed = /^(.{2,60}?)\s*\(@[\w.@-]+\)(?:\s+(?:on|auf|sur|en|em|su|op) \p{L}+)?$/u;
/** The words between quotation marks that a site puts around them. */
const quoted = /^["“”«„'](.+)["”»“']$/su;
/** A title is a post's beginning, in characters. */
const longestTitle = 80;
/** Fewer words are no title to know a post by. */
const leastTitle = 3;

/** The author and a title in the post's own words; `undefined` where the head is worded otherwise. */
export function postIn(head: {
  title: string | undefined;
  description: string | undefined;
}): { byline: string; title: string | undefined; words: string | undefined } | undefined {
  const byline = signed.exec(head.title?.trim() ?? "")?.[1]?.trim();
  if (byline === undefined) return undefined;
  const said = head.description?.trim() ?? "";
  const words = tidyLine(quoted.exec(said)?.[1] ?? said, 600);
  const isTelling = (words?.split(" ").length ?? 0) >= leastTitle;
  return { byline, title: isTelling ? tidyLine(words, longestTitle) : undefined, words };
}
