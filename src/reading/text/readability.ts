// Mozilla's Readability on our nodes: its rules as they are, and three of its questions answered by what the nodes
// remember. Two of these are asked of thousands of elements, the third keeps a page's whole markup.
import { Readability } from "@mozilla/readability";
import { copyOfChildren } from "../page/dom/copy-tree.ts";
import { type PageDocument, PageElement, type PageFragment, type PageNode } from "../page/dom/nodes.ts";

/** What Readability found, with the element of the article as its content; `null` where a page has none. */
export function readability(document: PageDocument) {
  if (document.body) keepForRetries(document.body);
  return new PageReadability(document as unknown as Document, {
    serializer: (node) => node as unknown as PageElement,
    keepClasses: true,
  }).parse();
}

/** Its own methods, which its types do not tell. */
type OwnMethods = { REGEXPS: { byline: RegExp } };

class PageReadability extends Readability<PageElement> {
  /** The text of a node without white space around it, and folded where `isFolded`. */
  _getInnerText(node: PageNode, isFolded = true): string {
    return isFolded && node instanceof PageElement ? node.foldedText : node.textContent.trim();
  }

  /** Whether a node bears a byline: asks for its name first, since the text of a large one is long in the making. */
  _isValidByline(node: PageElement, names: string): boolean {
    const isNamed =
      node.getAttribute("rel") === "author" ||
      node.getAttribute("itemprop")?.includes("author") === true ||
      (this as unknown as OwnMethods).REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = node.textContent.trim();
    return length > 0 && length < longestByline;
  }
}

/** In characters, as Readability has it. */
const longestByline = 100;

/**
 * Readability keeps the body's markup and begins anew from it where it found little, up to three times. The body then
 * keeps a copy of its tree instead, which costs a third of writing and reading it.
 */
function keepForRetries(body: PageElement): void {
  let kept: PageFragment | undefined;
  Object.defineProperty(body, "innerHTML", {
    get: () => {
      kept = copyOfChildren(body);
      return "";
    },
    set: () => {
      while (body.lastChild) body.lastChild.remove();
      const copy = kept && copyOfChildren(kept);
      while (copy?.firstChild) body.appendChild(copy.firstChild);
    },
  });
}
