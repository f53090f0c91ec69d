// What a page that is no article shows as a whole: the cards of a shop, the entries of a list, a table. Readability looks
// for prose, and keeps the one paragraph beside them.
import { blockText } from "../page/block-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { holdsMain, isFurniture, isOutOfSight } from "./parts.ts";
import { unfold } from "./unfold.ts";

/** What Readability kept is a scrap where it is less than this share of the main part [best of 0.1 to 0.4]. */
const scrap = 0.2;
/** The same on a page of one thing, which what stands beside that has left [best of 0.2 to 0.8]. */
const scrapOfThing = 0.4;
/** Ids that templates give to the main part where they have no element for it. */
const mainIds = /^(?:main|content|main-?content|page-?content)$/i;
/** The site's own, on all its pages. */
const frames = new Set(["header", "nav", "footer", "aside", "dialog", "select", "button"]);

/** Characters that stand in the main part, before anything is taken out of it. */
export function sizeOfMain(index: PageIndex): number {
  return mainOf(index)?.textContent.replace(/\s+/g, " ").length ?? 0;
}

/** True where so much more stands in the main part of that size that it is worth a second look. */
export function isScrap(text: string, size: number, { isThing = false } = {}): boolean {
  return text.length < size * (isThing ? scrapOfThing : scrap);
}

/** The main part's lines without what frames it, where `text` is a scrap of them. Takes the document apart. */
export function wholeMain(
  index: PageIndex,
  text: string,
  of: { isThing?: boolean } = {},
): string | undefined {
  const main = mainOf(index);
  if (!main) return undefined;
  unfold(index);
  for (const element of main.elementsBelow(isFrame)) element.remove();
  const lines = blockText(main).split("\n");
  const whole = (of.isThing ? withoutRepeats(lines) : lines).join("\n");
  return isScrap(text, whole.length, of) ? whole : undefined;
}

/** A shop says name, price and headings of a thing once more in the bar that stays in sight; one word may be a figure of a table. */
function withoutRepeats(lines: string[]): string[] {
  return lines.filter((line, at) => !line.includes(" ") || lines.indexOf(line) === at);
}

export function isFrame(element: PageElement): boolean {
  const isMeant = frames.has(element.localName) || isOutOfSight(element) || isFurniture(element);
  return isMeant && element.localName !== "form" && !holdsMain(element, ["main", "h1"]);
}

/** What the page marks as its main part, or its body. */
export function mainOf(index: PageIndex): PageElement | undefined {
  const marks = [
    () => index.named("main"),
    () => index.withRole("main"),
    () => index.labelled.flatMap(({ element }) => (mainIds.test(element.id) ? element : [])),
  ];
  for (const mark of marks) {
    const [first] = mark();
    if (first && first.textContent.trim() !== "") return first;
  }
  return index.document.body ?? undefined;
}
