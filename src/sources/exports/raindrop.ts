// Raindrop.io's CSV export. The note is the editor's; the excerpt is the page's own and left out, as are folders.

import { privateByTag, splitTags } from "../fields/tag-list.ts";
import { hasColumns, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";

/** Header `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; tags stand between commas in one cell. */
export const raindropFormat: ImportFormat = {
  name: "raindrop",
  recognises: ({ text }) => hasColumns(text, "url", "excerpt", "folder", "created"),
  read: ({ text }, source) =>
    readCsv(text, "raindrop", {
      times: ["created"],
      read: (cells, savedAt) => {
        const tags = splitTags(cells["tags"] ?? "", ",");
        return {
          url: cells["url"],
          title: cells["title"] || undefined,
          note: cells["note"]?.trim() || undefined,
          tags,
          savedAt,
          private: privateByTag(tags),
          source,
        };
      },
    }),
};
