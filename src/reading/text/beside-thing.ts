// What a shop sets around the one thing that a page offers: other things, what buyers say, how it is sent, menus. None of
// it tells of the thing, and together it is often longer than what does.
import { alternatives as names } from "../page/alternatives.ts";
import { ancestorsOf } from "../page/ancestry.ts";
import { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { cardsIn } from "./cards.ts";
import { holdsMain } from "./parts.ts";

/** What shops call such boxes. */
const beside = new RegExp(
  `(?:^|[\\s_-])(?:${names`related | (up | cross)-?sell(s | ing)? | recently-?viewed | also-?(like | bought)
    | recommend(ed | ations?) | reviews? | ratings? | testimonials? | wish-?list | sticky-?(add | atc | cart | bar | product)
    | (block)?reassurance | newsletter | delivery-?information | shipping-?(info | details | returns | policy)
    | (stock | product-detail)-?(status | level | tax) | mini-?cart | cart-?drawer | breadcrumbs?`})(?=$|[\\s_-])`,
  "i",
);
/** Cards without one may show what the thing is made of, or its sizes. */
const price = /[$€£¥₹]|\d[.,]\d\d(?!\d)/;
/** A box that holds more of the page than this, from 0 to 1, is the page, whatever it is called. */
const mostOfPage = 0.7;
/** What is folded away under such a word is the shop's and not the thing's. */
const ofSending = /^(?:(?:free )?shipping|delivery|returns?|versand|lieferung|rückgabe)(?!\p{L})/iu;
/** A list of so many links, with this share of its text in them, from 0 to 1, is a menu. */
const menu = { links: 5, linked: 0.8 };
/** What is left of a box whose cards are gone, in characters: their heading. */
const longestHeading = 60;

/** Takes all of it out of the document. */
export function dropBesideThing(index: PageIndex): void {
  const size = index.document.body?.textContent.length ?? 0;
  const isOwn = (element: PageElement) =>
    element.textContent.length > size * mostOfPage || holdsMain(element, ["main", "h1"]);
  removeWithHeadings(cardsIn(index).filter((card) => price.test(card.textContent) && !isOwn(card)));
  const gone = new Set<PageElement>();
  for (const element of [...namedBeside(index), ...foldedTerms(index), ...menusIn(index)]) {
    if (ancestorsOf(element).some((one) => gone.has(one)) || isOwn(element)) continue;
    gone.add(element);
    element.remove();
  }
}

function namedBeside({ labelled }: PageIndex): PageElement[] {
  return labelled.flatMap(({ element, names }) =>
    beside.test(inWords(names)) && element.localName !== "body" ? element : [],
  );
}

function foldedTerms({ named }: PageIndex): PageElement[] {
  return named("details").filter((one) => ofSending.test(one.firstElementChild?.textContent.trim() ?? ""));
}

function menusIn({ named }: PageIndex): PageElement[] {
  return [...named("ul"), ...named("ol")].filter(isMenu);
}

/** With what is left of the boxes around them: each is looked at once, however many cards stood in it. */
function removeWithHeadings(cards: PageElement[]): void {
  const parents = new Set(
    cards.flatMap(({ parentNode }) => (parentNode instanceof PageElement ? parentNode : [])),
  );
  for (const card of cards) card.remove();
  for (const parent of parents) {
    const around = [parent, parent.parentNode].filter((one) => one instanceof PageElement);
    for (const box of around) if (isHeadingAlone(box)) box.remove();
  }
}

function isHeadingAlone(box: PageElement): boolean {
  if (box.localName === "body" || box.localName === "main") return false;
  return box.textContent.trim().length <= longestHeading && !holdsMain(box, ["main", "h1", "img"]);
}

/** Of other pages, or of the tabs of this one. */
function isMenu(list: PageElement): boolean {
  const links = list.getElementsByTagName("a");
  const areTabs = links.length > 1 && links.every((link) => link.getAttribute("href")?.startsWith("#"));
  if (links.length < menu.links && !areTabs) return false;
  const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return linked >= list.textContent.replace(/\s+/g, " ").trim().length * menu.linked;
}

/** "product-Reviews" of "productReviews", without the classes that say under which sorts a thing is kept. */
function inWords(names: string): string {
  return names.replace(/\S*(?:cat|category|tag)-\S*/g, "").replace(/(?<=[a-z])(?=[A-Z])/g, "-");
}
