// Any other CSV with a column of links, from a spreadsheet or a program we do not know.

import { isPrivate } from "../fields/privacy.ts";
import { privateByTag, quotedTags, splitTags } from "../fields/tag-list.ts";
import { readFeedDate } from "../fields/written-date.ts";
import { csvHeader, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";

const linkColumns = ["url", "link", "href"];
const noteColumns = ["note", "notes", "comment", "comments", "description"];
const timeColumns = ["date", "saved", "saved_at", "savedat", "created", "created_at", "added", "time_added"];

/** A column `url`, `link` or `href`; beside it title, note, tags, date and privacy under their usual names. */
export const csvLinksFormat: ImportFormat = {
  name: "csv",
  recognises: ({ text }) => csvHeader(text).some((name) => linkColumns.includes(name)),
  read: ({ text }, source) =>
    readCsv(text, "csv", (cells) => {
      const first = (names: string[]) => names.map((name) => cells[name]?.trim()).find((cell) => cell);
      const tags = tagsOf(first(["tags", "labels", "keywords"]) ?? "");
      return {
        url: first(linkColumns),
        title: first(["title", "name"]),
        note: first(noteColumns),
        tags,
        savedAt: readFeedDate(first(timeColumns)),
        private: isPrivate(cells) || privateByTag(tags),
        source,
      };
    }),
};

function tagsOf(tags: string): string[] {
  const separator = [",", ";", "|"].find((sign) => tags.includes(sign)) ?? /\s+/;
  return tags.startsWith("[") ? quotedTags(tags) : splitTags(tags, separator);
}
