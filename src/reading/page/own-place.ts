// Whether a place is the page's own: in the part that its title stands in, no entry of a list of other things, and
// no answer to it. Days in other places are those of other pages and people.
import { ancestorsOf, holds } from "./ancestry.ts";
import type { PageElement } from "./dom/nodes.ts";
import { isElsewhere } from "./elsewhere.ts";

/** An entry of a list stands at most so far above what it shows. */
const mostAbove = 5;
const entries = new Set(["li", "article", "tr", "div", "section", "a"]);
/** What answers a page or judges what is on it: names of its properties in microdata, of its types, of its boxes. */
const answerProperty = /(?:^|\s)(?:comment|reviews?|answer|hasPart|isRelatedTo)(?:\s|$)/;
const answerType = /schema\.org\/(?:Comment|UserComments|Review|Event|Product)$/;
const answerBox = /(?:^|\s)(?:comment|reply|review)(?:$|[\s_-])/i;

/** `title` is the page's heading; `isSuch` knows what each entry of a list would show too: a day, a name. */
export function isOwnPlace(
  element: PageElement,
  title: PageElement | undefined,
  isSuch: (entry: PageElement) => boolean,
): boolean {
  if (isElsewhere(element, title) || !isInPartOf(element, title)) return false;
  if (isInAnswer(element, title)) return false;
  const above = [element, ...ancestorsOf(element)].filter((one) => !(title && holds(one, title)));
  return !above.slice(0, mostAbove + 1).some((one) => isEntry(one, isSuch));
}

/** In a comment, a review or the like, unless the title stands there too. */
export function isInAnswer(element: PageElement, title?: PageElement): boolean {
  return ancestorsOf(element).some((one) => isAnswer(one) && !(title && holds(one, title)));
}

function isAnswer(element: PageElement): boolean {
  return (
    answerProperty.test(element.getAttribute("itemprop") ?? "") ||
    answerType.test(element.getAttribute("itemtype") ?? "") ||
    (element.localName === "article" && answerBox.test(element.className))
  );
}

/** The main part, or else the article, that the title stands in; everything where it stands in none. */
function isInPartOf(element: PageElement, title: PageElement | undefined): boolean {
  const above = title ? ancestorsOf(title) : [];
  const part =
    above.find(({ localName }) => localName === "main") ??
    above.findLast(({ localName }) => localName === "article");
  return part === undefined || holds(part, element);
}

/** Beside another of its kind, each with a link and with what is looked for. */
function isEntry(element: PageElement, isSuch: (entry: PageElement) => boolean): boolean {
  if (!entries.has(element.localName)) return false;
  const isAlike = (one: PageElement | null) =>
    one !== null && one.localName === element.localName && one.className === element.className;
  const isFull = (one: PageElement) => hasLink(one) && isSuch(one);
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  return [before, behind].some((one) => one && isAlike(one) && isFull(one)) && isFull(element);
}

function hasLink(element: PageElement): boolean {
  return element.localName === "a" || element.getElementsByTagName("a").length > 0;
}
