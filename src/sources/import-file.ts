// An export file of any kind to captures. The format is told by the content, never by the name.
// A record that cannot be read is named with its place; it never stops the others.
import { basename } from "node:path";
import type { Capture } from "../domain/capture.ts";
import { decodeBytes } from "../domain/decode-bytes.ts";
import { parseJson } from "../domain/parse-json.ts";
import { archiveFormat, isArchive } from "./exports/archive-file.ts";
import { chromiumJsonFormat } from "./exports/chromium-json.ts";
import { csvLinksFormat, plainCsvFormat } from "./exports/csv-links.ts";
import { firefoxJsonFormat } from "./exports/firefox-json.ts";
import type { ExportContent, ImportFormat } from "./exports/import-format.ts";
import { instapaperFormat, instapaperHtmlFormat } from "./exports/instapaper.ts";
import { jsonLinesFormat, jsonLinksFormat } from "./exports/json-links.ts";
import { karakeepFormat } from "./exports/karakeep.ts";
import { mastodonArchive, mastodonFileFormat } from "./exports/mastodon-archive.ts";
import { netscapeFormat } from "./exports/netscape.ts";
import { omnivoreArchive, omnivoreFormat } from "./exports/omnivore.ts";
import { opmlFormat } from "./exports/opml.ts";
import { pinboardFormat } from "./exports/pinboard.ts";
import { pocketArchive, pocketCsvFormat, pocketHtmlFormat } from "./exports/pocket.ts";
import { postsXmlFormat } from "./exports/posts-xml.ts";
import { raindropFormat } from "./exports/raindrop.ts";
import { readwiseFormat } from "./exports/readwise.ts";
import { signalFormat } from "./exports/signal.ts";
import { telegramFormat } from "./exports/telegram.ts";
import { urlListFormat } from "./exports/url-list.ts";
import { wallabagFormat } from "./exports/wallabag.ts";
import { xArchive, xFileFormat } from "./exports/x-archive.ts";
import { capturesOfFeed } from "./feed/feed-captures.ts";
import { maxItems } from "./feed/newest.ts";
import { readFeed } from "./feed.ts";
import type { Imported } from "./fields/imported.ts";

/** Feeds as files: `@you.rss` saved from a browser. */
const feedFormat: ImportFormat = {
  name: "feed",
  recognises: ({ text, json }) => {
    const start = text.slice(0, 4_000);
    // In JSON a tag is somebody's word.
    const isXml = json === undefined && /<(\w+:)?(rss|feed|rdf|channel)[\s>]/i.test(start);
    return isXml || /"version"\s*:\s*"https:\/\/jsonfeed\.org/i.test(start);
  },
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
  telegramFormat,
  signalFormat,
  opmlFormat,
  postsXmlFormat,
  instapaperHtmlFormat,
  netscapeFormat,
  pocketHtmlFormat,
  feedFormat,
  jsonLinksFormat,
  jsonLinesFormat,
  raindropFormat,
  readwiseFormat,
  instapaperFormat,
  pocketCsvFormat,
  csvLinksFormat,
  plainCsvFormat,
  urlListFormat,
];

/** Defaults in brackets. */
export type ImportSetting = {
  /** The folders of a link are tags of it (no). */
  foldersAsTags?: boolean | undefined;
};

/** Captures of a file; an unknown format gives none and says so in `skipped`. Never throws on any bytes. */
export async function importFile(
  name: string,
  body: Uint8Array,
  { foldersAsTags = false }: ImportSetting = {},
): Promise<Imported> {
  const source = basename(name);
  const text = isArchive(body) ? "" : decodeBytes(body);
  const file: ExportContent = { name: source, bytes: body, text, json: parseJson(text) };
  const format = formats.find((one) => one.recognises(file));
  if (format) {
    const imported = await format.read(file, source);
    return orNoLink({ ...imported, captures: imported.captures.map(settled(foldersAsTags)) }, source);
  }
  return { format: "unknown", captures: [], skipped: [{ where: source, why: whyUnknown(file) }] };
}

function whyUnknown({ text, json }: ExportContent): string {
  if (text.trim() === "") return "The file is empty.";
  if (/^\s*[[{]\s*["{[]/.test(text) && json === undefined)
    return "This begins as JSON and does not go on as such: it is damaged or cut short. Export it again.";
  return "This is no format we know. docs/sources.md lists what is read.";
}

/** The capture with its folders among its tags, or without them. */
function settled(foldersAsTags: boolean): (capture: Capture) => Capture {
  return (capture) => {
    if (capture.folders === undefined) return capture;
    const { folders, ...others } = capture;
    return foldersAsTags ? { ...others, tags: [...capture.tags, ...folders] } : others;
  };
}

/** Nobody shall wonder where the links of a file are that gave none and named no record. */
function orNoLink(imported: Imported, source: string): Imported {
  if (imported.captures.length + imported.skipped.length > 0 || imported.hasOnlyWords) return imported;
  const why = `No link was found in it. It was read as ${imported.format}; it may be empty, or cut off.`;
  return { ...imported, skipped: [{ where: source, why }] };
}

async function readFeedFile({ bytes }: ExportContent, source: string): Promise<Imported> {
  const feed = await readFeed(bytes, { url: "https://unknown.invalid/" });
  if (!feed.ok) return { format: "unknown", captures: [], skipped: [{ where: source, why: feed.why }] };
  const nowhere = feed.items.flatMap((item, index) =>
    item.url === undefined ? [{ where: `item ${index + 1}`, why: "no web address" }] : [],
  );
  const { leftOut } = feed;
  const older =
    leftOut === undefined
      ? []
      : [
          {
            where: `${leftOut} older items`,
            why: `of a feed only the newest ${maxItems} are read; split the file to keep these too`,
          },
        ];
  return { format: feed.format, captures: capturesOfFeed(feed, source), skipped: [...older, ...nowhere] };
}
