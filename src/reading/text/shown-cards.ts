// What a page of cards shows: each card's own words once, and what stands around them, without the filters, menus and
// buttons that shops set there.
import { alternatives as names } from "../page/alternatives.ts";
import { ancestorsOf } from "../page/ancestry.ts";
import { type BlockLine, blockLines } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { cardsIn } from "./cards.ts";
import { withoutControls } from "./furniture-lines.ts";
import { isJunk, isOutOfSight, isSmall } from "./parts.ts";
import { unfold } from "./unfold.ts";
import { isFrame, mainOf } from "./whole-main.ts";

/** What shops call the boxes around their cards and in them: filters, menus, baskets, what buyers say. */
const shopNames = new RegExp(
  `(?:^|[\\s_-])(?:${names`facets? | filter(s | ing)? | refine(ments?)? | sort(ing | by)? | (mini-?)?(cart | basket) | drawer
    | off-?canvas | side-?menu | mega-?menu | mobile-?(menu | nav) | nav(bar | igation)? | footer | header | breadcrumbs?
    | modal | popups? | popper | tooltip | reviews? | testimonials? | upsell | cross-?sell | recently-?viewed
    | quick-?(view | shop | add | buy) | variants? | swatch(es)? | badges? | wish-?list | compare | subscription
    | newsletter | availability | skeleton | placeholder`})(?=$|[\\s_-])`,
  "i",
);
/** A box that holds more of its card than this, from 0 to 1, is the card, whatever it is called. */
const mostOfCard = 0.5;
/** A line without a figure that stands in so many cards, and in this share of them, is a button or a label. */
const label = { cards: 5, share: 0.25 };

/** The cards, and what stands around them in the main part. Takes the document apart. */
export function shownCards(index: PageIndex): string | undefined {
  const main = mainOf(index);
  if (!main) return undefined;
  const cards = new Set<unknown>(cardsIn(index));
  unfold(index);
  const size = main.textContent.length;
  const facets = facetsIn(main);
  const isOfShop = (element: PageElement) =>
    isFrame(element) ||
    isJunk(element) ||
    element.localName === "fieldset" ||
    isCalledOfShop(element) ||
    facets.has(element);
  const holdsCards = (element: PageElement) => element.elementsBelow((one) => cards.has(one)).length > 0;
  const isFurnishing = (element: PageElement) =>
    isOutOfSight(element)
      ? !isMost(element, size)
      : isOfShop(element) && (isSmall(element, size) || (isFrame(element) && !holdsCards(element)));
  for (const element of main.elementsBelow()) {
    if (cards.has(element)) continue;
    const card = ancestorsOf(element).find((one) => cards.has(one));
    const isGone = card
      ? isOfShop(element) && !isMost(element, card.textContent.length)
      : isFurnishing(element);
    if (isGone) element.remove();
  }
  const lines = withoutLabels(blockLines(main), cards).map(({ text }) => text);
  return withoutControls(lines).join("\n");
}

/** Links that show the same page in another order or less of it, and the boxes that hold nothing else. */
function facetsIn(main: PageElement): Set<PageElement> {
  const links = main.getElementsByTagName("a").filter(leadsBack);
  const facets = new Set(links);
  for (const { parentNode } of links)
    if (parentNode instanceof PageElement && parentNode.children.every((one) => facets.has(one)))
      facets.add(parentNode);
  return facets;
}

/** To this page with another query. */
function leadsBack(link: PageElement): boolean {
  const { baseURI } = link.ownerDocument;
  const to = URL.parse(link.getAttribute("href") ?? "", baseURI);
  const here = URL.parse(baseURI);
  return (
    to !== null &&
    here !== null &&
    to.host === here.host &&
    to.pathname === here.pathname &&
    to.search !== here.search
  );
}

function isCalledOfShop({ localName, className, id }: PageElement): boolean {
  return shopNames.test(`${localName} ${className} ${id}`);
}

function isMost(element: PageElement, size: number): boolean {
  return element.textContent.length > size * mostOfCard;
}

/** Each line of a card once, and without "Compare" and "In stock", said on one card after the other. */
function withoutLabels(lines: BlockLine[], cards: Set<unknown>): BlockLine[] {
  const cardOf = ({ block }: BlockLine) =>
    block instanceof PageElement ? [block, ...ancestorsOf(block)].find((one) => cards.has(one)) : undefined;
  const said = new Map<unknown, Set<string>>();
  const once = lines.filter((line) => {
    const card = cardOf(line);
    if (card === undefined) return true;
    const before = said.get(card) ?? new Set<string>();
    said.set(card, before);
    const isNew = !before.has(line.text);
    before.add(line.text);
    return isNew;
  });
  const onCards = Map.groupBy(
    [...said.values()].flatMap((texts) => [...texts]),
    (text) => text,
  );
  const least = Math.max(label.cards, said.size * label.share);
  const isLabel = (text: string) => !/\p{N}/u.test(text) && (onCards.get(text)?.length ?? 0) >= least;
  return once.filter((line) => cardOf(line) === undefined || !isLabel(line.text));
}
