// Pinboard's JSON export, and what its /v1/posts/all answers. What is not `shared: "yes"` is private.
import { z } from "zod";
import { maybeText } from "../fields/lenient.ts";
import { readNote } from "../fields/note-text.ts";
import { isPrivate } from "../fields/privacy.ts";
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
    // As in `services/pinboard.ts`: tags with a full stop in front are for the editor's eyes.
    tags: splitTags(one.tags ?? "", /\s+/).filter((tag) => !tag.startsWith(".")),
    savedAt: readFeedDate(one.time),
    private: isPrivate({ shared: one.shared }) || undefined,
    source,
  });
}
