// The words of a post on X: the t.co shorthands taken out, entities decoded once. And what its numbers tell.
import { withoutControls } from "../../domain/plain-text.ts";
import { tidyPost } from "../fields/post-text.ts";

/** Ids below are of before the snowflake (November 2010) and count posts, not time. */
const firstSnowflake = 29_700_859_247n;
/** The snowflake's clock starts on 2010-11-04 at 01:42:54.657 UTC, in milliseconds since 1970. */
const snowflakeEpochMs = 1_288_834_974_657n;

/** The words without t.co links, the punctuation that only led to one, and tags at the end. A repost says whose it is. */
export function wordsOf(text: string, tags: string[] = []): string | undefined {
  const words = tidyPost(decodeOnce(withoutShortLinks(text)), tags);
  const repost = /^RT @(\w+):?\s*/.exec(words);
  const said = (repost ? words.slice(repost[0].length) : words).replace(/[:,–-]$/, "").trim();
  if (!repost) return said || undefined;
  return said === "" ? `Reposted from @${repost[1]}` : `Reposted from @${repost[1]}: ${said}`;
}

/** The t.co addresses in a text, each once; one that is cut with an ellipsis is none. */
export function shortLinks(text: string): string[] {
  return [...new Set([...text.matchAll(/https?:\/\/t\.co\/\w+(?![\w…])/g)].map(([url]) => url))];
}

/** The letters of a text without links, space and a closing ellipsis: what a cut post and its whole text share. */
export function lettersOf(text: string): string {
  return decodeOnce(withoutShortLinks(text)).replace(/\s+/g, "").replace(/…$/, "");
}

/** True when X cut the text: an ellipsis before nothing but a link. */
export function isCut(text: string): boolean {
  return withoutShortLinks(text).trimEnd().endsWith("…");
}

/** When a post was written, from its id: the upper 42 bits are milliseconds. */
export function instantOfPostId(id: string | undefined): string | undefined {
  if (!/^\d{1,20}$/.test(id ?? "")) return undefined;
  const number = BigInt(id ?? "");
  if (number < firstSnowflake) return undefined;
  const ms = Number((number >> 22n) + snowflakeEpochMs);
  return ms < 4e12 ? new Date(ms).toISOString() : undefined;
}

/** A post's address, which needs no account's name; `undefined` for what is no id. */
export function postUrl(id: string | undefined): string | undefined {
  return /^\d{1,20}$/.test(id ?? "") ? `https://x.com/i/web/status/${id}` : undefined;
}

/** The id of the post that an address on X leads to. */
export function linkedPostId(url: string): string | undefined {
  const status = /^https?:\/\/(?:(?:www|mobile)\.)?(?:twitter|x)\.com\/(?:i\/web|\w+)\/status(?:es)?\/(\d+)/i;
  return status.exec(url)?.[1];
}

/** White space is made short first, so that no pattern walks the same run twice. */
function withoutShortLinks(text: string): string {
  return withoutControls(text)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?https?:\/\/t\.co\/\w*/g, "")
    .replace(/ ?\( ?\)/g, "")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** X encodes these three and nothing else; decoding twice would turn words about markup into markup. */
function decodeOnce(text: string): string {
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">" };
  return text.replace(/&(amp|lt|gt);/g, (entity, name: string) => signs[name] ?? entity);
}
