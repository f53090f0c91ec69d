// The nodes that a page is read from: as much of the DOM as Readability and our own rules ask for, and no more.
// Linked siblings, lists made once between two changes, texts remembered: what makes Readability slow on a
// general DOM (docs/decisions/0011). Nothing here ever runs, loads or shows anything.
import { type InlineStyle, inlineStyle, PageAttribute } from "./attributes.ts";

export const nodeTypes = { element: 1, text: 3, comment: 8, document: 9, fragment: 11 } as const;

/** Texts up to this long are always remembered, in characters. */
const shortText = 20_000;
/** How much of longer ones a document remembers: at each of 500 levels, a text of 5 MB would fill the heap. */
const roomForLongTexts = 20_000_000;

export type PageNode = PageElement | PageText | PageComment | PageParent;

/** Asked for each of thousands: a number is quicker told than a class. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === nodeTypes.element;
}

/** A place in the tree. Fields are public because the parser's adapter and Readability set and read them. */
abstract class TreeNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  readonly ownerDocument: PageDocument;
  parentNode: PageParent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  constructor(ownerDocument: PageDocument | undefined) {
    this.ownerDocument = ownerDocument ?? (this as unknown as PageDocument);
  }

  abstract get textContent(): string;

  get nextElementSibling(): PageElement | null {
    for (let next = this.nextSibling; next; next = next.nextSibling) if (isElement(next)) return next;
    return null;
  }

  get previousElementSibling(): PageElement | null {
    for (let next = this.previousSibling; next; next = next.previousSibling) if (isElement(next)) return next;
    return null;
  }

  remove(): void {
    const node = this as unknown as PageNode;
    const parent = this.parentNode;
    if (!parent) return;
    if (this.previousSibling) this.previousSibling.nextSibling = this.nextSibling;
    else parent.firstChild = this.nextSibling;
    if (this.nextSibling) this.nextSibling.previousSibling = this.previousSibling;
    else parent.lastChild = this.previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    parent.forget();
  }
}

const noNodes: readonly PageNode[] = [];

/** What has words and nothing below. */
abstract class PageCharacters extends TreeNode {
  nodeValue: string;

  constructor(value: string, ownerDocument: PageDocument) {
    super(ownerDocument);
    this.nodeValue = value;
  }

  get childNodes(): readonly PageNode[] {
    return noNodes;
  }

  get lastChild(): null {
    return null;
  }

  /** A comment's own words too, as the DOM has it; a parent's text is without them. */
  get textContent(): string {
    return this.nodeValue;
  }
}

export class PageText extends PageCharacters {
  readonly nodeType = nodeTypes.text;
  readonly nodeName = "#text";
}

/** Kept, because Readability ends a paragraph at a comment. */
export class PageComment extends PageCharacters {
  readonly nodeType = nodeTypes.comment;
  readonly nodeName = "#comment";
}

/** What can hold nodes: an element, the document, or the fragment that markup is parsed into. */
export abstract class PageParent extends TreeNode {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  readonly nodeValue = null;
  private childList: PageNode[] | undefined;
  private elementList: PageElement[] | undefined;
  private text: string | undefined;
  private folded: string | undefined;

  /** The children as they are now; the same list until one comes or goes. */
  get childNodes(): readonly PageNode[] {
    if (!this.childList) {
      this.childList = [];
      for (let child = this.firstChild; child; child = child.nextSibling) this.childList.push(child);
    }
    return this.childList;
  }

  get children(): readonly PageElement[] {
    this.elementList ??= this.childNodes.filter(isElement);
    return this.elementList;
  }

  get firstElementChild(): PageElement | null {
    const first = this.firstChild;
    return first === null || first instanceof PageElement ? first : first.nextElementSibling;
  }

