// Takes away what Readability leaves around an article: captions, furniture, boxes about other things, and
// what follows the end. Guarded: where much would go, the plain result stays as it is.
import { blockText } from "../page/block-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { type AboutPage, withoutFurnitureLines } from "./furniture-lines.ts";
import { furniture } from "./furniture-words.ts";
import type { PageLine } from "./lines.ts";
import { isCaption, isFurniture, isJunk, isSmall } from "./parts.ts";
import { recoverProse } from "./recover-prose.ts";

/** A step that would take more than this share of the text has met the article itself. */
const mostTaken = 0.2;
/** A heading after which an article is over. */
const ending = new RegExp(`^(?:${furniture("endings")})\\s*[:!?…]?$`, "iu");
/** Only so much of an article's end, from 0 to 1, may follow such a heading. */
const longestTail = 0.3;

/** What is known of the page beside the article itself. */
export type Around = { page: PageLine[]; about: AboutPage };

/** Text of the article's element, one line a block, after each step of the clean-up that its guard allows. */
export function cleanText(article: PageElement, { page, about }: Around): string {
  const size = article.textContent.length;
  takeOut(article, isCaption);
  takeOut(article, (element) => isFurniture(element) && isSmall(element, size));
  takeOut(article, (element) => isJunk(element) && isSmall(element, size));
  const steps: ((lines: string[]) => string[])[] = [
    (lines) => withoutAsides(lines, page),
    (lines) => recoverProse(lines, page),
    withoutTail,
    (lines) => withoutFurnitureLines(lines, about),
  ];
  let lines = blockText(article).split("\n");
  for (const step of steps) {
    const after = step(lines);
    if (lengthOf(after) >= lengthOf(lines) * (1 - mostTaken)) lines = after;
  }
  return lines.join("\n");
}

/** Removes the elements that are meant, unless they hold too much of the article. */
function takeOut(article: PageElement, isMeant: (element: PageElement) => boolean): void {
  const found = outermost(article, isMeant);
  const taken = found.reduce((sum, element) => sum + element.textContent.length, 0);
  if (taken <= article.textContent.length * mostTaken) for (const element of found) element.remove();
}

function outermost(root: PageElement, isMeant: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const todo = [...root.children].reverse();
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (isMeant(next)) found.push(next);
    else for (const child of [...next.children].reverse()) todo.push(child);
  }
  return found;
}

/** Lines that stand in boxes about other things only: Readability unwraps a box that holds one paragraph. */
function withoutAsides(lines: string[], page: PageLine[]): string[] {
  const inside = new Set(page.filter((line) => !line.isAside).map(({ text }) => text));
  const asides = new Set(page.filter(({ text }) => !inside.has(text)).map(({ text }) => text));
  return lines.filter((line) => !asides.has(line));
}

function lengthOf(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** Cuts at a line that is nothing but such a heading, when it stands in the last quarter. */
function withoutTail(lines: string[]): string[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before > total * (1 - longestTail) && line.length < 70 && ending.test(line.trim()))
      return lines.slice(0, index);
    before += line.length;
  }
  return lines;
}
