// Who wrote a post and what it says, as social sites put it into their heads: "Tamsin Okoro (@tamsin) on X", with
// the post's words as the description.
import { tidyLine } from "../../domain/plain-text.ts";

const on = "(?:on|auf|sur|en|em|su|op)";
const service = "(?:X|Twitter|LinkedIn|Threads|Bluesky|Mastodon|Facebook|Instagram|TikTok)";
const handle = "\\s*\\(@[\\w.@-]+\\)";
/** The ways to word a head: who, and perhaps what they say. */
const heads = [
  // "Tamsin Okoro (@tamsin) on X: “The library opened.” / X", with or without handle and words
  new RegExp(
    `^(.{2,60}?)(?:${handle}(?:\\s+${on} \\p{L}+)?|\\s+${on} ${service})(?:\\s*:\\s*(.+?))?(?: [/|•] .{1,20})?$`,
    "su",
  ),
  // Mastodon's title: "Tamsin Okoro: “The library opened.” - Harbour Social"
  /^(.{2,60}?): (["“„«].+["”“»])(?: [-–—|] .{1,60})?$/su,
];
/** Reddit's: "r/lamps on Reddit: The library opened", "The library opened : r/lamps". */
const inForum = /^(?:from the )?r\/\w+(?: community)? on Reddit: (.+)$|^(.+) : r\/\w+$/iu;
/** The words between quotation marks that a site puts around them. */
const quoted = /^["“”«„'](.+)["”»“']$/su;
/** What LinkedIn counts behind the words. */
const counted = /\s*[|·]?\s*[\d,.]+ comments?(?: on LinkedIn)?\.?$/iu;
/** A title is a post's beginning, in characters. */
const longestTitle = 80;
/** Fewer words are no title to know a post by. */
const leastTitle = 3;

export type PostHead = { byline: string | undefined; title: string | undefined; words: string | undefined };

/** The author and a title in the post's own words; `undefined` where the head is worded otherwise. */
export function postIn(head: {
  title: string | undefined;
  description: string | undefined;
}): PostHead | undefined {
  const title = head.title?.trim() ?? "";
  const forum = inForum.exec(title);
  if (forum) return { byline: undefined, title: forum[1] ?? forum[2], words: undefined };
  const found = heads.map((one) => one.exec(title)).find((one) => one !== null);
  if (!found) return undefined;
  const said = (head.description?.trim() || found[2] || "").replace(counted, "");
  const words = tidyLine(quoted.exec(said)?.[1] ?? said, 600);
  const isTelling = (words?.split(" ").length ?? 0) >= leastTitle;
  return { byline: found[1]?.trim(), title: isTelling ? tidyLine(words, longestTitle) : undefined, words };
}
