// Who wrote a post and what it says, as social sites put it into their heads: "Tamsin Okoro (@tamsin) on X", with
// the post's words as the description.
import { tidyLine } from "../../domain/plain-text.ts";
import { looksLikeName } from "./person-name.ts";

const on = "(?:on|auf|sur|en|em|su|op)";
const handle = "\\s*\\(@[\\w.@-]+\\)";
/** Behind the name: nothing, or the words; then the service once more, or what it counts. */
const rest = "(?:\\s*:\\s*(.+?))?(?: [/|•] .{1,20})?";
/** "Tamsin Okoro (@tamsin) on X: “The library opened.” / X", with or without words: a handle tells a post anywhere. */
const withHandle = new RegExp(`^(.{2,60}?)${handle}(?:\\s+${on} \\p{L}+)?${rest}$`, "su");
/** "Tamsin Okoro on X: “The library opened.”": without a handle only on the service's own hosts. */
const withService = new RegExp(
  `^(.{2,60}?)\\s+${on} (X|Twitter|LinkedIn|Threads|Bluesky|Facebook|Instagram|TikTok)${rest}$`,
  "su",
);
/** "Tamsin Okoro: “The library opened.” - Harbour Social", on Mastodon's own paths. */
const withWords = /^(.{2,60}?): (["“„«].+["”“»])(?: [-–—|] .{1,60})?$/su;
const hosts: Record<string, RegExp> = {
  X: /(?:^|\.)(?:x|twitter)\.com$/,
  Twitter: /(?:^|\.)(?:x|twitter)\.com$/,
  LinkedIn: /(?:^|\.)linkedin\.com$/,
  Threads: /(?:^|\.)threads\.(?:net|com)$/,
  Bluesky: /(?:^|\.)bsky\.app$/,
  Facebook: /(?:^|\.)facebook\.com$/,
  Instagram: /(?:^|\.)instagram\.com$/,
  TikTok: /(?:^|\.)tiktok\.com$/,
};
const mastodonPath = /^\/(?:web\/)?@[^/]+\/\d{6,}|^\/users\/[^/]+\/statuses\/\d{6,}/;
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
  url: string;
}): PostHead | undefined {
  const title = head.title?.trim() ?? "";
  const { hostname, pathname } = new URL(head.url);
  const forum = /(?:^|\.)reddit\.com$/.test(hostname) ? inForum.exec(title) : null;
  if (forum) return { byline: undefined, title: forum[1] ?? forum[2], words: undefined };
  const found = signedBy(title, { hostname, pathname });
  if (!found) return undefined;
  const said = (head.description?.trim() || found.words || "").replace(counted, "");
  const words = tidyLine(quoted.exec(said)?.[1] ?? said, 600);
  const isTelling = (words?.split(" ").length ?? 0) >= leastTitle;
  return { byline: found.name, title: isTelling ? tidyLine(words, longestTitle) : undefined, words };
}

/** Who, and perhaps what they say. */
function signedBy(
  title: string,
  { hostname, pathname }: { hostname: string; pathname: string },
): { name: string; words: string | undefined } | undefined {
  const handled = withHandle.exec(title);
  if (handled) return { name: handled[1]?.trim() ?? "", words: handled[2] };
  const served = withService.exec(title);
  if (served && hosts[served[2] ?? ""]?.test(hostname)) return named(served[1], served[3]);
  const worded = mastodonPath.test(pathname) ? withWords.exec(title) : null;
  return worded ? named(worded[1], worded[2]) : undefined;
}

function named(name = "", words?: string): { name: string; words: string | undefined } | undefined {
  return looksLikeName(name.trim()) ? { name: name.trim(), words } : undefined;
}
