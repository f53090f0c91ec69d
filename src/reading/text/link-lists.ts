// Lines of an article that lead to other stories of its site: lists of headlines between its paragraphs, "Read also"
// and a link, links shouted in capitals. Known by where their links lead and how much of the line they are. What might
// be the author's own stays: a sentence with a source, a list that they introduce, a step.
import type { BlockLine } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { isDense, sentenceEnd } from "../page/sentences.ts";
import { furniture } from "./furniture-words.ts";
import { leadsInside } from "./parts.ts";

/** Of a line's characters that are links, from 0 to 1. */
const mostlyLinked = 0.6;
const halfLinked = 0.5;
const allLinked = 0.9;
/** So many headlines under one another are a list. */
const leastLines = 2;
/** Shorter links are names of things, in words or in characters of a script without spaces. */
const leastHeadline = { words: 4, characters: 9 };
/** A longer line over a list is a sentence of the story, in characters. */
const longestLabel = 60;
const longestLine = 200;
const leastShouted = 3;
/** What a button says, in words, and on how many things links say the same. */
const mostOnButton = 6;
const leastAlike = 2;
/** Names that themes give to links that look like buttons. */
const buttonNames = /(?:^|[\s_-])(?:btn|button|cta|buy)(?=$|[\s_-])/i;
/** A story with more lists of links than this is about what they lead to. */
const mostLists = 4;
/** A whole line of one sentence introduces what follows; a longer one ends what went before. In characters. */
const longestIntroduction = { spaced: 120, dense: 50 };

const pointers = furniture("pointers");
/** Before a colon a word may point that begins a sentence elsewhere: "More: …", "More than …". */
const colonPointers = `${pointers}|${furniture("colonPointers")}`;
const mark = "[^\\p{L}]{0,3}";
/** What stands before the link. */
const points = new RegExp(
  `^${mark}(?:(?:${pointers})[^\\p{L}]{0,3}|(?:${pointers})[^:：.!?]{0,40}[:：]\\s?|(?:${colonPointers})\\s?[:：]\\s?)$`,
  "iu",
);
/** The same in a line that is a link as a whole. */
const pointsFirst = new RegExp(`^${mark}(?:(?:${pointers})(?!\\p{L})|(?:${colonPointers})\\s?[:：])`, "iu");
/** A hand or an arrow before such words, wherever they lead: "👉 Learn more about boats from Overboard". */
const pointed = new RegExp(
  `^[👉👇➡▶►→⇒☞]\\ufe0f?\\s*(?:(?:${pointers})(?!\\p{L})|(?:${colonPointers})\\s?[:：])`,
  "iu",
);
/** The same, over a list of one headline, or of one and shorter links. */
const pointsAlone = new RegExp(`^${mark}(?:${colonPointers})[^\\p{L}]{0,3}$`, "iu");
const isContents = new RegExp(`^(?:${furniture("contents")})\\s*:?$`, "iu");
const onButtons = new RegExp(`^[^\\p{L}]*(?:${furniture("buttons")})[^\\p{L}]*$`, "iu");
const calls = new RegExp(`(?<!\\p{L})(?:${furniture("calls")})(?!\\p{L})`, "iu");
/** What may follow the link: marks, or a few words in brackets. */
const nothing = /^[^\p{L}.!?。]*(?:[[(（][^\])）]{0,30}[\])）])?[^\p{L}.!?。]*$/u;
const labels = new RegExp(`^${mark}(?:${colonPointers}|${furniture("endings")})[^\\p{L}]{0,3}$`, "iu");
/** Above a line, an element of a list or a table stands no further. */
const mostAbove = 4;

/** The lines without those that only lead on; the order stays. */
export function withoutLinkLists(lines: BlockLine[]): BlockLine[] {
  const lists = listsIn(lines);
  const gone = new Set([
    ...lines.filter(leadsOn),
    ...(lists.length > mostLists ? [] : lists.flat()),
    ...buttonsIn(lines),
    ...contentsIn(lines),
  ]);
  return gone.size === 0 ? lines : lines.filter((line) => !gone.has(line));
}

