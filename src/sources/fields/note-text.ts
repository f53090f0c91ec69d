// The editor's words out of HTML: plain Markdown, so that emphasis, lists, quotations and links survive and markup does not.
import { decodeHTML } from "entities";
import { cutNote } from "../../domain/note.ts";
import { withoutControls } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { NoteWriter } from "./note-writer.ts";
import { htmlAttribute, type MarkupEvents, type RawAttributes, scanMarkup } from "./scan-markup.ts";

export type Anchor = { href: string; text: string; classes: string[]; rel: string };

/** More markup than the longest note that we keep can come in, in characters. */
const maxHtml = 1_000_000;
/** More links than anybody puts into a note. */
const maxAnchors = 200;

/** What stays of an anchor in the words: a link, its words alone, or nothing. */
export type Trace = "link" | "words" | "nothing";

/** Defaults in brackets. */
export type NoteSetting = {
  /** Decides about each anchor (links stay links). */
  traceOf?: (anchor: Anchor) => Trace;
  /**
   * The note was typed into a field of a bookmark service: line breaks and indentation are the writer's, markup may
   * stand in it escaped, and there are no comments (no).
   */
  isTyped?: boolean;
};

/** Words, as many as a note has, and outgoing links of a fragment. */
export function readNote(
  html: string,
  { traceOf = () => "link", isTyped = false }: NoteSetting = {},
): { text: string; anchors: Anchor[] } {
  const anchors: Anchor[] = [];
  const read = withoutControls(html.slice(0, maxHtml));
  const text = writeNote(read, isTyped, (anchor) => {
    if (anchors.length < maxAnchors) anchors.push(anchor);
    return traceIn(anchor, traceOf(anchor));
  });
  return { text: cutNote(tidy(isTyped ? withoutEscapedMarkup(text) : text)), anchors };
}

type NoteReading = {
  html: string;
  isTyped: boolean;
  writer: NoteWriter;
  /** Tells of a tag that it is a word of the note. */
  isWord: (name: string) => boolean;
  /** The anchor that is open, and its words up to now. */
  open: { anchor: Anchor; words: string[] } | undefined;
  /** How many `<pre>` are open. */
  preformatted: number;
  traceOf: (anchor: Anchor) => string;
};

/** Markdown of the fragment; `traceOf` gives what stands in the words for each anchor. */
function writeNote(html: string, isTyped: boolean, traceOf: (anchor: Anchor) => string): string {
  const isWord = isTyped ? wordTags(html) : () => false;
  const begun = { writer: new NoteWriter(), open: undefined, preformatted: 0 };
  const reading: NoteReading = { ...begun, html, isTyped, isWord, traceOf };
  const events: MarkupEvents = {
    open: (tag, attributes, at) => {
      const name = tag.toLowerCase();
      if (isWord(name)) write(reading, html.slice(at.start, at.end));
      else openElement(reading, name, attributes);
    },
    close: (tag, at) => {
      const name = tag.toLowerCase();
      if (isWord(name)) write(reading, html.slice(at.start, at.end));
      else closeElement(reading, name);
    },
    text: (raw) => write(reading, decodeHTML(raw)),
    cdata: (text) => write(reading, text),
    isDone: () => false,
  };
  scanMarkup(html, events, { isTyped });
  closeAnchor(reading);
  return reading.writer.text();
}

function openElement(reading: NoteReading, name: string, attributes: RawAttributes | undefined): void {
  const anchor = name === "a" ? anchorOf(attributes) : undefined;
  if (anchor) {
    closeAnchor(reading);
    reading.open = { anchor, words: [] };
  } else if (name === "img") write(reading, htmlAttribute(attributes, "alt") ?? "");
  else if (reading.open) reading.open.words.push(breaks.has(name) ? " " : "");
  else openers[name]?.(reading.writer);
  if (name === "pre") reading.preformatted += 1;
}

function closeElement(reading: NoteReading, name: string): void {
  if (name === "a") closeAnchor(reading);
  else if (!reading.open) closers[name]?.(reading.writer);
  if (name === "pre" && reading.preformatted > 0) reading.preformatted -= 1;
}

function write({ open, isTyped, preformatted, writer }: NoteReading, text: string): void {
  if (open) open.words.push(text);
  else if (isTyped || preformatted > 0) writeTyped(text, writer);
  else writer.words(text);
}

