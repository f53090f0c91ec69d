// A plain list of links: one a line, bare or as Markdown, with whatever words stand beside it.
// Reads `URL`, `URL | title` (OneTab), `- [title](URL) - note #tag`, `title: URL` and org's `[[URL][title]] :tag:`.
import type { Capture } from "../../domain/capture.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { linksInText, type TextLink } from "../fields/links-in-text.ts";
import { markdownLinkIn } from "../fields/markdown-link.ts";
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
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const raw = text.slice(start, end === -1 ? text.length : end);
    start += raw.length + 1;
    number += 1;
    const line = raw === "" ? "" : raw.trim();
    if (line === "" || /^(#|>|```|---)/.test(line)) continue;
    const found = readListLine(line);
    for (const capture of found) captures.push({ ...capture, source });
    if (found.length === 0) skipped.push({ where: `line ${number}`, why: `no URL ("${line.slice(0, 60)}")` });
  }
  return { format: "list", captures, skipped };
}

/** Longest line that we look into, in characters. */
const maxLine = 20_000;

/** The first link of a line with the words beside it; each link of a line of nothing but links. */
function readListLine(line: string): Omit<Capture, "source">[] {
  const item = line.slice(0, maxLine).replace(/^([-+]|\*+|\d+[.)])\s+(\[[ x-]\]\s+)?/i, "");
  const markdown = markdownLinkIn(item);
  if (markdown)
    return [{ url: markdown.url, title: markdown.words || undefined, ...wordsAround(item, markdown) }];
  const org = /\[\[(https?:[^\][\s]+)\](?:\[([^\]]*)\])?\]/i.exec(item);
  if (org?.[1] && isPublicUrl(org[1]))
    return [{ url: org[1], ...orgWords(item, org), title: org[2] || undefined }];
  const [first, ...others] = linksInText(item);
  if (!first) return [];
  const { url, start, end } = first;
  const behind = item.slice(end).trimStart();
  const oneTab = behind.startsWith("|") ? behind.slice(1).trim() : "";
  if (oneTab !== "") return [{ url, title: oneTab, tags: [] }];
  const reference = /^\[([^\][]{1,500})\]:\s*$/.exec(item.slice(0, start))?.[1];
  if (reference !== undefined)
    return [{ url, title: /^["'(](.+)["')]$/.exec(behind)?.[1] ?? reference, tags: [] }];
  const links = [first, ...others];
  if (hasNoWords(item, links)) return links.map((link) => ({ url: link.url, tags: [] }));
  return [{ url, ...wordsAround(item, first) }];
}

function hasNoWords(item: string, links: TextLink[]): boolean {
  const between = links.map(({ start }, at) => item.slice(links[at - 1]?.end ?? 0, start));
  return ![...between, item.slice(links.at(-1)?.end)].some((words) => hasLetters.test(words));
}

const hasLetters = /[\p{L}\p{N}]/u;

/** Org's headings carry a state in front and tags between colons at the end (Org manual, "Tags"). */
function orgWords(item: string, link: RegExpExecArray): Words {
  const tags = /\s:([\p{L}\p{N}_@#%:]+):\s*$/u.exec(item);
  const state = /^(TODO|DONE)\s+/.exec(item)?.[0] ?? "";
  const heading = item.slice(0, tags?.index).replace(state, " ".repeat(state.length));
  const around = wordsAround(heading, { start: link.index, end: link.index + link[0].length });
  return { note: around.note, tags: [...around.tags, ...(tags?.[1]?.split(":") ?? [])] };
}

type Words = { note: string | undefined; tags: string[] };

function wordsAround(item: string, { start, end }: { start: number; end: number }): Words {
  // Emphasis around the link goes with it, and so does the full stop of the sentence.
  const before = trimmed(item.slice(0, start), { ends: emphasis });
  const behind = item.slice(end).replace(/^[\p{P}~]+(?=\s|$)/u, "");
  const words = `${before} ${behind}`;
  const tags = [...words.matchAll(hashtag)].map(([, tag = ""]) => tag);
  const plain = words.replace(hashtag, " ").replace(/\s+/g, " ");
  const note = trimmed(plain, { starts: dashes, ends: dashes });
  return { note: hasLetters.test(note) ? note : undefined, tags };
}

const hashtag = /(?:^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;
/** What stands between a link and its words, a Markdown table's bars too. */
const dashes = new Set(" :–—-|");
const emphasis = new Set("*_~");

/** By hand: a pattern would try each dash of a run in the middle for the last. */
function trimmed(
  text: string,
  { starts = new Set(), ends }: { starts?: Set<string>; ends: Set<string> },
): string {
  let start = 0;
  let end = text.length;
  while (start < end && starts.has(text[start] ?? "")) start += 1;
  while (start < end && ends.has(text[end - 1] ?? "")) end -= 1;
  return text.slice(start, end);
}
