// One feed's bytes to its items, whatever dialect it speaks. It never throws on any bytes: a feed that
// cannot be read says why. Fetching is somebody else's; only http and https links come out.

import { decodeBytes } from "../domain/decode-bytes.ts";
import { withoutControls } from "../domain/plain-text.ts";
import { absoluteHtml } from "./feed/absolute-html.ts";
import { parseCleanRss, toCleanRss } from "./feed/clean-rss.ts";
import { readJsonFeed } from "./feed/json-feed.ts";
import { type Feed, type FeedItem, type FoundItem, normaliseFeed } from "./feed/normalise.ts";
import { readXml } from "./feed/xml-tree.ts";
import { maxFeedBytes } from "./too-much.ts";

export type FeedReading = ({ ok: true } & Feed & { items: FeedItem[] }) | { ok: false; why: string };

/** Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed. Absent values are `undefined`, dates ISO instants. */
export async function readFeed(
  body: Uint8Array,
  feed: { url: string; contentType?: string },
): Promise<FeedReading> {
  if (body.byteLength > maxFeedBytes)
    return { ok: false, why: `The feed is larger than ${maxFeedBytes / 1e6} MB and was not read.` };
  const text = decodeBytes(body, { form: "xml", contentType: feed.contentType });
  if (text.trim() === "") return { ok: false, why: "The feed is empty." };
  if (/^\s*\{/.test(text)) {
    const json = readJsonFeed(text, feed.url);
    return json
      ? { ok: true, ...json, items: json.items.map(withBodies) }
      : { ok: false, why: "This is JSON, but no JSON Feed. Look for the site's feed address." };
  }
  const normal = normaliseFeed(readXml(text, feed.url));
  if (!normal) return { ok: false, why: reasonFor(text) };
  const facts = await parseCleanRss(toCleanRss(normal.items));
  const items = normal.items.map((item, index) => withBodies({ ...item, ...facts[index] }));
  return { ok: true, ...normal, items };
}

/** Bodies as they are looked at: control characters and relative addresses cost time, and most items are never looked into. */
function withBodies({ summary, contentHtml, summaryBase, contentBase, ...facts }: FoundItem): FeedItem {
  const content = memo(() => tidyBody(contentHtml, contentBase));
  const about = memo(() => tidyBody(summary, summaryBase) ?? content());
  return Object.defineProperties(facts, {
    summary: { get: about, enumerable: true },
    contentHtml: { get: content, enumerable: true },
  }) as FeedItem;
}

function tidyBody(html: string | undefined, base: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const clean = withoutControls(html);
  return base === undefined ? clean : absoluteHtml(clean, base);
}

function memo<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function reasonFor(text: string): string {
  if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000)))
    return "This is a web page, not a feed. Look for the page's feed address.";
  return "There is no RSS or Atom feed in this file.";
}
