// Instapaper's CSV export. What was selected when saving is the note.

import { quotedTags } from "../fields/tag-list.ts";
import { hasColumns, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";

/** Header `URL,Title,Selection,Folder`; newer files add `Timestamp` (seconds) and `Tags` (a JSON list). */
export const instapaperFormat: ImportFormat = {
  name: "instapaper",
  recognises: ({ text }) => hasColumns(text, "url", "title", "selection", "folder"),
  read: ({ text }, source) =>
    readCsv(text, "instapaper", {
      times: ["timestamp"],
      read: (cells, savedAt) => ({
        url: cells["url"],
        title: cells["title"] || undefined,
        note: cells["selection"]?.trim() || undefined,
        tags: quotedTags(cells["tags"] ?? ""),
        savedAt,
        source,
      }),
    }),
};
