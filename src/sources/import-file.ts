// An export file of any kind to captures. The format is told by the content, never by the name.
// A record that cannot be read is named with its place; it never stops the others.
import { basename } from "node:path";
import { archiveFormat, isArchive } from "./archive-file.ts";
import { chromiumJsonFormat } from "./chromium-json.ts";
import { csvLinksFormat } from "./csv-links.ts";
import { decodeFeed } from "./feed/decode-feed.ts";
import { readFeed } from "./feed.ts";
import { capturesOfFeed } from "./feed-captures.ts";
import { firefoxJsonFormat } from "./firefox-json.ts";
import type { ExportContent, ImportFormat } from "./import-format.ts";
import type { Imported } from "./imported.ts";
import { instapaperFormat } from "./instapaper.ts";
import { karakeepFormat } from "./karakeep.ts";
import { mastodonArchive, mastodonFileFormat } from "./mastodon-archive.ts";
import { netscapeFormat } from "./netscape.ts";
import { omnivoreArchive, omnivoreFormat } from "./omnivore.ts";
import { opmlFormat } from "./opml.ts";
import { parseJson } from "./parse-json.ts";
import { pinboardFormat } from "./pinboard.ts";
import { pocketArchive, pocketCsvFormat, pocketHtmlFormat } from "./pocket.ts";
import { raindropFormat } from "./raindrop.ts";
import { readwiseFormat } from "./readwise.ts";
import { urlListFormat } from "./url-list.ts";
import { wallabagFormat } from "./wallabag.ts";
import { xArchive, xFileFormat } from "./x-archive.ts";

/** Feeds as files: `@you.rss` saved from a browser. */
const feedFormat: ImportFormat = {
  name: "feed",
  recognises: ({ text }) =>
    /<(\w+:)?(rss|feed|rdf|channel)[\s>]|"version"\s*:\s*"https:\/\/jsonfeed\.org/i.test(
      text.slice(0, 4_000),
    ),
  read: readFeedFile,
};

/** Most particular first: the first that recognises a file reads it. */
const formats: ImportFormat[] = [
  archiveFormat([xArchive, mastodonArchive, pocketArchive, omnivoreArchive]),
  xFileFormat,
  mastodonFileFormat,
  pinboardFormat,
  karakeepFormat,
  wallabagFormat,
  omnivoreFormat,
  firefoxJsonFormat,
  chromiumJsonFormat,
  opmlFormat,
  netscapeFormat,
  pocketHtmlFormat,
  feedFormat,
  raindropFormat,
  readwiseFormat,
  instapaperFormat,
  pocketCsvFormat,
  csvLinksFormat,
  urlListFormat,
];

/** Captures of a file; an unknown format gives none and says so in `skipped`. Never throws on any bytes. */
export async function importFile(name: string, body: Uint8Array): Promise<Imported> {
  const source = basename(name);
  const text = isArchive(body) ? "" : decodeFeed(body);
  const file: ExportContent = { name: source, bytes: body, text, json: parseJson(text) };
  const format = formats.find((one) => one.recognises(file));
  if (format) return format.read(file, source);
  const why =
    text.trim() === ""
      ? "The file is empty."
      : "This is no format we know. docs/sources.md lists what is read.";
  return { format: "unknown", captures: [], skipped: [{ where: source, why }] };
}

async function readFeedFile({ bytes }: ExportContent, source: string): Promise<Imported> {
  const feed = await readFeed(bytes, { url: "https://unknown.invalid/" });
  if (!feed.ok) return { format: "unknown", captures: [], skipped: [{ where: source, why: feed.why }] };
  const nowhere = feed.items.flatMap((item, index) =>
    item.url === undefined ? [{ where: `item ${index + 1}`, why: "no web address" }] : [],
  );
  return { format: feed.format, captures: capturesOfFeed(feed, source), skipped: nowhere };
}
