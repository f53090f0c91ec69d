// Where in a bookmark file each bookmark stands, with its title, its notes and its folders as they are written. Such
// a file is no web page: `<script>`, `<title>`, `<!--` and the like in a title or note are words, and swallow nothing.
import { htmlAttribute, type RawAttributes, scanMarkup, type TagPlace } from "../fields/scan-markup.ts";

/** A bookmark as it is written: words with their markup and entities, `start` its place in the text. */
export type FoundBookmark = {
  attributes: RawAttributes | undefined;
  title: string;
  notes: string[];
  /** Names of the folders that it is in, the outermost first. */
  folders: string[];
  start: number;
};

/** All bookmarks in their order, and the places of links whose tags are no tags. */
export type BookmarkFile = { bookmarks: FoundBookmark[]; unread: number[] };

/** What is being read: `note-before` is of the bookmark that follows, `folder-note` of nobody. */
type Part = { kind: "title" | "note" | "note-before" | "folder" | "folder-note"; from: number };

type Reading = {
  html: string;
  bookmarks: FoundBookmark[];
  /** Places of the anchors that stand in words. */
  inWords: number[];
  open: FoundBookmark | undefined;
  part: Part | undefined;
  /** A note that waits for its bookmark. */
  before: string | undefined;
  /** The file's first note stood before its bookmark: so do all. */
  isDescribedBefore: boolean;
  /** The folder that was named and not opened yet. */
  folder: string | undefined;
  /** The folders that are open; what is nested deeper than `maxFolders` has no name. */
  folders: string[][];
};

/** Nobody sorts so deep. */
const maxFolders = 20;

export function bookmarksIn(html: string): BookmarkFile {
  const reading: Reading = {
    ...{ html, bookmarks: [], inWords: [], open: undefined, part: undefined, before: undefined },
    ...{ isDescribedBefore: false, folder: undefined, folders: [] },
  };
  const events = {
    open: (tag: string, attributes: RawAttributes | undefined, at: TagPlace) =>
      openTag(reading, { name: tag.toLowerCase(), attributes, at }),
    close: (tag: string, at: TagPlace) => closeTag(reading, tag.toLowerCase(), at),
    text: () => {},
    cdata: () => {},
    isDone: () => false,
  };
  scanMarkup(html, events, { isTyped: true });
  endBookmark(reading, html.length);
  return { bookmarks: reading.bookmarks, unread: unreadAnchors(reading) };
}

type OpenTag = { name: string; attributes: RawAttributes | undefined; at: TagPlace };

function openTag(reading: Reading, tag: OpenTag): void {
  if (tag.name === "a") {
    if (beginsBookmark(tag.attributes, reading.part?.kind)) beginBookmark(reading, tag);
    else reading.inWords.push(tag.at.start);
    return;
  }
  if (!ordersFile(reading, tag)) return;
  if (tag.name === "dd") beginNote(reading, tag.at);
  else {
    endBookmark(reading, tag.at.start);
    if (tag.name === "h3") beginFolder(reading, tag);
    else if (tag.name === "dl") openFolder(reading);
  }
}

function closeTag(reading: Reading, name: string, at: TagPlace): void {
  const { part } = reading;
  if ((name === "a" && part?.kind === "title") || (name === "h3" && part?.kind === "folder"))
    endPart(reading, at.start);
  if (!/^d[dlt]$/.test(name) || (part && !endsWords(reading.html, at))) return;
  endPart(reading, at.start);
  if (name === "dl") reading.folders.pop();
}

/** In a title `<a>` may be a word that is spoken of; in a note it is a link of the note, unless it was saved at a time. */
function beginsBookmark(attributes: RawAttributes | undefined, part: Part["kind"] | undefined): boolean {
  if (part === "title") return htmlAttribute(attributes, "href") !== undefined;
  if (part !== "note" && part !== "folder-note") return true;
  return htmlAttribute(attributes, "add_date") !== undefined;
}

function beginBookmark(reading: Reading, { attributes, at }: OpenTag): void {
  endBookmark(reading, at.start);
  const { before, folders } = reading;
  const notes = before === undefined ? [] : [before];
  reading.open = { attributes, title: "", notes, folders: folders.at(-1) ?? [], start: at.start };
  reading.before = undefined;
  reading.bookmarks.push(reading.open);
  reading.part = { kind: "title", from: at.end };
  reading.folder = undefined;
}

function beginNote(reading: Reading, { start, end }: TagPlace): void {
  endPart(reading, start);
  const { bookmarks, folder, open, isDescribedBefore } = reading;
  const isOfNext = folder === undefined && (isDescribedBefore || !open);
  if (isOfNext) {
    reading.isDescribedBefore ||= bookmarks.length === 0;
    endBookmark(reading, start);
  }
  const kind = folder !== undefined ? "folder-note" : isOfNext ? "note-before" : "note";
  reading.part = { kind, from: end };
}

/** What a browser has by itself (its toolbar, what is not sorted) is nobody's folder: it has no name. */
function beginFolder(reading: Reading, { attributes, at }: OpenTag): void {
  reading.folder = "";
  const isBrowsers = ["personal_toolbar_folder", "unfiled_bookmarks_folder"].some((name) =>
    htmlAttribute(attributes, name),
  );
  if (!isBrowsers) reading.part = { kind: "folder", from: at.end };
}

function openFolder(reading: Reading): void {
  const above = reading.folders.at(-1) ?? [];
  const { folder } = reading;
  reading.folders.push(folder && above.length < maxFolders ? [...above, folder] : above);
  reading.folder = undefined;
  reading.before = undefined;
}

function endBookmark(reading: Reading, end: number): void {
  endPart(reading, end);
  reading.open = undefined;
}

function endPart(reading: Reading, end: number): void {
  const { html, open, part } = reading;
  const words = part ? html.slice(part.from, end) : "";
  if (part?.kind === "title" && open) open.title = words;
  else if (part?.kind === "note" && open) open.notes.push(words);
  else if (part?.kind === "note-before") reading.before = words;
  else if (part?.kind === "folder") reading.folder = words;
  reading.part = undefined;
}

/** Tags that order the file stand at the beginning of a line or behind another tag; in the middle of words they are words. */
function ordersFile({ html, part }: Reading, { name, at: { start, end } }: OpenTag): boolean {
  if (!/^(?:d[dlt]|h3|hr)$/.test(name)) return false;
  if (!part) return true;
  let before = start - 1;
  while (html[before] === " " || html[before] === "\t") before -= 1;
  if (before < 0 || html[before] === "\n" || html[before] === ">") return true;
  const next = html.slice(end, end + 100);
  return (
    (name === "dt" && /^\s*<(?:a|h3)\s/i.test(next)) || (name === "dl" && /^\s*<(?:p|dt|hr)>/i.test(next))
  );
}

/** True when no words follow. */
function endsWords(html: string, { end }: TagPlace): boolean {
  return /^\s*(?:<|$)/.test(html.slice(end, end + 200));
}

/** The anchors with an address that are none of those that were read: their tags are damaged. */
function unreadAnchors({ html, bookmarks, inWords }: Reading): number[] {
  const read = new Set([...bookmarks.map(({ start }) => start), ...inWords]);
  const written = [...html.matchAll(/<a\s[^<>]*?\bhref\s*=/gi)].map(({ index }) => index);
  return written.filter((at) => !read.has(at));
}