/** Each list with the label over it; those that a line introduces are the author's. */
function listsIn(lines: BlockLine[]): BlockLine[][] {
  return lines.flatMap((line, at) => {
    if (!isHeadline(line) || isHeadline(lines[at - 1])) return [];
    const over = lines[at - 1];
    const isPointed = over !== undefined && isLabel(over) && pointsAlone.test(over.text);
    const list = runFrom(lines, at, isPointed ? isEntryOrHeadline : isHeadline);
    if ((list.length < leastLines && !isPointed) || introduces(over, line)) return [];
    return [over && isLabel(over) ? [over, ...list] : list];
  });
}

function isEntryOrHeadline(line: BlockLine | undefined): boolean {
  return isHeadline(line) || isNameIn(line);
}

/** A short entry of a list that leads to another page: it stands there with headlines, or alone in a story's own list. */
function isNameIn(line: BlockLine | undefined): boolean {
  return (
    line !== undefined &&
    isIn(line.block, /^li$/i) &&
    linkedShare(line) >= allLinked &&
    linksIn(line).every(leadsInside)
  );
}

/** "We tried these:", or one sentence over a list that is marked as such: "The guide has these chapters." */
function introduces(over: BlockLine | undefined, first: BlockLine): boolean {
  if (!over) return false;
  const { text, block } = over;
  if (/[:：]$/.test(text)) return !labels.test(text);
  const longest = isDense(text) ? longestIntroduction.dense : longestIntroduction.spaced;
  return sentenceEnd.test(text) && text.length <= longest && isIn(first.block, entries) && !isCell(block);
}

/** A link that its theme makes a button of, and a short one that stands under thing after thing: "Check the price". */
function buttonsIn(lines: BlockLine[]): BlockLine[] {
  const short = lines.filter(
    (line) =>
      line.text.split(" ").length <= mostOnButton &&
      !isHeading(line) &&
      !isCell(line.block) &&
      linkedShare(line) >= allLinked,
  );
  const alike = Map.groupBy(short, ({ text }) => text.toLowerCase());
  const isRepeated = ({ text }: BlockLine) => (alike.get(text.toLowerCase())?.length ?? 0) >= leastAlike;
  return short.filter(
    (line) => linksIn(line).every(isButton) || (onButtons.test(line.text) && isRepeated(line)),
  );
}

function isButton(link: PageElement): boolean {
  return link.getAttribute("role") === "button" || buttonNames.test(link.className);
}

/** Links to headings of the same page: its table of contents, with what stands over it. */
function contentsIn(lines: BlockLine[]): BlockLine[] {
  const isEntry = (line: BlockLine | undefined) =>
    line !== undefined &&
    !isHeading(line) &&
    linkedShare(line) >= mostlyLinked &&
    linksIn(line).every(leadsDown);
  const found: BlockLine[] = [];
  for (const [at, over] of lines.entries()) {
    if (!isContents.test(over.text)) continue;
    let end = at + 1;
    while (isEntry(lines[end])) end++;
    if (end > at + 1) for (const line of lines.slice(at, end)) found.push(line);
  }
  return found;
}

function leadsDown(link: PageElement): boolean {
  return /^#./.test(link.getAttribute("href") ?? "");
}

function runFrom(
  lines: BlockLine[],
  start: number,
  isOfList: (line: BlockLine | undefined) => boolean,
): BlockLine[] {
  let end = start;
  while (isOfList(lines[end])) end++;
  return lines.slice(start, end);
}

/** Short, no sentence, and no link of its own. */
function isLabel({ text, block }: BlockLine): boolean {
  return text.length <= longestLabel && !sentenceEnd.test(text) && !isCell(block);
}

