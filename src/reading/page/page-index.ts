// One walk over a page's elements, so that every fact is looked up and none walks again. Taken before
// Readability, which takes the document apart: the lists stay as they were.
import { type BlockLine, blockLines } from "./block-text.ts";
import { htmlNamespace, type PageDocument, type PageElement } from "./dom/nodes.ts";

export type PageIndex = {
  document: PageDocument;
  /** Every element, in document order. */
  all: PageElement[];
  /** Those with a class or an id, in document order. */
  labelled: { element: PageElement; names: string }[];
  /** HTML elements of a name in small letters, in document order: a drawing's `title` is none. */
  named(name: string): PageElement[];
  /** Elements with that word in their microdata `itemprop`. */
  withProperty(word: string): PageElement[];
  /** Elements with that word in their `rel`. */
  withRel(word: string): PageElement[];
  /** Elements with that ARIA `role`. */
  withRole(role: string): PageElement[];
  /** Elements with a microdata `itemtype`, in document order. */
  typed: { element: PageElement; type: string }[];
  /** The body's lines, each with its block, as they are when they are asked for first. */
  lines(): BlockLine[];
};

/** Never changes the document. */
export function indexPage(document: PageDocument): PageIndex {
  const all = document.elementsBelow();
  const byName = new Map<string, PageElement[]>();
  const told = new Labels();
  let lines: BlockLine[] | undefined;
  for (const element of all) {
    if (element.namespaceUri === htmlNamespace) addTo(byName, element.localName, element);
    told.take(element);
  }
  const { labelled, typed, byProperty, byRel, byRole } = told;
  return {
    document,
    all,
    labelled,
    typed,
    named: (name) => byName.get(name) ?? [],
    withRel: (word) => byRel.get(word.toLowerCase()) ?? [],
    withRole: (role) => byRole.get(role) ?? [],
    withProperty: (word) => byProperty.get(word.toLowerCase()) ?? [],
    lines: () => {
      lines ??= document.body ? blockLines(document.body) : [];
      return lines;
    },
  };
}

/** What authors call their elements, in one look at the attributes of each: there may be thousands of them. */
class Labels {
  readonly labelled: PageIndex["labelled"] = [];
  readonly typed: PageIndex["typed"] = [];
  readonly byProperty = new Map<string, PageElement[]>();
  readonly byRel = new Map<string, PageElement[]>();
  readonly byRole = new Map<string, PageElement[]>();

  take(element: PageElement): void {
    let isLabelled = false;
    for (const { name, value } of element.attributes) {
      if (name === "class" || name === "id") isLabelled = true;
      else if (name === "role") addTo(this.byRole, value, element);
      else if (name === "rel") addByWords(this.byRel, value, element);
      else if (name === "itemprop") addByWords(this.byProperty, value, element);
      else if (name === "itemtype") this.typed.push({ element, type: value });
    }
    if (!isLabelled) return;
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    this.labelled.push({ element, names });
  }
}

function addByWords(lists: Map<string, PageElement[]>, words: string, element: PageElement): void {
  for (const word of words.split(/\s+/)) addTo(lists, word.toLowerCase(), element);
}

function addTo(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}
