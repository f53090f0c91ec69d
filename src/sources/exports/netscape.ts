// The Netscape bookmark file, as every browser and bookmark service exports it (Pinboard, linkding, Shaarli,
// Raindrop, Firefox, Chrome). There is no specification; the rules here are what those programs write.
import type { Imported } from "../fields/imported.ts";
import { readNote } from "../fields/note-text.ts";
import { plainTitle } from "../fields/plain-title.ts";
import { isPrivate } from "../fields/privacy.ts";
import { capturesOfPlaced, type WrittenRecord } from "../fields/records.ts";
import { htmlAttribute, type RawAttributes } from "../fields/scan-markup.ts";
import { commaOrSpaceTags, privateByTag, splitTags } from "../fields/tag-list.ts";
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

/** Every anchor with its title, note, tags, date and privacy. Tags are commas' or else spaces' lists; `folders` are those that it is in. */
export function readNetscape(text: string, source: string): Imported {
  // linkding ends its lines with a line feed and then a carriage return.
  const html = text.replace(/\n\r/g, "\n").replace(/\r\n?/g, "\n");
  const { bookmarks, unread } = bookmarksIn(html);
  const isOfLinkding = isLinkding(text, bookmarks[0]);
  const lineAt = lineCounter(html);
  const placed = bookmarks.map((bookmark) => ({
    where: `line ${lineAt(bookmark.start)}`,
    record: recordOf(bookmark, source, isOfLinkding),
  }));
  const { captures, skipped } = capturesOfPlaced(placed);
  if (unread.length > 0) {
    const why = `${unread.length} ${unread.length === 1 ? "link" : "links"} from here on could not be read: their tags are damaged`;
    skipped.push({ where: `line ${lineCounter(html)(unread[0] ?? 0)}`, why });
  }
  return { format: "netscape", captures, skipped };
}

/**
 * linkding marks private what is not shared with its other users, which is nearly all, so its mark says nothing here
 * (as in `services/linkding.ts`). Its files have a title of their own and all of its attributes; notes that came from
 * linkding stand in other programs' files too.
 */
function isLinkding(text: string, first: FoundBookmark | undefined): boolean {
  const has = (name: string) => htmlAttribute(first?.attributes, name) !== undefined;
  if (!/<title>bookmarks<\/title>/i.test(text.slice(0, 2_000))) return false;
  if (!has("private") || !has("toread") || !has("tags")) return false;
  return has("last_modified") || text.includes("\n\r<") || /\[linkding-notes\]|[",]linkding:/.test(text);
}

function recordOf(
  { attributes, title, notes, folders }: FoundBookmark,
  source: string,
  isOfLinkding: boolean,
): WrittenRecord {
  const said = [htmlAttribute(attributes, "description"), htmlAttribute(attributes, "note")];
  const tags = tagsOf(attributes);
  const notesHere = [...said.filter((note) => note !== undefined), ...notes];
  return {
    url: (htmlAttribute(attributes, "href") ?? "").trim(),
    title: plainTitle(title) || undefined,
    note: [...new Set(notesHere.map(wordsOf))].join("\n\n").trim() || undefined,
    tags,
    folders: folders.length === 0 ? undefined : folders.map(plainTitle),
    time: htmlAttribute(attributes, "add_date") ?? htmlAttribute(attributes, "time_added"),
    private: (!isOfLinkding && isPrivate(privacyIn(attributes))) || privateByTag(tags),
    source,
  };
}

function wordsOf(note: string): string {
  return readNote(note, { isTyped: true })
    .text.replace(/\n?\[\/?linkding-notes\]\n?/g, "\n\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** An attribute that stands there without a value says yes: `<A HREF="…" PRIVATE>`. */
function privacyIn(attributes: RawAttributes = {}): RawAttributes {
  const said = Object.entries(attributes);
  return Object.fromEntries(
    said.map(([name, value]) => [name, value === "" && /^private$/i.test(name) ? "yes" : value]),
  );
}

/** Google's labels are tags too, and so is a category. Tags with a full stop in front are for the editor's eyes. */
function tagsOf(attributes: RawAttributes | undefined): string[] {
  const lists = ["tags", "labels"].flatMap((name) => commaOrSpaceTags(htmlAttribute(attributes, name) ?? ""));
  const tags = [...lists, ...splitTags(htmlAttribute(attributes, "category") ?? "", ",")];
  return tags.filter((tag) => !tag.startsWith("linkding:") && !tag.startsWith("."));
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
