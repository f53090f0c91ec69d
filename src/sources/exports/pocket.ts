// Pocket's exports (the service closed in July 2025): the zip of part_000000.csv and more, one such part, or
// the older page ril_export.html. Pocket kept no notes.

import type { Imported } from "../fields/imported.ts";
import { splitTags } from "../fields/tag-list.ts";
import { type ArchiveFormat, joinMembers } from "./archive.ts";
import { hasColumns, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";
import { readNetscape } from "./netscape.ts";

/** Header `title,url,time_added,tags,status`: seconds, and tags between `|`. */
export const pocketCsvFormat: ImportFormat = {
  name: "pocket",
  recognises: ({ text }) => hasColumns(text, "title", "url", "time_added", "tags"),
  read: ({ text }, source) => readParts(text, source),
};

/** `<li><a href time_added tags="a,b">`: attributes as in a bookmark file, in a list of HTML. */
export const pocketHtmlFormat: ImportFormat = {
  name: "pocket",
  recognises: ({ text }) => /<a\s[^<>]*\btime_added=/i.test(text.slice(0, 20_000)),
  read: ({ text }, source) => ({ ...readNetscape(text, source), format: "pocket" }),
};

export const pocketArchive: ArchiveFormat = {
  name: "pocket",
  member: /^part_\d+\.csv$/,
  read: (members, source) => joinMembers("pocket", members, ({ text }) => readParts(text, source)),
};

function readParts(text: string, source: string): Imported {
  return readCsv(text, "pocket", {
    read: (cells) => ({
      url: cells["url"],
      // Where Pocket never found a title, it wrote the address.
      title: cells["title"] === cells["url"] ? undefined : cells["title"] || undefined,
      tags: splitTags(cells["tags"] ?? "", "|"),
      time: cells["time_added"],
      source,
    }),
  });
}