  get textContent(): string {
    if (this.text !== undefined) return this.text;
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling)
      if (child.nodeType !== nodeTypes.comment) text += child.textContent;
    if (text.length <= shortText || this.ownerDocument.takeRoom(text.length)) this.text = text;
    return text;
  }

  /** The text without white space around it, and with one space for several: Readability asks for it again and again. */
  get foldedText(): string {
    if (this.folded !== undefined) return this.folded;
    const text = this.textContent.trim().replace(/\s{2,}/g, " ");
    // As long as the text is remembered, this is true.
    if (this.text !== undefined && text.length <= shortText) this.folded = text;
    return text;
  }

  get innerHTML(): string {
    return this.ownerDocument.markup.write(this);
  }

  set innerHTML(markup: string) {
    const fragment = this.ownerDocument.markup.read(markup, this);
    while (this.lastChild) this.lastChild.remove();
    while (fragment.firstChild) this.appendChild(fragment.firstChild);
  }

  appendChild<T extends PageNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  insertBefore<T extends PageNode>(node: T, reference: PageNode | null): T {
    if (node === reference) return node;
    node.remove();
    const before = reference ? reference.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = reference;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (reference) reference.previousSibling = node;
    else this.lastChild = node;
    this.forget();
    return node;
  }

  replaceChild(node: PageNode, old: PageNode): void {
    if (node === old) return;
    this.insertBefore(node, old);
    old.remove();
  }

  removeChild(node: PageNode): void {
    node.remove();
  }

  /** Elements below with that name in small letters, or all with `*`, in document order. */
  getElementsByTagName(name: string): PageElement[] {
    const wanted = name.toLowerCase();
    if (wanted === "*") return this.elementsBelow();
    if (!this.ownerDocument.namesMade.has(wanted)) return [];
    return this.elementsBelow((element) => element.localName === wanted);
  }

  /** Names with commas between, in any letter case, are the only selectors it knows, as they are the only ones Readability has. */
  querySelectorAll(names: string): PageElement[] {
    const { namesMade } = this.ownerDocument;
    const split = names.toLowerCase().split(",");
    const wanted = new Set(split.map((name) => name.trim()).filter((name) => namesMade.has(name)));
    return wanted.size === 0 ? [] : this.elementsBelow((element) => wanted.has(element.localName));
  }

  /** Elements below that are meant, in document order. */
  elementsBelow(isMeant: (element: PageElement) => boolean = () => true): PageElement[] {
    const found: PageElement[] = [];
    for (let next = this.firstChild; next; next = nodeAfter(next, this))
      if (isElement(next) && isMeant(next)) found.push(next);
    return found;
  }

  /** Elements below that are meant and stand in no other that is, in document order. */
  outermostBelow(isMeant: (element: PageElement) => boolean): PageElement[] {
    const found: PageElement[] = [];
    let next = this.firstChild;
    while (next) {
      const isFound: boolean = isElement(next) && isMeant(next);
      if (isFound) found.push(next as PageElement);
      next = isFound ? nodeBehind(next, this) : nodeAfter(next, this);
    }
    return found;
  }

  /** Called after a change among the children: lists and texts from here up are no longer true. */
  forget(): void {
    this.childList = undefined;
    this.elementList = undefined;
    // A remembered text means that all below are remembered, so the first that is not ends the way up.
    let above: PageParent | null = this;
    while (above && above.text !== undefined) {
      if (above.text.length > shortText) this.ownerDocument.takeRoom(-above.text.length);
      above.text = undefined;
      above.folded = undefined;
      above = above.parentNode;
    }
  }
}

/** The next node in document order inside `root`: below `from`, else behind it. */
function nodeAfter(from: PageNode, root: PageParent): PageNode | null {
  return isElement(from) && from.firstChild ? from.firstChild : nodeBehind(from, root);
}

/** The next node in document order inside `root` that does not stand in `from`. */
function nodeBehind(from: PageNode, root: PageParent): PageNode | null {
  let place: PageNode = from;
  while (!place.nextSibling) {
    if (!place.parentNode || place.parentNode === root) return null;
    place = place.parentNode;
  }
  return place.nextSibling;
}

