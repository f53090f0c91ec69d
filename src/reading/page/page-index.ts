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
  const labelled: PageIndex["labelled"] = [];
  const byName = new Map<string, PageElement[]>();
  const byProperty = new Map<string, PageElement[]>();
  const byRel = new Map<string, PageElement[]>();
  const byRole = new Map<string, PageElement[]>();
  const typed: PageIndex["typed"] = [];
  let lines: BlockLine[] | undefined;
  for (const element of all) {
    if (element.namespaceUri === htmlNamespace) addTo(byName, element.localName, element);
    const { class: className, id, itemprop, itemtype, rel, role } = labelsOn(element);
    addByWords(byProperty, itemprop, element);
    addByWords(byRel, rel, element);
    if (role !== undefined) addTo(byRole, role, element);
    if (itemtype !== undefined) typed.push({ element, type: itemtype });
    if (className !== undefined || id !== undefined)
      labelled.push({ element, names: `${className ?? ""} ${id ?? ""}` });
  }
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

const labelNames = ["class", "id", "itemprop", "itemtype", "rel", "role"] as const;
type LabelName = (typeof labelNames)[number];
type Labels = Partial<Record<LabelName, string>>;

/** What authors call an element, in one look at its attributes: there may be thousands of them. */
function labelsOn(element: PageElement): Labels {
  const labels: Labels = {};
  for (const { name, value } of element.attributes) if (isLabelName(name)) labels[name] = value;
  return labels;
}

function isLabelName(name: string): name is LabelName {
  return name.length <= 8 && labelNames.some((label) => label === name);
}

function addByWords(
  lists: Map<string, PageElement[]>,
  words: string | undefined,
  element: PageElement,
): void {
  for (const word of words?.split(/\s+/) ?? []) addTo(lists, word.toLowerCase(), element);
}

function addTo(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}
