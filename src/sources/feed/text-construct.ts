// What a title, summary or content element says: HTML for bodies, one plain line for titles.
// Knows RSS's free-for-all, Atom 1.0's types (RFC 4287 §3.1) and Atom 0.3's modes.
import { isUtf8 } from "node:buffer";
import { decodeHTML, escapeUTF8 } from "entities";
import { gapFor, maxTitle, plainTitle, withoutPrograms } from "../fields/plain-title.ts";
import { absoluteHtml } from "./absolute-html.ts";
import { child, textOf, type XmlNode } from "./xml-node.ts";

/** Plain text, or HTML of which the text still has to be taken. */
type Construct = { isHtml: boolean; value: string };

/** The element's body, or `undefined` when there is nothing in it: HTML, or plain text where the feed gave that. */
export function htmlOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const { isHtml, value } = constructOf(node);
  const body = isHtml || isUntyped(node) ? value.trim() : escapeUTF8(value.trim());
  return body === "" ? undefined : body;
}

/** The element's text on one line: markup is stripped, not shown. */
export function lineOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const { isHtml, value } = constructOf(node);
  const line = isHtml
    ? stripMarkup(value.slice(0, maxTitle))
    : isUntyped(node)
      ? plainTitle(value)
      : decodeLeftovers(value).replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

/** Text of a short HTML fragment. A `<` that opens no tag is a less-than sign. */
export function stripMarkup(html: string): string {
  const text = withoutPrograms(withoutComments(html)).replace(
    /<\/?([a-zA-Z][^<>\s/]*)[^<>]*>|<!\[CDATA\[|\]\]>/g,
    (_tag, name = "") => gapFor(name),
  );
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
  const mode = modeOf(node);
  if (mode === "base64" || isBase64Type(node, type)) return fromBase64(textOf(node), type);
  if (node.children.some(isElement)) return { isHtml: true, value: inlineMarkup(node, type) };
  const value = textOf(node);
  if (isUntyped(node)) return { isHtml: false, value };
  return { isHtml: isHtmlText(type || (mode === "" ? "text" : ""), mode, value), value };
}

/** RSS says nowhere what its texts are; Atom's texts are plain unless they say otherwise (RFC 4287 §3.1.1). */
function isUntyped(node: XmlNode): boolean {
  return typeOf(node) === "" && modeOf(node) === "" && !isAtom(node) && !node.children.some(isElement);
}

function isElement(one: XmlNode | string): boolean {
  return typeof one !== "string";
}

function isAtom(node: XmlNode): boolean {
  return node.name.startsWith("atom:");
}

function modeOf(node: XmlNode): string {
  return (node.attributes["mode"] ?? "").toLowerCase();
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

/** What is no base64 is the text itself. A picture or a sound has nothing to read. */
function fromBase64(text: string, type: string): Construct {
  const isText = type === "text" || type === "text/plain";
  const isHtml = (value: string) => type.includes("html") || (!isText && hasTags(value));
  if (/^(?:image|audio|video|font)\//.test(type)) return { isHtml: false, value: "" };
  const compact = text.replace(/\s+/g, "");
  const bytes = /^[A-Za-z0-9+/_-]*={0,2}$/.test(compact) ? Buffer.from(compact, "base64") : Buffer.of(0xff);
  const value = isUtf8(bytes) ? bytes.toString("utf8") : text;
  return { isHtml: isHtml(value), value };
}

/** Markup that stands unescaped inside the element; an XHTML wrapper `<div>` (RFC 4287 §3.1.1.3) is left out. */
function inlineMarkup(node: XmlNode, type: string): string {
  const div = child(node, ["xhtml:div", "div"]);
  const others = node.children.filter((one) => one !== div && (typeof one !== "string" || one.trim() !== ""));
  const isWrapper =
    (type.includes("xhtml") || type.includes("xml")) && div !== undefined && others.length === 0;
  return serialise((isWrapper ? div : node).children, node.base);
}

/** Written as HTML has them, without an end. `link`, `source` and the like are elements of feeds too. */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** `base` is what the reader of the markup will resolve addresses against: what stands under another is absolute. */
function serialise(nodes: (XmlNode | string)[], base: string): string {
  return nodes.map((node) => (typeof node === "string" ? escapeUTF8(node) : element(node, base))).join("");
}

function element(node: XmlNode, base: string): string {
  const tag = node.tag.slice(node.tag.indexOf(":") + 1);
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith("xml:"))
    .map(([name, value]) => ` ${name}="${escapeUTF8(value)}"`)
    .join("");
  const open =
    node.base === base
      ? `<${tag}${attributes}`
      : absoluteHtml(`<${tag}${attributes}>`, node.base).slice(0, -1);
  if (voids.has(tag.toLowerCase()) && node.children.length === 0) return `${open} />`;
  return `${open}>${serialise(node.children, base)}</${tag}>`;
}