/** "Read also: <a>", or a link that shouts; in a line of its own, and no entry of a list or a table. */
function leadsOn(line: BlockLine): boolean {
  if (line.text.length > longestLine || isHeading(line) || isIn(line.block, placesOfEntries)) return false;
  return isPointer(line) || isShouted(line);
}

/** A pointer's words, a link to another page of the site, and nothing else: no sentence with a link in it. */
function isPointer(line: BlockLine): boolean {
  if (pointed.test(line.text) && linksIn(line).length > 0) return true;
  const share = linkedShare(line);
  if (share < halfLinked || !linksIn(line).every(leadsInside)) return false;
  const { text } = line;
  const [before, linked, after] = aroundLink(line);
  if (!nothing.test(after)) return false;
  if (before === "") return pointsFirst.test(text) && (/[:：]/.test(text) || !sentenceEnd.test(text));
  return points.test(before) && (/[:：]\s?$/.test(before) || !sentenceEnd.test(linked));
}

/** Three words or more in capitals: to another page of the site, or to wherever one is told to go. */
function isShouted(line: BlockLine): boolean {
  const { text } = line;
  const isLoud =
    text === text.toUpperCase() && text !== text.toLowerCase() && text.split(" ").length >= leastShouted;
  if (!isLoud || linkedShare(line) < allLinked) return false;
  return calls.test(text) || linksIn(line).every(leadsInside);
}

/** The line's words before its first link, those up to its last one's end, and those after it. */
function aroundLink(line: BlockLine): [before: string, linked: string, after: string] {
  const { text } = line;
  const links = linksIn(line).map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
  const [first = "", last = first] = [links[0], links.at(-1)];
  const start = Math.max(0, text.indexOf(first));
  const end = Math.max(start, text.lastIndexOf(last) + last.length);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** Nothing but the headline of another page of the site, in a line of its own and no step of an ordered list. */
function isHeadline(line: BlockLine | undefined): line is BlockLine {
  if (!line || line.text.length > longestLine || isCell(line.block)) return false;
  if (isHeading(line) && !isIn(line.block, /^(?:li|a)$/i)) return false;
  const { text } = line;
  const isLong =
    text.split(" ").length >= leastHeadline.words ||
    (text.length >= leastHeadline.characters && isDense(text));
  if (!isLong || linkedShare(line) < mostlyLinked || !linksIn(line).every(leadsInside)) return false;
  const [, , after] = aroundLink(line);
  // A full stop behind the link ends a sentence that holds it.
  return !sentenceEnd.test(after) && !isIn(line.block, ordered);
}

function isHeading({ block }: BlockLine): boolean {
  return /^h[1-6]$/i.test(block.nodeName);
}

function isCell({ nodeName }: BlockLine["block"]): boolean {
  return /^t[dh]$/i.test(nodeName);
}

const ordered = /^ol$/i;
const entries = /^(?:li|dt|dd)$/i;
const placesOfEntries = /^(?:li|dt|dd|td|th)$/i;

/** It is such an element or stands right in one: deeper down are whole stories, in tables of old pages. */
function isIn(block: BlockLine["block"], names: RegExp): boolean {
  let above: unknown = block;
  for (let steps = 0; steps < mostAbove; steps++) {
    if (!(above instanceof PageElement)) return false;
    if (names.test(above.nodeName)) return true;
    above = above.parentNode;
  }
  return false;
}

/** Those in its block, or the one around that and nothing else. */
function linksIn({ block }: BlockLine): PageElement[] {
  if (!(block instanceof PageElement)) return [];
  const { parentNode } = block;
  const isAround =
    parentNode instanceof PageElement &&
    parentNode.localName === "a" &&
    parentNode.textContent.trim() === block.textContent.trim();
  return isAround ? [parentNode] : block.getElementsByTagName("a");
}

/** 0 where the line is not all that its block says. */
function linkedShare(line: BlockLine): number {
  const { text, block } = line;
  if (!(block instanceof PageElement) || block.textContent.trim().length > text.length * 2) return 0;
  const linked = linksIn(line).reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return linked / text.length;
}
