// wallabag's JSON export, version 1 and 2. The editor's own words are the annotations.
import { z } from "zod";
import { listOf, maybeScalar, maybeText, tagNames } from "../fields/lenient.ts";
import { captureOrWhy, isListOf, type RecordReading, readRecords } from "../fields/records.ts";
import { privateByTag, splitTags } from "../fields/tag-list.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { ImportFormat } from "./import-format.ts";

const Entry = z.object({
  url: maybeText,
  title: maybeText,
  created_at: maybeScalar,
  /** A list of words or of `{label}`; version 1 writes one text between commas. */
  tags: z.union([z.string().transform((tags) => splitTags(tags, ",")), tagNames]),
  annotations: listOf(z.object({ text: z.string() })),
});

/** Version 1 says `is_read`, version 2 `is_archived`. */
export const wallabagFormat: ImportFormat = {
  name: "wallabag",
  recognises: ({ json }) => isListOf(json, "url", "is_archived") || isListOf(json, "url", "is_read"),
  read: ({ json }, source) => ({
    format: "wallabag",
    ...readRecords(json, Entry, (entry) => readEntry(entry, source)),
  }),
};

function readEntry(entry: z.infer<typeof Entry>, source: string): RecordReading {
  const said = entry.annotations.map((annotation) => annotation.text.trim()).filter((text) => text !== "");
  return captureOrWhy({
    url: entry.url,
    title: entry.title || undefined,
    note: said.join("\n\n") || undefined,
    tags: entry.tags,
    savedAt: readFeedDate(entry.created_at),
    private: privateByTag(entry.tags),
    source,
  });
}
