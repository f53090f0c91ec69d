// The words of a social post in the markup that its site gives out for embedding: text only, never markup.

import { readDate } from "./dates/read-date.ts";
import { blockText } from "./page/block-text.ts";
import { parseDocument } from "./page/dom/tree-adapter.ts";

/** A post's embed is small (300 letters and their markup); what is larger is none and is not parsed. */
const largestEmbed = 6_000;

/**
 * What stands in the paragraphs of the first quotation, as X, Bluesky and TikTok write it, and the day or instant
 * in its last link. Mastodon's embed quotes no words and gives none here.
 */
export function wordsOfPost(html: string): { words: string; publishedAt: string | undefined } | undefined {
  if (html.length > largestEmbed) return undefined;
  const [quotation] = parseDocument(html).getElementsByTagName("blockquote");
  const words = quotation?.getElementsByTagName("p").map(blockText).join("\n").trim();
  if (!quotation || !words) return undefined;
  const date = quotation.getElementsByTagName("a").at(-1)?.textContent;
  return { words, publishedAt: date === undefined ? undefined : readDate(date) };
}
