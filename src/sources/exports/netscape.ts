// The Netscape bookmark file, as every browser and bookmark service exports it (Pinboard, linkding, Shaarli,
// Raindrop, Firefox, Chrome). There is no specification; the rules here are what those programs write.
import { Parser } from "htmlparser2";
import type { Capture } from "../../domain/capture.ts";
import { oneLine } from "../../domain/plain-text.ts";
import { instantOfEpoch } from "../fields/epoch.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { readNote } from "../fields/note-text.ts";
import { whyNoLink } from "../fields/records.ts";
import { commaOrSpaceTags } from "../fields/tag-list.ts";
import type { ImportFormat } from "./import-format.ts";

type Open = { attributes: Record<string, string>; title: string; note: string; line: number };

/** The document type is often missing, and Internet Explorer has no `<DT>`. A web page's own `<dl>` has no `<p>` in it. */
const likely =
  /<!doctype\s+netscape-bookmark-file|<dt>\s*<a\s[^>]*\b(add_date|tags|private)=|<dl>\s*<p>\s*<(dt|a|h3)\b/i;

export const netscapeFormat: ImportFormat = {
  name: "netscape",
  recognises: ({ text }) => likely.test(text.slice(0, 4_000)),
  read: ({ text }, source) => readNetscape(text, source),
};

/** Every anchor with its title, note, tags, date and privacy. Tags are commas' or else spaces' lists; folders are left out. */
export function readNetscape(html: string, source: string): Imported {
  const captures: Capture[] = [];
  const skipped: Skipped[] = [];
  const lineAt = lineCounter(html);
  let open: Open | undefined;
  let part: "title" | "note" | undefined;
  const finish = () => {
    if (!open) return;
    const why = whyNoLink(open.attributes["href"]?.trim() ?? "", open.title);
    if (why) skipped.push({ where: `line ${open.line}`, why });
    else captures.push(captureOf(open, source));
    open = undefined;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "a" && (part !== "note" || attributes["add_date"] !== undefined)) {
        finish();
        open = { attributes, title: "", note: "", line: lineAt(parser.startIndex) };
        part = "title";
      } else if (name === "dd") part = "note";
      else if (name === "dt" || name === "dl" || name === "h3") {
        // What is described next is another bookmark or a folder.
        finish();
        part = undefined;
      } else if (part === "note" && open)
        open.note += `<${name}${attributes["href"] ? ` href="${attributes["href"].replace(/"/g, "&quot;")}"` : ""}>`;
    },
    ontext: (text) => {
      if (open && part === "title") open.title += text;
      // A line break in a note is the editor's own: exporters write notes as they were typed.
      if (open && part === "note")
        open.note += text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, "<br>");
    },
    onclosetag: (name) => {
      if (name === "a" && part === "title") part = undefined;
      else if (part === "note" && open && !/^(dd|dt|dl|p|br)$/.test(name)) open.note += `</${name}>`;
    },
  });
  parser.end(html);
  finish();
  return { format: "netscape", captures, skipped };
}

function captureOf({ attributes, title, note }: Open, source: string): Capture {
  const words = readNote(note).text;
  return {
    url: (attributes["href"] ?? "").trim(),
    title: oneLine(title) || undefined,
    note: words.replace(/\n?\[\/?linkding-notes\]\n?/g, "\n\n").trim() || undefined,
    tags: commaOrSpaceTags(attributes["tags"] ?? "").filter((tag) => !tag.startsWith("linkding:")),
    savedAt: instantOfEpoch(attributes["add_date"] ?? attributes["time_added"]),
    private: attributes["private"] === "1" || undefined,
    source,
  };
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
