// The Netscape bookmark file, as every browser and bookmark service exports it (Pinboard, linkding, Shaarli,
// Raindrop, Firefox, Chrome). There is no specification; the rules here are what those programs write.
import type { Capture } from "../../domain/capture.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { readNote } from "../fields/note-text.ts";
import { plainTitle } from "../fields/plain-title.ts";
import { whyNoLink } from "../fields/records.ts";
import { htmlAttribute, type RawAttributes } from "../fields/scan-markup.ts";
import { commaOrSpaceTags, splitTags } from "../fields/tag-list.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { ImportFormat } from "./import-format.ts";
import { bookmarksIn, type FoundBookmark } from "./netscape-file.ts";

/** The document type is often missing, and Internet Explorer has no `<DT>`. A web page's own `<dl>` has no `<p>` in it. */
const likely =
  /<!doctype\s+netscape-bookmark-file|<dt>\s*<a\s[^>]*\b(add_date|tags|private)=|<dl>\s*<p>\s*<(dt|a|h3)\b/i;

export const netscapeFormat: ImportFormat = {
  name: "netscape",
  recognises: ({ text }) => likely.test(text.slice(0, 4_000)),
  read: ({ text }, source) => readNetscape(text, source),
};

/** Every anchor with its title, note, tags, date and privacy. Tags are commas' or else spaces' lists; folders are left out. */
export function readNetscape(text: string, source: string): Imported {
  // linkding ends its lines with a line feed and then a carriage return.
  const html = text.replace(/\n\r/g, "\n").replace(/\r\n?/g, "\n");
  const captures: Capture[] = [];
  const skipped: Skipped[] = [];
  const { bookmarks, unread } = bookmarksIn(html);
  const lineAt = lineCounter(html);
  for (const bookmark of bookmarks) {
    const capture = captureOf(bookmark, source);
    const why = whyNoLink(capture.url, capture.title);
    if (why === undefined) captures.push(capture);
    else skipped.push({ where: `line ${lineAt(bookmark.start)}`, why });
  }
  if (unread.length > 0) {
    const why = `${unread.length} ${unread.length === 1 ? "link" : "links"} from here on could not be read: their tags are damaged`;
    skipped.push({ where: `line ${lineCounter(html)(unread[0] ?? 0)}`, why });
  }
  return { format: "netscape", captures, skipped };
}

function captureOf({ attributes, title, notes }: FoundBookmark, source: string): Capture {
  const said = [htmlAttribute(attributes, "description"), htmlAttribute(attributes, "note")];
  const notesHere = [...said.filter((note) => note !== undefined), ...notes];
  return {
    url: (htmlAttribute(attributes, "href") ?? "").trim(),
    title: plainTitle(title) || undefined,
    note: [...new Set(notesHere.map(wordsOf))].join("\n\n").trim() || undefined,
    tags: tagsOf(attributes),
    savedAt: readFeedDate(htmlAttribute(attributes, "add_date") ?? htmlAttribute(attributes, "time_added")),
    private: htmlAttribute(attributes, "private") === "1" || undefined,
    source,
  };
}

function wordsOf(note: string): string {
  return readNote(note, { isTyped: true })
    .text.replace(/\n?\[\/?linkding-notes\]\n?/g, "\n\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** Google's labels are tags too, and a category is one tag. */
function tagsOf(attributes: RawAttributes | undefined): string[] {
  const lists = ["tags", "labels"].flatMap((name) => commaOrSpaceTags(htmlAttribute(attributes, name) ?? ""));
  const tags = [...lists, ...splitTags(htmlAttribute(attributes, "category") ?? "", ",")];
  return tags.filter((tag) => !tag.startsWith("linkding:"));
}

/** Line of a position, counting forward only: positions come in order. */
function lineCounter(text: string): (index: number) => number {
  let at = 0;
  let line = 1;
  return (index) => {
    for (let next = text.indexOf("\n", at); next !== -1 && next < index; next = text.indexOf("\n", at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
