// Cards of a page that offers things to choose from: boxes alike beside one another, each with a link and a picture or
// a heading. What a shop tells of a sort of things stands over or under them, and Readability keeps one or the other.
import { ancestorsOf } from "../page/ancestry.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import type { PageIndex } from "../page/page-index.ts";

/** Fewer boxes alike are as likely the columns of one story. */
const leastCards = 5;
/** A card says little; longer boxes are posts, in characters. */
const longestCard = 700;
/** What is set in rows without being a card. */
const noCards = new Set(["p", "span", "tr", "td", "th", "dt", "dd", "option", "br", "img", "h2", "h3", "h4"]);
const pictures = ["img", "picture", "h2", "h3", "h4", "h5"];

/** Each card of the page, outermost boxes only, in document order. */
export function cardsIn(index: PageIndex): PageElement[] {
  const linked = around(index, ["a"]);
  const shown = around(index, pictures);
  const isCard = (element: PageElement) =>
    !noCards.has(element.localName) &&
    linked.has(element) &&
    shown.has(element) &&
    isShort(element.textContent) &&
    !isElsewhere(element);
  const cards = new Set<PageElement>();
  for (const parent of index.all) {
    if (parent.children.length < leastCards || cards.has(parent)) continue;
    if (ancestorsOf(parent).some((one) => cards.has(one))) continue;
    const alike = Map.groupBy(parent.children.filter(isCard), nameOf);
    for (const group of alike.values())
      if (group.length >= leastCards) for (const one of group) cards.add(one);
  }
  return [...cards];
}

/** Elements with one of those names in them, and those elements. */
function around(index: PageIndex, names: string[]): Set<PageElement> {
  const found = new Set<PageElement>();
  for (const element of names.flatMap((name) => index.named(name)))
    for (const one of [element, ...ancestorsOf(element)]) {
      if (found.has(one)) break;
      found.add(one);
    }
  return found;
}

/** White space aside, of which templates leave several times as much. */
function isShort(text: string): boolean {
  const { length } = text
    .slice(0, longestCard * 20)
    .replace(/\s+/g, " ")
    .trim();
  return length > 0 && length <= longestCard;
}

/** Its element and the first of its classes without figures: they count, and further classes tell what is in the card. */
function nameOf({ localName, className }: PageElement): string {
  return `${localName} ${className.trim().split(/\s+/)[0]?.replace(/\d+/g, "") ?? ""}`;
}
