// Karakeep's (formerly Hoarder's) JSON export: {bookmarks: […]}. Texts and files without a link are named.
import { z } from "zod";
import { anyList, maybeScalar, maybeText, tagNames } from "../fields/lenient.ts";
import { captureOrWhy, isListOf, type RecordReading, readRecords } from "../fields/records.ts";
import { privateByTag } from "../fields/tag-list.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { ImportFormat } from "./import-format.ts";

const Export = z.object({ bookmarks: anyList });
const Bookmark = z.object({
  /** Seconds since 1970, or a date. */
  createdAt: maybeScalar,
  title: maybeText,
  note: maybeText,
  tags: tagNames,
  content: z.object({ type: maybeText, url: maybeText, text: maybeText }).optional().catch(undefined),
});

export const karakeepFormat: ImportFormat = {
  name: "karakeep",
  recognises: ({ json }) => isListOf(Export.safeParse(json).data?.bookmarks, "createdAt", "content"),
  read: ({ json }, source) => ({
    format: "karakeep",
    ...readRecords(Export.parse(json).bookmarks, Bookmark, (one) => readBookmark(one, source)),
  }),
};

function readBookmark(one: z.infer<typeof Bookmark>, source: string): RecordReading {
  return captureOrWhy({
    url: one.content?.url,
    title: one.title || one.content?.text || undefined,
    note: one.note?.trim() || undefined,
    tags: one.tags,
    savedAt: readFeedDate(one.createdAt),
    private: privateByTag(one.tags),
    source,
  });
}
