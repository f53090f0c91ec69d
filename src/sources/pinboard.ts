// Pinboard's JSON export, and what its /v1/posts/all answers. `shared: "no"` means private.
import { z } from "zod";
import { readFeedDate } from "./feed/feed-date.ts";
import type { ImportFormat } from "./import-format.ts";
import { maybeText } from "./lenient.ts";
import { readNote } from "./note-text.ts";
import { captureOrWhy, isListOf, type RecordReading, readRecords } from "./records.ts";
import { splitTags } from "./tag-list.ts";

/** `description` is the title and `extended` the note: the names are those of del.icio.us. */
const Bookmark = z.object({
  href: maybeText,
  description: maybeText,
  extended: maybeText,
  tags: maybeText,
  time: maybeText,
  shared: maybeText,
});

export const pinboardFormat: ImportFormat = {
  name: "pinboard",
  recognises: ({ json }) => isListOf(json, "href", "description"),
  read: ({ json }, source) => ({
    format: "pinboard",
    ...readRecords(json, Bookmark, (one) => readBookmark(one, source)),
  }),
};

function readBookmark(one: z.infer<typeof Bookmark>, source: string): RecordReading {
  return captureOrWhy({
    url: one.href,
    title: one.description || undefined,
    note: readNote((one.extended ?? "").replace(/\r?\n/g, "<br>")).text || undefined,
    tags: splitTags(one.tags ?? "", /\s+/),
    savedAt: readFeedDate(one.time),
    private: one.shared === "no" || undefined,
    source,
  });
}
