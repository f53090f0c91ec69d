// A page's string to a document that a browser would agree with: parse5 follows the HTML standard's algorithm
// and builds the nodes of dom/. What says nothing, and what could keep a reader busy for ever, is taken out here.
import {
  isElement,
  type PageDocument,
  type PageElement,
  type PageNode,
  type PageParent,
  PageText,
} from "./dom/nodes.ts";
import { parseDocument } from "./dom/tree-adapter.ts";
import { withoutPrograms } from "./without-programs.ts";

/** Depth below which only words are kept, as Chromium flattens there; deeper trees say nothing more. */
const maxDepth = 512;

/**
 * The document, with `baseURI` and `documentURI` from the page's address and its `<base>`. Programs and
 * styles are left out, and what templates hold; linked data is kept.
 */
export function specDocument(text: string, url: string): PageDocument {
  return documentOf(withoutPrograms(text), url);
}

/** The same of a markup whose programs are gone (`pageSource`). */
export function documentOf(markup: string, url: string): PageDocument {
  const document = parseDocument(markup.replace(/^\ufeff/, ""));
  thinOut(document);
  const base = document.getElementsByTagName("base").find((element) => element.hasAttribute("href"));
  const baseUrl = URL.parse(base?.getAttribute("href") ?? "", url)?.href ?? url;
  document.baseURI = /^https?:/.test(baseUrl) ? baseUrl : url;
  document.documentURI = url;
  return document;
}

/** Level by level: 20,000 nested elements must not need 20,000 stack frames. */
function thinOut(document: PageDocument): void {
  let level: PageParent[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    const below: PageParent[] = [];
    for (const child of level.flatMap(elementsIn)) {
      child.templateContent = undefined;
      if (saysNothing(child)) child.remove();
      else if (depth >= maxDepth) keepWordsOnly(child);
      else if (child.firstChild) below.push(child);
    }
    level = below;
  }
}

/** As `children`, without the document's keeping a list that most elements are never asked for again. */
function elementsIn(parent: PageParent): PageElement[] {
  const found: PageElement[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (isElement(child)) found.push(child);
  return found;
}

/** Programs and styles hold no word of the page; only linked data is kept. */
function saysNothing(element: PageElement): boolean {
  if (element.localName === "script")
    return !/^application\/ld\+json/i.test(element.getAttribute("type")?.trim() ?? "");
  return element.localName === "style";
}

function keepWordsOnly(element: PageElement): void {
  const words = wordsBelow(element);
  while (element.lastChild) element.lastChild.remove();
  if (words !== "") element.appendChild(new PageText(words, element.ownerDocument));
}

/** Every word below, programs and styles aside. */
function wordsBelow(element: PageElement): string {
  let words = "";
  const todo: PageNode[] = [element];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next instanceof PageText) words += next.nodeValue;
    else if ("firstChild" in next && !("localName" in next && saysNothing(next)))
      for (let child = next.lastChild; child; child = child.previousSibling) todo.push(child);
  }
  return words;
}
