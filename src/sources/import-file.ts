// An export file of any kind to captures. The format is told by the content, never by the name.
// A record that cannot be read is named with its place; it never stops the others.
import { basename } from "node:path";
import { decodeFeed } from "./feed/decode-feed.ts";
import { readFeed } from "./feed.ts";
import { capturesOfFeed } from "./feed-captures.ts";
import type { Imported } from "./imported.ts";
import { readNetscape } from "./netscape.ts";
import { readUrlList } from "./url-list.ts";

/** Captures of a file; an unknown format gives none and says so in `skipped`. Never throws on any bytes. */
export async function importFile(name: string, body: Uint8Array): Promise<Imported> {
  const source = basename(name);
  const text = decodeFeed(body);
  const start = text.slice(0, 4_000);
  if (/<!doctype\s+netscape-bookmark-file|<dt>\s*<a\s|<dl>/i.test(start)) return readNetscape(text, source);
  if (
    /<(\w+:)?(rss|feed|rdf|channel)[\s>]/i.test(start) ||
    /"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)
  ) {
    return readFeedFile(source, body);
  }
  if (/https?:\/\//i.test(text) && !/^\s*[<{[]\s*["\w!]/.test(start)) return readUrlList(text, source);
  const why =
    text.trim() === ""
      ? "The file is empty."
      : "This is no format we know. Give a feed, a Netscape bookmark file or a list of links.";
  return { format: "unknown", captures: [], skipped: [{ where: source, why }] };
}

async function readFeedFile(source: string, body: Uint8Array): Promise<Imported> {
  const feed = await readFeed(body, { url: "https://unknown.invalid/" });
  if (!feed.ok) return { format: "unknown", captures: [], skipped: [{ where: source, why: feed.why }] };
  const nowhere = feed.items.flatMap((item, index) =>
    item.url === undefined ? [{ where: `item ${index + 1}`, why: "no web address" }] : [],
  );
  return { format: feed.format, captures: capturesOfFeed(feed, source), skipped: nowhere };
}
