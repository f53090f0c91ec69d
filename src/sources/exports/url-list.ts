// A plain list of links: one a line, bare or as Markdown, with whatever words stand beside it.
// Reads `URL`, `URL | title` (OneTab), `- [title](URL) - note #tag`, `title: URL` and org's `[[URL][title]] :tag:`.
import type { Capture } from "../../domain/capture.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import type { ImportFormat } from "./import-format.ts";

/** How HTML, XML and JSON begin. `<https:…>` is a link of Markdown, `[[https:…]]` one of org. */
const markup = /^\s*(<(!|\?|(?!https?:)[a-z])|(\{|\[(?!\[https?:))\s*["{[])/i;

export const urlListFormat: ImportFormat = {
  name: "list",
  recognises: ({ text }) => /https?:\/\//i.test(text) && !markup.test(text),
  read: ({ text }, source) => readUrlList(text, source),
};

/** Blank lines, headings and comments are passed over; a line with words but no link is named. */
function readUrlList(text: string, source: string): Imported {
  const captures: Capture[] = [];
  const skipped: Skipped[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || /^(#|>|```|---)/.test(line)) continue;
    const found = readListLine(line);
    if (found) captures.push({ ...found, source });
    else skipped.push({ where: `line ${index + 1}`, why: `no URL ("${line.slice(0, 60)}")` });
  }
  return { format: "list", captures, skipped };
}

function readListLine(line: string): Omit<Capture, "source"> | undefined {
  const item = line.replace(/^([-+]|\*+|\d+[.)])\s+(\[[ x-]\]\s+)?/i, "");
  const markdown = /\[([^\]]*)\]\(\s*<?(https?:[^\s>]+?)>?(?:\s+"[^"]*")?\s*\)/i.exec(item);
  if (markdown?.[2] && isPublicUrl(markdown[2])) {
    const rest = wordsAround(item, markdown[0]);
    return { url: markdown[2], title: markdown[1] || undefined, note: rest.note, tags: rest.tags };
  }
  const org = /\[\[(https?:[^\][\s]+)\](?:\[([^\]]*)\])?\]/i.exec(item);
  if (org?.[1] && isPublicUrl(org[1]))
    return { url: org[1], ...orgWords(item, org[0]), title: org[2] || undefined };
  const bare = /<?(https?:\/\/[^\s<>|]+)>?/i.exec(item);
  const url = bare?.[1]?.replace(/[),.;]+$/, (end) =>
    bare[1]?.includes("(") && end.startsWith(")") ? ")" : "",
  );
  if (!bare || url === undefined || !isPublicUrl(url)) return undefined;
  const oneTab = /^\s*\|\s*(.+)$/.exec(item.slice(bare.index + bare[0].length));
  if (oneTab) return { url, title: oneTab[1], tags: [] };
  return { url, ...wordsAround(item, bare[0]) };
}

/** Org's headings carry a state in front and tags between colons at the end (Org manual, "Tags"). */
function orgWords(item: string, link: string): { note: string | undefined; tags: string[] } {
  const tags = /\s:([\p{L}\p{N}_@#%:]+):\s*$/u.exec(item);
  const heading = item.slice(0, tags?.index).replace(/^(TODO|DONE)\s+/, "");
  const around = wordsAround(heading, link);
  return { note: around.note, tags: [...around.tags, ...(tags?.[1]?.split(":") ?? [])] };
}

function wordsAround(item: string, link: string): { note: string | undefined; tags: string[] } {
  const words = item.replace(link, " ");
  const tags = [...words.matchAll(/(?:^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu)].map(([, tag = ""]) => tag);
  const note = words
    .replace(/(?:^|\s)#[\p{L}\p{N}][\p{L}\p{N}_-]*/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:–—-]+|[\s:–—-]+$/g, "");
  return { note: note === "" ? undefined : note, tags };
}
