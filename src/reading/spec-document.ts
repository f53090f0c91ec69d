// A page's bytes' string to a DOM that a browser would agree with: parse5's tree (the HTML standard's
// algorithm) copied into linkedom's nodes. Raw HTML is never given to linkedom: it builds no implied elements.
import { parseHTML } from "linkedom";
import { html, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** Depth below which nesting is flattened, as Chromium does; deeper trees cost quadratic time and say nothing more. */
const maxDepth = 512;

/** The document, with `baseURI` and `documentURI` from the page's address and its `<base>`. Comments, templates, programs, styles and drawings are left out. */
export function specDocument(text: string, url: string): Document {
  const tree = parse(text.replace(/^\ufeff/, ""), { scriptingEnabled: false });
  const { document } = parseHTML("<!doctype html><html></html>");
  copyTree(tree, document);
  const base = document.querySelector("base[href]")?.getAttribute("href");
  const baseUrl = URL.parse(base ?? "", url)?.href ?? url;
  const isWeb = /^https?:/.test(baseUrl);
  Object.defineProperty(document, "baseURI", { value: isWeb ? baseUrl : url });
  Object.defineProperty(document, "documentURI", { value: url });
  return document;
}

type Copying = { from: Tree.ChildNode; to: Element; depth: number };

/** Copies without recursion: 20,000 nested elements must not need 20,000 stack frames. */
function copyTree(tree: Tree.Document, document: Document): void {
  const root = tree.childNodes.find((node) => node.nodeName === "html");
  if (!root || !("childNodes" in root)) return;
  copyAttributes(root, document.documentElement);
  const todo: Copying[] = childrenOf(root, document.documentElement, 0);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { from, to, depth } = next;
    if ("value" in from) to.appendChild(document.createTextNode(from.value));
    if (!("tagName" in from) || saysNothing(from)) continue;
    const target = depth > maxDepth ? to : to.appendChild(copyElement(from, document));
    for (const child of childrenOf(from, target, depth + 1)) todo.push(child);
  }
}

/** Programs, styles and drawings hold no word of the page, and are half of its nodes; only linked data is kept. */
function saysNothing({ tagName, attrs }: Tree.Element): boolean {
  if (tagName === "script")
    return !attrs.some(({ name, value }) => name === "type" && /^application\/ld\+json/i.test(value.trim()));
  return tagName === "template" || tagName === "style" || tagName === "svg";
}

/** In reverse, so that taking from the end visits them in order. */
function childrenOf(from: Tree.Element, to: Element, depth: number): Copying[] {
  return from.childNodes.map((node) => ({ from: node, to, depth })).reverse();
}

function copyElement(from: Tree.Element, document: Document): Element {
  const isHtml = from.namespaceURI === html.NS.HTML;
  const element = isHtml
    ? document.createElement(from.tagName)
    : document.createElementNS(from.namespaceURI, from.tagName);
  copyAttributes(from, element);
  return element;
}

/** HTML lets names through that a DOM setter refuses, such as `<` from a broken tag: those are left out. */
function copyAttributes(from: Tree.Element, to: Element): void {
  for (const { name, value } of from.attrs) {
    if (/^[^\s"'<>/=\u0000]+$/.test(name)) to.setAttribute(name, value);
  }
}
