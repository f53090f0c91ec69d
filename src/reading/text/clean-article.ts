// Takes away what Readability leaves around an article: captions, furniture, boxes about other things, and
// what follows the end. Guarded: where much would go, the plain result stays as it is.
import { type BlockLine, blockLines, type TextNode } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { type AboutPage, withoutFurnitureLines } from "./furniture-lines.ts";
import { furniture } from "./furniture-words.ts";
import type { PageLine } from "./lines.ts";
import { withoutLinkLists } from "./link-lists.ts";
import type { PageMarks } from "./lost-boxes.ts";
import {
  holdsMain,
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
/** Lines that are known by their words are rarely the article's: a short one may have as many of them. */
const mostWorded = 0.4;
/** A heading after which an article is over. */
const ending = new RegExp(`^(?:${furniture("endings")})\\s*[:!?…]?$`, "iu");
/** A count of pictures and what tells their source are no longer, in characters. */
const longestBeside = 80;
/** Only so much of an article's end, from 0 to 1, may follow such a heading. */
const longestTail = 0.3;

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
  const steps: ((lines: string[]) => string[])[] = [
    (lines) => withoutAsides(lines, page),
    (lines) => withoutHead(lines, page, about.title),
    (lines) => recoverProse(lines, page, marks),
    (lines) => withoutTail(lines, cells),
  ];
  const blocks = guarded(blockLines(article), withoutLinkLists, ({ text }) => text);
  const cells = new Set(blocks.filter(({ block }) => isCell(block)).map(({ text }) => text));
  const pictured = new Set(blocks.filter(isBesidePicture).map(({ text }) => text));
  let lines = blocks.map(({ text }) => text);
  for (const step of steps) lines = guarded(lines, step, (line) => line);
  lines = saidOnce(lines);
  const withoutFurniture = (kept: string[]) => withoutFurnitureLines(kept, about, { cells, pictured });
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

/** In a table, a list or the terms of one, a word like "Subscribers" heads nothing. */
function isCell(block: TextNode): boolean {
  return /^(td|th|li|dt|dd|tr|table)$/i.test(block.nodeName);
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
  if (ending.test(line)) return true;
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
function takeOut(article: PageElement, isMeant: (element: PageElement) => boolean): void {
  const found = article.outermostBelow(isMeant);
  const taken = found.reduce((sum, element) => sum + element.textContent.length, 0);
  if (taken <= article.textContent.length * mostTaken) for (const element of found) element.remove();
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
function withoutTail(lines: string[], cells: Set<string>): string[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (
      before > total * (1 - longestTail) &&
      line.length < 70 &&
      !cells.has(line) &&
      endsArticle(lines, index)
    )
      return lines.slice(0, index);
    before += line.length;
  }
  return lines;
}
