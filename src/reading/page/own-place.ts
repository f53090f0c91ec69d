// Whether a place is the page's own: in the part that its title stands in, no entry of a list of other things, and
// no answer to it. Days in other places are those of other pages and people.
import { ancestorsOf, holds } from "./ancestry.ts";
import { answerProperties, answerTypes } from "./answers.ts";
import type { PageElement } from "./dom/nodes.ts";
import { isElsewhere } from "./elsewhere.ts";
import { remembered } from "./remembered.ts";

/** An entry of a list stands at most so far above what it shows. */
const mostAbove = 5;
const entries = new Set(["li", "article", "tr", "div", "section", "a"]);
/** What answers a page or is about another thing: names of its properties in microdata, of its types, of its boxes. */
const answerProperty = new RegExp(`(?:^|\\s)(?:${answerProperties}|hasPart|isRelatedTo)(?:\\s|$)`);
const answerType = new RegExp(`schema\\.org/(?:${answerTypes}|Review|Event|Product)$`);
const answerBox = /(?:^|\s)(?:comment|reply)(?:$|[\s_-])/i;
/** Names of a line about the page that stands beside its main part, and of one that is the same on all pages. */
const aboutPage = /date|publish|posted|meta|byline|info/i;
const aboutToday = /weather|today|current|ticker|top-?bar/i;
/** How far from the part, in elements, and how long such a line is, in characters. */
const mostBetween = 2;
const longestLine = 200;
/** A link of fewer words, outside a heading, is no other page's headline. */
const leastHeadline = 4;

/**
 * Tells the page's own places. `title` is its heading; `isSuch` knows what each entry of a list would show too: a day,
 * a name. Every entry is looked into once.
 */
export function ownPlaces(
  title: PageElement | undefined,
  isSuch: (entry: PageElement) => boolean,
): (element: PageElement) => boolean {
  const isFull = remembered((entry) => hasLink(entry) && isSuch(entry));
  return (element) => {
    if (isElsewhere(element, title) || !isInPartOf(element, title)) return false;
    if (isInAnswer(element, title)) return false;
    const above = [element, ...ancestorsOf(element)].filter((one) => !(title && holds(one, title)));
    return !above.slice(0, mostAbove + 1).some((one) => isEntry(one, isFull));
  };
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

/**
 * In the main part, or else the article, that the title stands in, or on a line of its own beside that; everywhere
 * where the title stands in none.
 */
function isInPartOf(element: PageElement, title: PageElement | undefined): boolean {
  const above = title ? ancestorsOf(title) : [];
  const part =
    above.find(({ localName }) => localName === "main") ??
    above.findLast(({ localName }) => localName === "article");
  return part === undefined || holds(part, element) || isBeside(element, part);
}

/** A short line named after what it says, right before or behind the only such part of the page. */
function isBeside(element: PageElement, part: PageElement): boolean {
  const around = [element, ...ancestorsOf(element)];
  const line = around.find(({ parentNode }) => parentNode === part.parentNode);
  if (!line || line.textContent.trim().length > longestLine || !isNear(line, part)) return false;
  if (part.ownerDocument.getElementsByTagName(part.localName).length > 1) return false;
  const names = around.slice(0, around.indexOf(line) + 1).map(({ className, id }) => `${className} ${id}`);
  return names.some((name) => aboutPage.test(name)) && !names.some((name) => aboutToday.test(name));
}

function isNear(one: PageElement, other: PageElement): boolean {
  let [before, behind]: (PageElement | null)[] = [other, other];
  for (let steps = 0; steps < mostBetween; steps++) {
    before = before?.previousElementSibling ?? null;
    behind = behind?.nextElementSibling ?? null;
    if (before === one || behind === one) return true;
  }
  return false;
}

/** Beside another of its kind, each with a link and with what is looked for. */
function isEntry(element: PageElement, isFull: (entry: PageElement) => boolean): boolean {
  if (!entries.has(element.localName)) return false;
  const isAlike = (one: PageElement | null) =>
    one !== null && one.localName === element.localName && one.className === element.className;
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  return [before, behind].some((one) => one && isAlike(one) && isFull(one)) && isFull(element);
}

/** To another page, by its headline. */
function hasLink(element: PageElement): boolean {
  const links = element.localName === "a" ? [element] : element.getElementsByTagName("a");
  return links.some(
    (link) =>
      link.textContent.trim().split(/\s+/).length >= leastHeadline ||
      ancestorsOf(link)
        .slice(0, 2)
        .some(({ localName }) => /^h[1-6]$/.test(localName)),
  );
}
