// Lines of an article that lead to other stories of its site: lists of headlines between its paragraphs, "Read also"
// and a link, links shouted in capitals. Known by where their links lead and how much of the line they are.
import type { BlockLine } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { furniture } from "./furniture-words.ts";
import { leadsInside } from "./parts.ts";

/** Of a line's characters that are links, from 0 to 1. */
const mostlyLinked = 0.6;
const halfLinked = 0.5;
/** So many headlines under one another are a list. */
const leastLines = 2;
/** Shorter links are names of things, in words or in characters of a script without spaces. */
const leastHeadline = { words: 4, characters: 9 };
/** A longer line over a list is a sentence of the story, in characters. */
const longestLabel = 60;
const longestLine = 200;
const leastShouted = 3;
/** A story with more lists of links than this is about what they lead to. */
const mostLists = 4;
/** A label of so many words is a sentence. */
const leastIntroduction = 6;

const pointer = new RegExp(`^[^\\p{L}]{0,3}(?:${furniture("pointers")})(?!\\p{L})`, "iu");
const sentenceEnd = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** The lines without those that only lead on; the order stays. */
export function withoutLinkLists(lines: BlockLine[]): BlockLine[] {
  const lists = listsIn(lines);
  const gone = new Set([...lines.filter(isPointer), ...(lists.length > mostLists ? [] : lists.flat())]);
  return gone.size === 0 ? lines : lines.filter((line) => !gone.has(line));
}

/** Each list with the label over it; those that a sentence introduces are the author's. */
function listsIn(lines: BlockLine[]): BlockLine[][] {
  return lines.flatMap((line, at) => {
    if (!isHeadline(line) || isHeadline(lines[at - 1])) return [];
    const list = runFrom(lines, at);
    const over = lines[at - 1];
    if (list.length < leastLines || (over && introduces(over))) return [];
    return [over && isLabel(over) ? [over, ...list] : list];
  });
}

/** "Here are some of the courses that we tried:" */
function introduces({ text }: BlockLine): boolean {
  return /[:：]$/.test(text) && text.split(" ").length >= leastIntroduction;
}

function runFrom(lines: BlockLine[], start: number): BlockLine[] {
  let end = start;
  while (isHeadline(lines[end])) end++;
  return lines.slice(start, end);
}

/** Short, no sentence, and no link of its own. */
function isLabel({ text, block }: BlockLine): boolean {
  return text.length <= longestLabel && !sentenceEnd.test(text) && !isCell(block);
}

/** "Read also: <a>", or a link that shouts. */
function isPointer(line: BlockLine): boolean {
  const { text } = line;
  if (text.length > longestLine) return false;
  const isNamed = pointer.test(text);
  const isShouted =
    text === text.toUpperCase() && text !== text.toLowerCase() && text.split(" ").length >= leastShouted;
  return (isNamed || isShouted) && !isHeading(line) && linkedShare(line) >= (isNamed ? halfLinked : 0.9);
}

/** Nothing but the headline of another page of the site, in a line of its own. */
function isHeadline(line: BlockLine | undefined): line is BlockLine {
  if (!line || line.text.length > longestLine || isHeading(line) || isCell(line.block)) return false;
  const { text } = line;
  const isLong = text.split(" ").length >= leastHeadline.words || isDense(text);
  return isLong && linkedShare(line) >= mostlyLinked && linksIn(line).every(leadsInside);
}

function isDense(text: string): boolean {
  return text.length >= leastHeadline.characters && /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text);
}

function isHeading({ block }: BlockLine): boolean {
  return /^h[1-6]$/i.test(block.nodeName);
}

function isCell({ nodeName }: BlockLine["block"]): boolean {
  return /^t[dh]$/i.test(nodeName);
}

function linksIn({ block }: BlockLine): PageElement[] {
  return block instanceof PageElement ? block.getElementsByTagName("a") : [];
}

/** 0 where the line is not all that its block says. */
function linkedShare(line: BlockLine): number {
  const { text, block } = line;
  if (!(block instanceof PageElement) || block.textContent.trim().length > text.length * 2) return 0;
  const linked = linksIn(line).reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return linked / text.length;
}
