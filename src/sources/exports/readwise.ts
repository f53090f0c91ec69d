// Readwise Reader's CSV export. It has no notes: those are in the service's API.

import { privateByTag, quotedTags } from "../fields/tag-list.ts";
import { hasColumns, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";

/** Header `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`; tags like `['a', 'b']`. */
export const readwiseFormat: ImportFormat = {
  name: "readwise",
  recognises: ({ text }) => hasColumns(text, "url", "document tags", "saved date"),
  read: ({ text }, source) =>
    readCsv(text, "readwise", {
      // What stands in `feed` came by itself and was never saved, as in `services/readwise.ts`.
      isLeftOut: (cells) => cells["location"]?.trim().toLowerCase() === "feed",
      read: (cells) => {
        const tags = quotedTags(cells["document tags"] ?? "");
        const title = cells["title"] || undefined;
        return {
          url: cells["url"],
          title,
          tags,
          time: cells["saved date"],
          private: privateByTag(tags),
          source,
        };
      },
    }),
};
