// Instapaper's CSV export. What was selected when saving is the note.
import { hasColumns, readCsv } from "./csv-file.ts";
import { instantOfEpoch } from "./epoch.ts";
import type { ImportFormat } from "./import-format.ts";
import { quotedTags } from "./tag-list.ts";

/** Header `URL,Title,Selection,Folder`; newer files add `Timestamp` (seconds) and `Tags` (a JSON list). */
export const instapaperFormat: ImportFormat = {
  name: "instapaper",
  recognises: ({ text }) => hasColumns(text, "url", "title", "selection", "folder"),
  read: ({ text }, source) =>
    readCsv(text, "instapaper", (cells) => ({
      url: cells["url"],
      title: cells["title"] || undefined,
      note: cells["selection"]?.trim() || undefined,
      tags: quotedTags(cells["tags"] ?? ""),
      savedAt: instantOfEpoch(cells["timestamp"]),
      source,
    })),
};
