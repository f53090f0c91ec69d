// Parts of a page that are not its article, known by their element, their role or their name.
import { type PageDocument, PageElement } from "../page/dom/nodes.ts";
import { sentenceEnd } from "../page/sentences.ts";
import { furniture } from "./furniture-words.ts";

/** No single box of this share of the text is furniture. */
const largestBox = 0.3;

/** Words that name a caption in a class. */
const captions =
  /(?:^|[\s_-])(?:(?:image|img|photo|picture|pic|media|figure|wp|gallery|thumb)?[_-]{0,2}captions?(?:[_-]?(?:text|body))?|(?:photo|image|picture|img|media)[_-]{0,2}(?:credits?|source|copyright)|credit|bild(?:unterschrift|text|nachweis|quelle|beschreibung)|legende?|pie-?de-?foto|didascalia|bijschrift)(?:\s|$)/i;
const furnitureNames = new Set(["nav", "aside", "footer", "form", "button", "dialog", "select"]);
const furnitureRoles = new Set(["navigation", "complementary", "dialog"]);
/** Words in classes and ids that name a box about something else. Matched as whole parts: `share`, not `shareholder`. */
const junk = new RegExp(`(^|[\\s_-])(${furniture("boxes")})([\\s_-]|$)`, "iu");

const ofThreads = new RegExp(`(^|[\\s_-])(${furniture("threadBoxes")})([\\s_-]|$)`, "iu");

/** What a forum says of the writer of a post, and what one can do with it. */
export function isBesidePost({ className, id }: PageElement): boolean {
  return ofThreads.test(`${className} ${id}`);
}

/** The words under a picture, and who took it. */
export function isCaption(element: PageElement): boolean {
  return element.localName === "figcaption" || captions.test(element.className);
}

/** A part of the page that is never the article: navigation, asides, forms, what is kept out of sight. */
export function isFurniture(element: PageElement): boolean {
  return (
    furnitureNames.has(element.localName) ||
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    furnitureRoles.has(element.getAttribute("role") ?? "")
  );
}

/** By its own style. */
export function isOutOfSight({ style }: PageElement): boolean {
  return style.display === "none" || style.visibility === "hidden";
}

/** What a page's classes and ids were found to be: most stand on many elements, and each element is asked for several times. */
const junkNames = new WeakMap<PageDocument, Map<string, boolean>>();

/** A part whose class or id names a box about something else. */
export function isJunk({ className, id, ownerDocument }: PageElement): boolean {
  const names = `${className} ${id}`;
  if (names === " ") return false;
  const told = junkNames.get(ownerDocument) ?? new Map<string, boolean>();
  junkNames.set(ownerDocument, told);
  const known = told.get(names);
  if (known !== undefined) return known;
  const isNamed = junk.test(names);
  told.set(names, isNamed);
  return isNamed;
}

export function isSmall(element: PageElement, size: number): boolean {
  if (holdsMain(element, ["article", "main", "h1"])) return false;
  return element.textContent.replace(/\s+/g, " ").length < size * largestBox;
}

export function holdsMain(element: PageElement, names: string[]): boolean {
  return element.elementsBelow((below) => names.includes(below.localName)).length > 0;
}

/** In a page set in tables: of a cell's characters that are links, from 0 to 1, how much more stands beside it, and how much a story is. */
const menuCell = { linked: 0.8, links: 2, beside: 5, story: 300 };
/** With so many links, a counter of visitors or an address may stand under them. */
const longMenu = { linked: 0.5, links: 4, beside: 10 };

/** Cells of links to other pages of the site beside the cell that the story stands in. */
export function menusInCells(article: PageElement): Set<PageElement> {
  const cells = article.elementsBelow(({ localName }) => localName === "td");
  const sizes = new Map(cells.map((cell) => [cell, cell.textContent.trim().length]));
  const isMenu = (cell: PageElement) => {
    const size = sizes.get(cell) ?? 0;
    const beside = cell.parentNode instanceof PageElement ? cell.parentNode.children : [];
    const largest = beside.reduce((most, one) => Math.max(most, sizes.get(one) ?? 0), 0);
    if (size === 0 || largest <= Math.max(size * menuCell.beside, menuCell.story)) return false;
    const links = cell.getElementsByTagName("a").filter(leadsInside);
    const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
    return [menuCell, longMenu].some(
      (menu) => links.length >= menu.links && linked >= size * menu.linked && largest > size * menu.beside,
    );
  };
  return new Set(cells.filter(isMenu));
}

const headings = "h1,h2,h3,h4,h5,h6";
/** So many of one name, with the same parent, are a list of stories. */
const leastTeasers = 3;

/** Boxes of one name beside one another, each headed by a link to another page of the site. */
export function teasersIn(article: PageElement): Set<PageElement> {
  const parents = new Set(article.querySelectorAll(headings).filter(leadsOn).flatMap(parentsOf));
  const teasers = new Set<PageElement>();
  for (const { children } of parents) {
    const named = children.filter(({ className }) => className !== "");
    for (const alike of Map.groupBy(named, (one) => `${one.localName} ${one.className}`).values())
      if (alike.length >= leastTeasers && alike.every(isHeadedByLink))
        for (const one of alike) teasers.add(one);
  }
  return teasers;
}

/** A heading stands no deeper in its box. */
const mostAbove = 6;

function parentsOf(heading: PageElement): PageElement[] {
  const parents: PageElement[] = [];
  for (
    let above = heading.parentNode;
    above instanceof PageElement && parents.length < mostAbove;
    above = above.parentNode
  )
    parents.push(above);
  return parents;
}

function isHeadedByLink(element: PageElement): boolean {
  const [heading, ...others] = element.querySelectorAll(headings);
  return heading !== undefined && others.length <= 1 && leadsOn(heading);
}

function leadsOn(heading: PageElement): boolean {
  const [link] = heading.getElementsByTagName("a");
  return link !== undefined && link.textContent.trim() === heading.textContent.trim() && leadsInside(link);
}

/** To another page of the same site: a link to somewhere else is the author's source. */
export function leadsInside(link: PageElement): boolean {
  const { baseURI } = link.ownerDocument;
  const to = URL.parse(link.getAttribute("href") ?? "", baseURI);
  const here = URL.parse(baseURI);
  return to !== null && here !== null && to.host === here.host && to.pathname !== here.pathname;
}

/** Several boxes of one name with a sentence in each, and no links: the article's own, whatever they are called. */
const leastOwn = 3;

/** Classes of junk by name that an element's parts show to be its own: by their sentences, or by code in one of them. */
export function ownBoxes(article: PageElement): Set<string> {
  const seen = new Map<string, number>();
  for (const element of article.elementsBelow(isJunk)) {
    if (element.className === "") continue;
    const text = element.textContent.trim();
    const isSaid = sentenceEnd.test(text) && element.getElementsByTagName("a").length === 0;
    const count = isCode(element) ? leastOwn : Number(isSaid);
    if (count > 0) seen.set(element.className, (seen.get(element.className) ?? 0) + count);
  }
  return new Set([...seen].filter(([, count]) => count >= leastOwn).map(([name]) => name));
}

/** Programs that colour code set a bar of buttons over it, and name the box of both after the bar. */
function isCode({ className, children }: PageElement): boolean {
  return /toolbar/i.test(className) && children.some(({ localName }) => localName === "pre");
}
