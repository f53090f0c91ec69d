// Takes away what Readability leaves around an article: captions, furniture, boxes about other things, and
// what follows the end. Guarded: where much would go, the plain result stays as it is.
import { ancestorsOf } from "../page/ancestry.ts";
import { type BlockLine, blockLines, type TextNode } from "../page/block-text.ts";
import { asksForConsent } from "../page/consent.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { type AboutPage, withoutFurnitureLines } from "./furniture-lines.ts";
import { furniture } from "./furniture-words.ts";
import type { PageLine } from "./lines.ts";
import { withoutLinkLists } from "./link-lists.ts";
import type { PageMarks } from "./lost-boxes.ts";
import {
  holdsMain,
  isBesidePost,
  isCaption,
  isFurniture,
  isJunk,
  isSmall,
  menusInCells,
  ownBoxes,
  teasersIn,
} from "./parts.ts";
import { recoverProse } from "./recover-prose.ts";

/** A step that would take more than this share of the text has met the article itself. */
const mostTaken = 0.2;
/** Beside each post of a thread stands as much again about its writer. */
const mostOfThread = 0.5;
/** Lines that are known by their words are rarely the article's: a short one may have as many of them. */
const mostWorded = 0.4;
/** A heading after which an article is over. */
const ending = new RegExp(`^(?:${furniture("endings")})\\s*[:!?…]?$`, "iu");
/** What asks for money behind it, and how long the asking is at most, in characters. */
const appeal = new RegExp(`^(?:${furniture("appeals")})`, "iu");
const longestAppeal = 500;
/** A count of pictures and what tells their source are no longer, in characters. */
const longestBeside = 80;
/** Only so much of an article's end, from 0 to 1, may follow such a heading. */
const longestTail = 0.3;
/** "Read more" that stands more often is a button under thing after thing. */
const mostEndings = 2;

/** What is known of the page beside the article itself. */
export type Around = { page: PageLine[]; about: AboutPage; marks: PageMarks };

/** Text of the article's element, one line a block, after each step of the clean-up that its guard allows. */
export function cleanText(article: PageElement, { page, about, marks }: Around): string {
  const size = article.textContent.length;
  takeOut(article, isCaption);
  takeOut(article, (element) => isFurniture(element) && isSmall(element, size));
  const menus = menusInCells(article);
  takeOut(article, (element) => menus.has(element));
  const teasers = teasersIn(article);
  takeOut(article, (element) => teasers.has(element));
  const own = ownBoxes(article);
  takeOut(article, (element) => isJunk(element) && isSmall(element, size) && !own.has(element.className));
  if (about.isThread)
    takeOut(article, (element) => isBesidePost(element) && isSmall(element, size), mostOfThread);
  const steps: ((lines: string[]) => string[])[] = [
    (lines) => withoutAsides(lines, page),
    (lines) => withoutHead(lines, page, about.title),
    (lines) => recoverProse(lines, page, marks),
  ];
  const blocks = guarded(blockLines(article), withoutLinkLists, ({ text }) => text);
  const linesOf = (isMeant: (line: BlockLine) => boolean) =>
    new Set(blocks.filter(isMeant).map(({ text }) => text));
  const cells = linesOf(({ block }) => isCell(block));
  const places = {
    ...{ cells, inTables: linesOf(remembersTables()), pictured: linesOf(isBesidePicture) },
    headings: linesOf(({ block }) => isHeading(block)),
  };
  const linked = linesOf(isLinkAlone);
  let lines = blocks.map(({ text }) => text);
  for (const step of steps) lines = guarded(lines, step, (line) => line);
  lines = guarded(
    lines,
    (kept) => withoutTail(kept, { cells, isMidway: midwayIn(page, linked) }),
    (line) => line,
    longestTail,
  );
  lines = withoutConsent(saidOnce(lines));
  const withoutFurniture = (kept: string[]) => withoutFurnitureLines(kept, about, places);
  return guarded(lines, withoutFurniture, (line) => line, mostWorded).join("\n");
}

/** What a step leaves, unless it would take too much. */
function guarded<T>(
  lines: T[],
  step: (lines: T[]) => T[],
  textOf: (line: T) => string,
  most = mostTaken,
): T[] {
  const after = step(lines);
  const lengthOf = (some: T[]) => some.reduce((sum, line) => sum + textOf(line).length + 1, 0);
  return lengthOf(after) >= lengthOf(lines) * (1 - most) ? after : lines;
}

/** A question for consent stands over a text or below it, in so many lines; elsewhere it is quoted. */
const edgeLines = 3;

/** No guard is needed: where a page asks and says nothing else, that is not its text. */
function withoutConsent(lines: string[]): string[] {
  const isInside = (at: number) => at >= edgeLines && at < lines.length - edgeLines;
  return lines.filter((line, at) => isInside(at) || !asksForConsent(line));
}

/** In a table, a list or the terms of one, a word like "Subscribers" heads nothing. */
function isCell(block: TextNode): boolean {
  return /^(td|th|li|dt|dd|tr|table)$/i.test(block.nodeName);
}

function isHeading({ nodeName }: TextNode): boolean {
  return /^h[1-6]$/i.test(nodeName);
}

/** All that it says is one link. */
function isLinkAlone({ block, text }: BlockLine): boolean {
  if (!(block instanceof PageElement) || isHeading(block)) return false;
  return block.getElementsByTagName("a").some((link) => link.textContent.trim() === text);
}

