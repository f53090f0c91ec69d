// Raindrop.io's CSV export. The note is the editor's; the excerpt is the page's own and left out.

import { privateByTag, splitTags } from "../fields/tag-list.ts";
import { hasColumns, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";

/** Header `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; tags stand between commas in one cell. */
export const raindropFormat: ImportFormat = {
  name: "raindrop",
  recognises: ({ text }) => hasColumns(text, "url", "excerpt", "folder", "created"),
  read: ({ text }, source) =>
    readCsv(text, "raindrop", {
      read: (cells) => {
        const tags = splitTags(cells["tags"] ?? "", ",");
        return {
          url: cells["url"],
          title: cells["title"] || undefined,
          note: cells["note"]?.trim() || undefined,
          tags,
          folders: foldersIn(cells["folder"]),
          time: cells["created"],
          private: privateByTag(tags),
          source,
        };
      },
    }),
};

/** `Reading/Data` is a folder in a folder; what is in none is "Unsorted". */
function foldersIn(path = ""): string[] | undefined {
  const folders = splitTags(path, "/").filter((folder) => folder !== "Unsorted");
  return folders.length === 0 ? undefined : folders;
}
