// The first link of a line of Markdown (CommonMark §6.3), brackets in its address and words included. Bounded: a line
// of brackets is given up soon.
import { isPublicUrl } from "../../domain/public-url.ts";

/** A link with its words; `start` and `end` are its place in the line. */
export type MarkdownLink = { url: string; words: string; start: number; end: number };

/** Places that look like the middle of a link, in one line, before it is taken for words. */
const maxTries = 20;
/** Longest words and longest address of a link, in characters. */
const maxPart = 2_000;

/** `[words](url "title")`; of a picture that is a link, the link. */
export function markdownLinkIn(line: string): MarkdownLink | undefined {
  let middle = line.indexOf("](");
  for (
    let tries = 0;
    middle !== -1 && tries < maxTries;
    tries += 1, middle = line.indexOf("](", middle + 2)
  ) {
    const start = openingBracket(line, middle);
    const target = start === -1 || line[start - 1] === "!" ? undefined : targetAt(line, middle + 2);
    if (target && isPublicUrl(target.url))
      return { url: target.url, words: wordsOf(line.slice(start + 1, middle)), start, end: target.end };
  }
  return undefined;
}

/** The bracket that the one at `close` closes, or -1. */
function openingBracket(line: string, close: number): number {
  let depth = 0;
  for (let at = close - 1; at >= 0 && at > close - maxPart; at -= 1) {
    if (line[at] === "]" && line[at - 1] !== "\\") depth += 1;
    if (line[at] !== "[" || line[at - 1] === "\\") continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}

/** The address from `from` on, in angle brackets or with its own round ones in pairs, and the end behind a title. */
function targetAt(line: string, from: number): { url: string; end: number } | undefined {
  const rest = line.slice(from, from + maxPart);
  const lead = rest.length - rest.trimStart().length;
  const angled = /^<([^<>\n]*)>/.exec(rest.slice(lead));
  const url = angled?.[1] ?? balanced(rest.slice(lead));
  const behind = lead + (angled?.[0].length ?? url.length);
  const end = /^\s*(?:(?:"[^"]*"|'[^']*'|\([^()]*\))\s*)?\)/.exec(rest.slice(behind));
  return end ? { url: url.trim(), end: from + behind + end[0].length } : undefined;
}

/** Up to white space, or a closing bracket that nothing opened. */
function balanced(text: string): string {
  let depth = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (/\s/.test(sign)) break;
    if (sign === "(") depth += 1;
    if (sign !== ")") continue;
    if (depth === 0) break;
    depth -= 1;
  }
  return text.slice(0, at);
}

/** A picture's words stand for it. */
function wordsOf(label: string): string {
  return label
    .replace(/!\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
}
