// Pinboard's JSON export, and what its /v1/posts/all answers. `shared: "no"` means private.
import { z } from "zod";
import { maybeText } from "../fields/lenient.ts";
import { readNote } from "../fields/note-text.ts";
import { captureOrWhy, isListOf, type RecordReading, readRecords } from "../fields/records.ts";
import { splitTags } from "../fields/tag-list.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { ImportFormat } from "./import-format.ts";

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
    note: readNote(one.extended ?? "", { isTyped: true }).text || undefined,
    tags: splitTags(one.tags ?? "", /\s+/),
    savedAt: readFeedDate(one.time),
    private: one.shared === "no" || undefined,
    source,
  });
}
