// The lines of a whole page as they stood before Readability took it apart: what each is, and whether it
// stands in a part of the page that is about something else.
import { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { remembered } from "../page/remembered.ts";
import { isDense, sentenceEnd } from "../page/sentences.ts";
import { isBesidePost, isFurniture, isJunk, isOutOfSight, isSmall, ownBoxes } from "./parts.ts";

export type PageLine = {
  text: string;
  /** `h1` to `h6` when it is a heading. */
  heading: string | undefined;
  isListItem: boolean;
  /** A heading that leads on: most of its words are a link. */
  isLinked: boolean;
  /** Whole sentences, and not made of links. */
  isProse: boolean;
  /** In a navigation, a box about other things, or out of sight. */
  isAside: boolean;
  /** The classes of the nearest element around its block that has any. */
  boxName: string;
  /** The elements that it stands in, innermost first, as they were before Readability. */
  within: readonly PageElement[];
};

/** Fewer words, or fewer characters of a script without spaces, are no prose. */
const leastWords = 10;
const leastCharacters = 40;
const mostLinked = 0.3;

/** Elements further up than this hold too much to tell where a line belongs. */
const mostAbove = 25;

/** Without those of boxes that are `gone`; what stands beside the posts of a thread (`isThread`) is about something else. */
export function linesOfPage(
  index: PageIndex,
  gone: ReadonlySet<unknown> = new Set(),
  isThread = false,
): PageLine[] {
  const { body } = index.document;
  if (!body) return [];
  const size = body.textContent.length;
  // Remembered by block: thousands of lines may stand loose in one.
  const placesOf = remembered(placesAround);
  const linkShareOf = remembered(linkShare);
  const own = ownBoxes(body);
  const asides = new Map<PageElement, boolean>();
  const isAside = (element: PageElement): boolean => {
    const known = asides.get(element);
    if (known !== undefined) return known;
    const above = element.parentNode;
    const said =
      ((isFurniture(element) ||
        isOutOfSight(element) ||
        (isThread && isBesidePost(element)) ||
        (isJunk(element) && !own.has(element.className))) &&
        isSmall(element, size)) ||
      (above instanceof PageElement && above !== body && isAside(above));
    asides.set(element, said);
    return said;
  };
  return index.lines().flatMap(({ text, block }) => {
    if (!(block instanceof PageElement)) return [];
    const within = placesOf(block);
    if (gone.size > 0 && within.some((place) => gone.has(place))) return [];
    return {
      text,
      heading: isHeading(block) ? block.localName : undefined,
      isListItem: block.localName === "li",
      isLinked: isHeading(block) && linkShareOf(block) > 0.5,
      isProse: readsAsProse(text) && linkShareOf(block) < mostLinked,
      isAside: block !== body && isAside(block),
      boxName: within.slice(1).find(({ className }) => className !== "")?.className ?? "",
      within,
    };
  });
}

function isHeading({ localName }: PageElement): boolean {
  return /^h[1-6]$/.test(localName);
}

/** Whole sentences, or what leads to a list, whatever of it is a link. */
export function readsAsProse(text: string): boolean {
  return (
    (sentenceEnd.test(text) || text.endsWith(":")) &&
    (text.split(" ").length >= leastWords || (text.length >= leastCharacters && isDense(text)))
  );
}

function placesAround(block: PageElement): PageElement[] {
  const places: PageElement[] = [];
  for (
    let place: unknown = block;
    place instanceof PageElement && places.length < mostAbove;
    place = place.parentNode
  )
    places.push(place);
  return places;
}

/** How much of the block's words are links, from 0 to 1. */
function linkShare(block: PageElement): number {
  const all = block.textContent.length;
  const linked = block.getElementsByTagName("a").reduce((sum, link) => sum + link.textContent.length, 0);
  return all === 0 ? 0 : linked / all;
}