/** Whether a line stands in a table with heads of its own: one without is as likely how the page is set. */
function remembersTables(): (line: BlockLine) => boolean {
  const known = new Map<PageElement, boolean>();
  return ({ block }) => {
    if (!(block instanceof PageElement) || !/^t[dh]$/.test(block.localName)) return false;
    const table = ancestorsOf(block).find(({ localName }) => localName === "table");
    if (table === undefined) return false;
    const hasHeads = known.get(table) ?? table.getElementsByTagName("th").length > 0;
    known.set(table, hasHeads);
    return hasHeads;
  };
}

/** Its block is the only one beside a picture, or right before or behind it. */
function isBesidePicture({ block }: BlockLine): boolean {
  if (!(block instanceof PageElement) || block.textContent.length > longestBeside) return false;
  const { previousElementSibling: before, nextElementSibling: behind } = block;
  return [before, behind].some((one) => one && (one.localName === "img" || holdsMain(one, ["img"])));
}

/** "About Kestrel", and a paragraph that begins with Kestrel: what a company says of itself under all its news. */
const aboutCompany = /^about (\p{Lu}[\p{L}\p{N}&.’' -]{1,40})$/u;

/** And whom to ask there, in lines. */
const longestAbout = 9;

function endsArticle(lines: string[], at: number): boolean {
  const line = (lines[at] ?? "").trim();
  if (ending.test(line)) return lines.filter((one) => one === line).length <= mostEndings;
  const company = aboutCompany.exec(line.replace(/^About|^ABOUT/, "about"))?.[1];
  return company !== undefined && (lines[at + 1] ?? "").includes(company) && lines.length - at < longestAbout;
}

/** Shorter lines may come again for a reason, in characters. */
const leastTwice = 80;

/** So many short lines lead to a long one: a heading, a name. */
const mostLeading = 3;

/**
 * A long line that stands twice was said for another place of the page; and with it the short lines right before it that
 * were said before as well. No guard is needed: what goes is still there.
 */
function saidOnce(lines: string[]): string[] {
  const said = new Set<string>();
  const again = lines.map((line) => {
    const isKnown = said.has(line);
    said.add(line);
    return isKnown;
  });
  let leading = 0;
  const kept: string[] = [];
  for (const [fromEnd, line] of lines.toReversed().entries()) {
    const isAgain = again[lines.length - 1 - fromEnd] === true;
    if (isAgain && line.length >= leastTwice) leading = mostLeading;
    else if (isAgain && leading > 0) leading--;
    else {
      leading = 0;
      kept.push(line);
    }
  }
  return kept.reverse();
}

/** Removes the elements that are meant, unless they hold too much of the article. */
function takeOut(article: PageElement, isMeant: (element: PageElement) => boolean, most = mostTaken): void {
  const found = article.outermostBelow(isMeant);
  const taken = found.reduce((sum, element) => sum + element.textContent.length, 0);
  if (taken <= article.textContent.length * most) for (const element of found) element.remove();
}

/** Lines that stand in boxes about other things only: Readability unwraps a box that holds one paragraph. */
function withoutAsides(lines: string[], page: PageLine[]): string[] {
  const inside = new Set(page.filter((line) => !line.isAside).map(({ text }) => text));
  const asides = new Set(page.filter(({ text }) => !inside.has(text)).map(({ text }) => text));
  return lines.filter((line) => !asides.has(line));
}

/** Above its title stands nothing of an article but what sites set over all of theirs: a section, a menu, a day. */
function withoutHead(lines: string[], page: PageLine[], title: string | undefined): string[] {
  const headings = page.flatMap(({ heading, text }, at) => (heading === "h1" ? [{ text, at }] : []));
  const [own = headings[0], ...others] = headings.filter(({ text }) => text === title);
  if (own === undefined || others.length > 0 || (own.text !== title && headings.length > 1)) return lines;
  const below = new Set(page.slice(own.at + 1).map(({ text }) => text));
  const above = new Set(
    page.slice(0, own.at).flatMap(({ text, isProse }) => (isProse || below.has(text) ? [] : text)),
  );
  return lines.filter((line) => !above.has(line));
}

/** Cuts at a line that is nothing but such a heading, when it stands in the last quarter. */
function withoutTail(
  lines: string[],
  { cells, isMidway }: { cells: Set<string>; isMidway: (lines: string[], at: number) => boolean },
): string[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const isNear = before > total * (1 - longestTail) && !cells.has(line);
    const isEnd = isNear && (isAppeal(line) || (line.length < 70 && endsArticle(lines, index)));
    if (isEnd && !isMidway(lines, index)) return lines.slice(0, index);
    before += line.length;
  }
  return lines;
}

/** Of one appeal, the first paragraph. */
function isAppeal(line: string): boolean {
  return line.length < longestAppeal && appeal.test(line);
}

/** A link that says "Sign up here" is no heading: where paragraphs in the box of most others follow, the article goes on. */
function midwayIn(page: PageLine[], linked: Set<string>): (lines: string[], at: number) => boolean {
  return (lines, at) => {
    if (!linked.has(lines[at] ?? "")) return false;
    const boxes = new Map(page.flatMap(({ text, isProse, boxName }) => (isProse ? [[text, boxName]] : [])));
    const sizes = new Map<string, number>();
    for (const line of lines) {
      const box = boxes.get(line);
      if (box !== undefined) sizes.set(box, (sizes.get(box) ?? 0) + line.length);
    }
    const [largest] = [...sizes].sort(([, one], [, other]) => other - one);
    return largest !== undefined && lines.slice(at + 1).some((line) => boxes.get(line) === largest[0]);
  };
}
