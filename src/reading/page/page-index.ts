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
  /** The body's lines, each with its block, as they are when they are asked for first. */
  lines(): BlockLine[];
};

/** Never changes the document. */
export function indexPage(document: PageDocument): PageIndex {
  const all = document.elementsBelow();
  const labelled: PageIndex["labelled"] = [];
  const byName = new Map<string, PageElement[]>();
  const byProperty = new Map<string, PageElement[]>();
  const byRel = new Map<string, PageElement[]>();
  let lines: BlockLine[] | undefined;
  for (const element of all) {
    if (element.namespaceUri === htmlNamespace) addTo(byName, element.localName, element);
    const { class: className, id, itemprop, rel } = labelsOn(element);
    for (const word of itemprop?.split(/\s+/) ?? []) addTo(byProperty, word.toLowerCase(), element);
    for (const word of rel?.split(/\s+/) ?? []) addTo(byRel, word.toLowerCase(), element);
    if (className !== undefined || id !== undefined)
      labelled.push({ element, names: `${className ?? ""} ${id ?? ""}` });
  }
  return {
    document,
    all,
    labelled,
    named: (name) => byName.get(name) ?? [],
    withRel: (word) => byRel.get(word.toLowerCase()) ?? [],
    withProperty: (word) => byProperty.get(word.toLowerCase()) ?? [],
    lines: () => {
      lines ??= document.body ? blockLines(document.body) : [];
      return lines;
    },
  };
}

type Labels = { class?: string; id?: string; itemprop?: string; rel?: string };

/** What authors call an element, in one look at its attributes: there may be thousands of them. */
function labelsOn(element: PageElement): Labels {
  const labels: Labels = {};
  for (const { name, value } of element.attributes)
    if (name === "class" || name === "id" || name === "itemprop" || name === "rel") labels[name] = value;
  return labels;
}

function addTo(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}