export class PageElement extends PageParent {
  readonly nodeType = nodeTypes.element;
  readonly localName: string;
  /** In capitals for HTML, as the DOM has it. */
  readonly tagName: string;
  readonly namespaceUri: string;
  readonly attributes: PageAttribute[];
  /** What a `template` holds: no part of the page. */
  templateContent: PageFragment | undefined;
  /** Readability's score. Made here, an element keeps its shape, and is found as quickly as before. */
  readability: unknown;

  constructor(
    localName: string,
    place: { namespaceUri: string; attributes: PageAttribute[]; ownerDocument: PageDocument },
  ) {
    super(place.ownerDocument);
    this.localName = localName;
    this.namespaceUri = place.namespaceUri;
    this.tagName = place.namespaceUri === htmlNamespace ? localName.toUpperCase() : localName;
    this.attributes = place.attributes;
    place.ownerDocument.namesMade.add(localName);
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PageAttribute(name, value));
  }

  setAttributeNode(given: PageAttribute): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === given.name);
    if (at === -1) this.attributes.push(given);
    else this.attributes[at] = given;
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at !== -1) this.attributes.splice(at, 1);
  }

  /** Empty in a drawing, whose `className` is no string in the DOM: its classes are not looked at. */
  get className(): string {
    return this.namespaceUri === svgNamespace ? "" : (this.getAttribute("class") ?? "");
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  /** Only pictures have the two; whether there is one is all that is asked. */
  get src(): string | undefined {
    return this.localName === "img" ? (this.getAttribute("src") ?? "") : undefined;
  }

  get srcset(): string | undefined {
    return this.localName === "img" ? (this.getAttribute("srcset") ?? "") : undefined;
  }

  /** What the element's own `style` says of its being seen. */
  get style(): InlineStyle {
    return inlineStyle(this.getAttribute("style"));
  }
}

export const htmlNamespace = "http://www.w3.org/1999/xhtml";
const svgNamespace = "http://www.w3.org/2000/svg";

/** How a document's nodes become markup and markup becomes nodes, for `innerHTML`. */
export type Markup = {
  read(markup: string, context: PageParent): PageFragment;
  write(parent: PageParent): string;
};

export class PageDocument extends PageParent {
  readonly nodeType = nodeTypes.document;
  readonly nodeName = "#document";
  /** Where relative addresses resolve against, and where the page is. */
  baseURI = "about:blank";
  documentURI = "about:blank";

  /** Every name that an element of it was made with: most that Readability asks for, a page does not have. */
  readonly namesMade = new Set<string>();
  readonly markup: Markup;
  private roomForTexts = roomForLongTexts;

  constructor(markup: Markup) {
    super(undefined);
    this.markup = markup;
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  /** HTML, "the body element": frames stand in for it. */
  get body(): PageElement | null {
    const isBody = ({ localName }: PageElement) => localName === "body" || localName === "frameset";
    return this.documentElement?.children.find(isBody) ?? null;
  }

  /** HTML, "document.title": the first `title` that is no drawing's, white space folded. */
  get title(): string {
    const title = this.getElementsByTagName("title").find((one) => one.namespaceUri === htmlNamespace);
    return (title?.textContent ?? "").replace(/[\t\n\f\r ]+/g, " ").trim();
  }

  /** False when a long text of that many characters finds no room. */
  takeRoom(length: number): boolean {
    if (length > this.roomForTexts) return false;
    this.roomForTexts -= length;
    return true;
  }

  createElement(name: string): PageElement {
    return new PageElement(name.toLowerCase(), {
      namespaceUri: htmlNamespace,
      attributes: [],
      ownerDocument: this,
    });
  }

  createTextNode(value: string): PageText {
    return new PageText(value, this);
  }
}

export class PageFragment extends PageParent {
  readonly nodeType = nodeTypes.fragment;
  readonly nodeName = "#document-fragment";
}