function closeAnchor(reading: NoteReading): void {
  if (!reading.open) return;
  const { anchor, words } = reading.open;
  reading.open = undefined;
  anchor.text = words.join("").replace(/\s+/g, " ");
  write(reading, reading.traceOf(anchor));
}

/**
 * What was typed speaks of tags too: those that format no words, and those that nothing closes, are words themselves.
 */
function wordTags(html: string): (name: string) => boolean {
  const closed = new Set([...html.matchAll(/<\/([a-z1-6]+)/gi)].map(([, name = ""]) => name.toLowerCase()));
  return (name) => !voids.has(name) && !(closed.has(name) && (openers[name] || plainTags.has(name)));
}

/** Elements that need no end, and such as leave no trace. */
const voids = new Set(["br", "img", "li", "p", "wbr"]);
const plainTags = new Set(
  "a abbr acronym big center cite code del dfn font ins kbd mark q s samp small span strike sub sup time tt u var".split(
    " ",
  ),
);

function writeTyped(text: string, writer: NoteWriter): void {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) writer.breakLine();
    writer.words(line, true);
  }
}

const paragraph = (writer: NoteWriter) => writer.endLine(true);
const line = (writer: NoteWriter) => writer.endLine();
const openers: Record<string, (writer: NoteWriter) => void> = {
  em: (writer) => writer.openMark("*"),
  i: (writer) => writer.openMark("*"),
  strong: (writer) => writer.openMark("**"),
  b: (writer) => writer.openMark("**"),
  br: line,
  div: line,
  p: paragraph,
  ul: (writer) => writer.openList(false),
  ol: (writer) => writer.openList(true),
  li: (writer) => writer.beginItem(),
  blockquote: (writer) => writer.openQuote(),
  pre: paragraph,
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((heading) => [heading, paragraph])),
};
const closers: Record<string, (writer: NoteWriter) => void> = {
  ...openers,
  em: (writer) => writer.closeMark("*"),
  i: (writer) => writer.closeMark("*"),
  strong: (writer) => writer.closeMark("**"),
  b: (writer) => writer.closeMark("**"),
  ul: (writer) => writer.closeList(),
  ol: (writer) => writer.closeList(),
  li: line,
  blockquote: (writer) => writer.closeQuote(),
};
/** Elements that end a line, which inside a link is a space. */
const breaks = new Set(["br", "div", "p", "li"]);

function anchorOf(attributes: RawAttributes | undefined): Anchor | undefined {
  const href = htmlAttribute(attributes, "href");
  if (!href) return undefined;
  const classes = (htmlAttribute(attributes, "class") ?? "").split(/\s+/);
  return { href, text: "", classes, rel: htmlAttribute(attributes, "rel") ?? "" };
}

function traceIn(anchor: Anchor, trace: Trace): string {
  if (trace === "nothing") return "";
  return trace === "words" ? anchor.text : markdownLink(anchor);
}

/** A link without words, as around a picture, is its address. */
function markdownLink({ href, text }: Anchor): string {
  const url = publicUrl(href);
  const words = text.trim();
  if (!url || words === href) return text;
  return words === "" ? url.href : `[${words}](${url.href})`;
}

/** What Pinboard's notes are formatted with, and other services' that know Markdown. */
const escapedMarkup = /<(\/?)(a|b|blockquote|em|i|strong)(?:\s[^<>]*)?>/gi;

/** Markup that was escaped with the rest of a note counts when it is closed, and stands in no piece of code. */
function withoutEscapedMarkup(text: string): string {
  const tags = [...text.matchAll(escapedMarkup)];
  const closed = new Set(tags.flatMap(([, slash, name = ""]) => (slash === "" ? [] : [name.toLowerCase()])));
  if (closed.size === 0) return text;
  const plain = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  let html = "";
  let at = 0;
  for (const { 0: tag, 2: name = "", index } of tags) {
    if (!closed.has(name.toLowerCase()) || text[index - 1] === "`") continue;
    html += plain(text.slice(at, index)) + tag;
    at = index + tag.length;
  }
  html += plain(text.slice(at));
  return writeNote(html, true, (anchor) => traceIn(anchor, "link"));
}

/** At most one empty line, and none at either end. */
function tidy(text: string): string {
  return text.replace(/\n{3,}/g, "\n\n").trim();
}
