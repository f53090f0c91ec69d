// Instapaper's exports: CSV, in which what was selected when saving is the note, and the HTML page of lists, which
// has titles only.

import { quotedTags } from "../fields/tag-list.ts";
import { hasColumns, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";
import { readNetscape } from "./netscape.ts";

/** Header `URL,Title,Selection,Folder`; newer files add `Timestamp` (seconds) and `Tags` (a JSON list). */
export const instapaperFormat: ImportFormat = {
  name: "instapaper",
  recognises: ({ text }) => hasColumns(text, "url", "title", "selection", "folder"),
  read: ({ text }, source) =>
    readCsv(text, "instapaper", {
      read: (cells) => ({
        url: cells["url"],
        title: cells["title"] || undefined,
        note: cells["selection"]?.trim() || undefined,
        tags: quotedTags(cells["tags"] ?? ""),
        folders: foldersIn(cells["folder"]?.trim() ?? ""),
        time: cells["timestamp"],
        source,
      }),
    }),
};

/** These say how far the reader is, and are no folders of theirs. */
const states = new Set(["", "Unread", "Archive", "Starred"]);

function foldersIn(folder: string): string[] | undefined {
  return states.has(folder) ? undefined : [folder];
}

/** `<h1>Unread</h1><ol><li><a href="…">Title</a>`. */
export const instapaperHtmlFormat: ImportFormat = {
  name: "instapaper",
  recognises: ({ text }) => /<title>\s*Instapaper:?\s*Export/i.test(text.slice(0, 4_000)),
  read: ({ text }, source) => ({ ...readNetscape(text, source), format: "instapaper" }),
};
