// The editor's words out of HTML: plain Markdown, so that emphasis and links survive and markup does not.
import { decodeHTML } from "entities";
import { withoutControls } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { htmlAttribute, scanMarkup } from "./scan-markup.ts";

export type Anchor = { href: string; text: string; classes: string[]; rel: string };

/** More markup than the longest note that we keep can come in, in characters. */
const maxHtml = 1_000_000;
/** More links than anybody puts into a note. */
const maxAnchors = 200;

/** What stays of an anchor in the words: a link, its words alone, or nothing. */
export type Trace = "link" | "words" | "nothing";

/** Words and outgoing links of a fragment; `traceOf` decides about each anchor (links stay links). */
export function readNote(
  html: string,
  traceOf: (anchor: Anchor) => Trace = () => "link",
): { text: string; anchors: Anchor[] } {
  const anchors: Anchor[] = [];
  let text = "";
  let anchor: (Anchor & { at: number }) | undefined;
  const closeAnchor = () => {
    if (!anchor) return;
    const { at, ...found } = anchor;
    found.text = text.slice(at);
    text = text.slice(0, at) + traceIn(found, traceOf(found));
    if (anchors.length < maxAnchors) anchors.push(found);
    anchor = undefined;
  };
  scanMarkup(html.slice(0, maxHtml), {
    open: (tag, attributes) => {
      const name = tag.toLowerCase();
      const href = name === "a" ? htmlAttribute(attributes, "href") : undefined;
      if (!href) text += openMarks[name] ?? "";
      else {
        closeAnchor();
        const classes = (htmlAttribute(attributes, "class") ?? "").split(/\s+/);
        const rel = htmlAttribute(attributes, "rel") ?? "";
        anchor = { href, text: "", classes, rel, at: text.length };
      }
    },
    close: (tag) => {
      const name = tag.toLowerCase();
      if (name === "a") closeAnchor();
      else text += closeMarks[name] ?? "";
    },
    text: (raw) => {
      text += decodeHTML(raw).replace(/\s+/g, " ");
    },
    cdata: (raw) => {
      text += raw.replace(/\s+/g, " ");
    },
    isDone: () => false,
  });
  closeAnchor();
  return { text: tidy(text), anchors };
}

const openMarks: Record<string, string> = {
  p: "\n\n",
  em: "*",
  i: "*",
  strong: "**",
  b: "**",
  br: "\n",
  li: "\n- ",
  blockquote: "\n\n> ",
};
const closeMarks: Record<string, string> = {
  em: "*",
  i: "*",
  strong: "**",
  b: "**",
  p: "\n\n",
  div: "\n",
  blockquote: "\n\n",
};

function traceIn(anchor: Anchor, trace: Trace): string {
  if (trace === "nothing") return "";
  return trace === "words" ? anchor.text : markdownLink(anchor);
}

/** A post's words without the hashtags at its end; inside a sentence a hashtag is a word. */
export function withoutTrailingTags(words: string): string {
  return words
    .replace(/(?:\s*#[\p{L}\p{N}_]{1,100})+\s*$/u, "")
    .replace(/(^|\s)#([\p{L}_][\p{L}\p{N}_]*)/gu, "$1$2")
    .replace(/\s*[:,–-]\s*$/, "")
    .trim();
}

function markdownLink(anchor: Anchor): string {
  const url = publicUrl(anchor.href);
  return url && anchor.text.trim() !== anchor.href ? `[${anchor.text.trim()}](${url.href})` : anchor.text;
}

function tidy(text: string): string {
  return withoutControls(text)
    .replace(/\*{2,4}(\s*)\*{2,4}|(?<!\*)\*(\s+)\*(?!\*)/g, "$1$2")
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
