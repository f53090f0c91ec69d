// What a title, summary or content element says: HTML for bodies, one plain line for titles.
// Knows RSS's free-for-all, Atom 1.0's types (RFC 4287 §3.1) and Atom 0.3's modes.
import { decodeHTML, escapeUTF8 } from "entities";
import { child, textOf, type XmlNode } from "./xml-tree.ts";

/** The element's HTML as a reader should get it, or `undefined` when there is nothing in it. */
export function htmlOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const html = bodyOf(node).trim();
  return html === "" ? undefined : html;
}

/** The element's text on one line: markup is stripped, not shown. */
export function lineOf(node: XmlNode | undefined): string | undefined {
  const html = htmlOf(node);
  return html === undefined ? undefined : stripMarkup(html) || undefined;
}

/** Text of an HTML fragment. A `<` that opens no tag is a less-than sign. */
export function stripMarkup(html: string): string {
  const text = html.replace(/<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>|<!\[CDATA\[|\]\]>/g, "");
  return decodeHTML(text).replace(/\s+/g, " ").trim();
}

function bodyOf(node: XmlNode): string {
  const type = (node.attributes["type"] ?? "").toLowerCase();
  const mode = (node.attributes["mode"] ?? "").toLowerCase();
  const hasElements = node.children.some((one) => typeof one !== "string");
  if (mode === "base64" || isBase64Type(node, type)) return fromBase64(textOf(node), type);
  if (hasElements) return inlineMarkup(node, type);
  const text = textOf(node);
  return isPlain(node, type, mode) ? escapeUTF8(text) : text;
}

/** Atom's default is text; RSS says nothing and means HTML, unless nothing in it looks like HTML. */
function isPlain(node: XmlNode, type: string, mode: string): boolean {
  if (type === "text" || type === "text/plain") return true;
  if (type.includes("html") || mode === "escaped") return false;
  if (node.name.startsWith("atom:"))
    return !looksLikeHtml(textOf(node)) || (type === "" && node.name !== "atom:content");
  return !looksLikeHtml(textOf(node));
}

function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&#?\w+;/i.test(text);
}

/** RFC 4287 §4.1.3.3: content of a media type that is not text or XML is base64. */
function isBase64Type(node: XmlNode, type: string): boolean {
  return (
    node.name === "atom:content" &&
    type.includes("/") &&
    !/^text\/|\+xml$|\/xml$|html/.test(type) &&
    node.children.length > 0
  );
}

function fromBase64(text: string, type: string): string {
  const compact = text.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return text;
  const decoded = Buffer.from(compact, "base64").toString("utf8");
  return type.includes("html") || looksLikeHtml(decoded) ? decoded : escapeUTF8(decoded);
}

/** Markup that stands unescaped inside the element; an XHTML wrapper `<div>` (RFC 4287 §3.1.1.3) is left out. */
function inlineMarkup(node: XmlNode, type: string): string {
  const div = child(node, "xhtml:div", "div");
  const others = node.children.filter((one) => one !== div && (typeof one !== "string" || one.trim() !== ""));
  const isWrapper = type.includes("xhtml") && div !== undefined && others.length === 0;
  return serialise((isWrapper ? div : node).children);
}

const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

function serialise(nodes: (XmlNode | string)[]): string {
  return nodes.map((node) => (typeof node === "string" ? escapeUTF8(node) : element(node))).join("");
}

function element(node: XmlNode): string {
  const tag =
    node.tag.includes(":") && node.name.startsWith("xhtml:")
      ? node.tag.slice(node.tag.indexOf(":") + 1)
      : node.tag;
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith("xmlns") && !name.startsWith("xml:"))
    .map(([name, value]) => ` ${name}="${escapeUTF8(value)}"`)
    .join("");
  if (voids.has(tag.toLowerCase())) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${serialise(node.children)}</${tag}>`;
}
