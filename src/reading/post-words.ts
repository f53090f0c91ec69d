// The words of a social post in the markup that its site gives out for embedding: text only, never markup.
import { blockText } from "./block-text.ts";
import { parseDocument } from "./dom/tree-adapter.ts";
import { readDate } from "./read-date.ts";

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
