// What a title, summary or content element says: HTML for bodies, one plain line for titles.
// Knows RSS's free-for-all, Atom 1.0's types (RFC 4287 §3.1) and Atom 0.3's modes.
import { decodeHTML, escapeUTF8 } from "entities";
import { child, textOf, type XmlNode } from "./xml-tree.ts";

/** Plain text, or HTML of which the text still has to be taken. */
type Construct = { isHtml: boolean; value: string };

/** The element's body, or `undefined` when there is nothing in it: HTML, or plain text where the feed gave that. */
export function htmlOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const { isHtml, value } = constructOf(node);
  const isUntyped = typeOf(node) === "" && !isAtom(node);
  const body = isHtml || isUntyped ? value.trim() : escapeUTF8(value.trim());
  return body === "" ? undefined : body;
}

/** The element's text on one line: markup is stripped, not shown. */
export function lineOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const { isHtml, value } = constructOf(node);
  const line = isHtml ? stripMarkup(value) : decodeLeftovers(value).replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

/** Text of an HTML fragment. A `<` that opens no tag is a less-than sign. */
export function stripMarkup(html: string): string {
  const text = withoutComments(html).replace(/<\/?[a-zA-Z][^<>]*>|<!\[CDATA\[|\]\]>/g, "");
  return decodeHTML(text).replace(/\s+/g, " ").trim();
}

/** By hand: a pattern would look for the end of every comment that has none. */
function withoutComments(html: string): string {
  let text = "";
  let at = 0;
  for (let start = html.indexOf("<!--"); start !== -1; start = html.indexOf("<!--", at)) {
    const end = html.indexOf("-->", start + 4);
    if (end === -1) break;
    text += html.slice(at, start);
    at = end + 3;
  }
  return text + html.slice(at);
}

/** Titles are often escaped once too often; what XML itself needs escaped (`&amp;`, `&lt;`) may be meant. */
function decodeLeftovers(text: string): string {
  return text.includes("&")
    ? text.replace(/&(?!amp;|lt;|gt;|quot;|#38;|#60;|#62;)(#?\w+);/g, (entity) => decodeHTML(entity))
    : text;
}

function constructOf(node: XmlNode): Construct {
  const type = typeOf(node);
  const mode = (node.attributes["mode"] ?? "").toLowerCase();
  const hasElements = node.children.some((one) => typeof one !== "string");
  if (mode === "base64" || isBase64Type(node, type)) return fromBase64(textOf(node), type);
  if (hasElements) return { isHtml: true, value: inlineMarkup(node, type) };
  const value = textOf(node);
  return { isHtml: isHtmlText(type || (isAtom(node) && mode === "" ? "text" : ""), mode, value), value };
}

function isAtom(node: XmlNode): boolean {
  return node.name.startsWith("atom:");
}

function typeOf(node: XmlNode): string {
  return (node.attributes["type"] ?? "").trim().toLowerCase();
}

/** Atom says which; where nobody says, text that has tags in it is HTML. */
function isHtmlText(type: string, mode: string, text: string): boolean {
  if (type === "text" || type === "text/plain") return false;
  if (type.includes("html")) return true;
  return mode === "escaped" ? /[<&]/.test(text) : hasTags(text);
}

function hasTags(text: string): boolean {
  return text.includes("<") && /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i.test(text);
}

/** RFC 4287 §4.1.3.3: content of a media type that is neither text nor XML is base64. */
function isBase64Type(node: XmlNode, type: string): boolean {
  return (
    node.name === "atom:content" &&
    type.includes("/") &&
    !/^text\/|\+xml$|\/xml$|html/.test(type) &&
    node.children.length > 0
  );
}

function fromBase64(text: string, type: string): Construct {
  const compact = text.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return { isHtml: hasTags(text), value: text };
  const value = Buffer.from(compact, "base64").toString("utf8");
  return { isHtml: type.includes("html") || hasTags(value), value };
}

/** Markup that stands unescaped inside the element; an XHTML wrapper `<div>` (RFC 4287 §3.1.1.3) is left out. */
function inlineMarkup(node: XmlNode, type: string): string {
  const div = child(node, "xhtml:div", "div");
  const others = node.children.filter((one) => one !== div && (typeof one !== "string" || one.trim() !== ""));
  const isWrapper =
    (type.includes("xhtml") || type.includes("xml")) && div !== undefined && others.length === 0;
  return serialise((isWrapper ? div : node).children);
}

const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Deeper markup is nobody's article. */
const maxMarkupDepth = 200;

function serialise(nodes: (XmlNode | string)[], depth = 0): string {
  if (depth > maxMarkupDepth) return "";
  return nodes.map((node) => (typeof node === "string" ? escapeUTF8(node) : element(node, depth))).join("");
}

function element(node: XmlNode, depth: number): string {
  const tag = node.tag.includes(":") ? node.tag.slice(node.tag.indexOf(":") + 1) : node.tag;
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith("xmlns") && !name.startsWith("xml:"))
    .map(([name, value]) => ` ${name}="${escapeUTF8(value)}"`)
    .join("");
  if (voids.has(tag.toLowerCase())) return `<${tag}${attributes} />`;
  return `<${tag}${attributes}>${serialise(node.children, depth + 1)}</${tag}>`;
}
