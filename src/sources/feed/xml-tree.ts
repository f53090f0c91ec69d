// A tolerant tree of XML as it is found: unclosed tags, stray ampersands, HTML entities and undeclared
// prefixes are read, not refused. Namespaces by their address, xml:base resolved, CDATA told from text.

import { decodeHTML } from "entities";
import { Parser } from "htmlparser2";

export type XmlNode = {
  /** `prefix:name` in our own prefixes (`atom:entry`, `dc:creator`, plain `item`), lower case. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
  /** What relative addresses inside resolve against. */
  base: string;
  /** xml:lang, inherited. */
  language: string | undefined;
  /** The element's tag as it was written, for markup that is passed on. */
  tag: string;
  parent: XmlNode | undefined;
};

/** Namespace addresses by the prefix this room uses; `""` are the dialects of RSS itself. */
const namespaces: [RegExp, string][] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom\/?$/, "atom"],
  [/^http:\/\/purl\.org\/atom\/ns#?/, "atom"],
  [/^http:\/\/example\.com\/newformat#?$/, "atom"],
  [
    /^http:\/\/(my\.netscape\.com\/rdf\/simple\/0\.9|purl\.org\/rss\/1\.0|purl\.org\/net\/rss1\.1#|channel\.netscape\.com\/rdf\/simple\/0\.9|backend\.userland\.com\/rss\S*|blogs\.law\.harvard\.edu\/tech\/rss|my\.netscape\.com\/publish\/formats\/rss-0\.91\.dtd|cyber\.law\.harvard\.edu\/rss\S*)\/?$/,
    "",
  ],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.[01]\/?$/, "dc"],
  [/^http:\/\/purl\.org\/dc\/terms\/?$/, "dcterms"],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, "content"],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#?$/, "rdf"],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml\/?$/, "xhtml"],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/, "itunes"],
  [/^http:\/\/example\.com\/dtds\/podcast-1\.0\.dtd$/, "itunes"],
  [/^http:\/\/search\.yahoo\.com\/mrss\/?$/, "media"],
  [/^http:\/\/rssnamespace\.org\/feedburner\/ext\/1\.0$/, "feedburner"],
  [/^http:\/\/www\.w3\.org\/2000\/svg$/, "svg"],
  [/^http:\/\/www\.w3\.org\/1998\/math\/mathml$/, "mathml"],
  [/^http:\/\/prismstandard\.org\/namespaces\/(1\.2\/)?basic\/?\S*$/, "prism"],
];
/** Prefixes that mean the same everywhere, for feeds that forgot to declare them. */
const wellKnown = new Set([
  "atom",
  "dc",
  "dcterms",
  "content",
  "rdf",
  "itunes",
  "media",
  "feedburner",
  "xhtml",
]);

/** What is nested deeper is read as if it stood at this depth: no feed needs more, and stacks end. */
const maxDepth = 200;

/** The document's root: a node without a name whose children are what was found. `url` is the first base. */
export function readXml(text: string, url: string): XmlNode {
  const root = newNode("", {}, undefined, url);
  let here = root;
  let inCdata = false;
  let depth = 0;
  const scopes: Map<string, string>[] = [new Map()];
  const entities = declaredEntities(text);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const scope = scopeWith(scopes.at(-1) ?? new Map(), attributes);
        scopes.push(scope);
        depth += 1;
        if (depth > maxDepth) return;
        const node = newNode(tag, attributes, here, url, scope);
        here.children.push(node);
        here = node;
      },
      onclosetag: () => {
        scopes.pop();
        depth -= 1;
        if (depth < maxDepth) here = here.parent ?? root;
      },
      oncdatastart: () => {
        inCdata = true;
      },
      oncdataend: () => {
        inCdata = false;
      },
      ontext: (raw) => {
        here.children.push(inCdata ? raw : decodeText(raw, entities));
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(text);
  return root;
}

/** The first child with one of the names, in the order of the names. */
export function child(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  for (const name of names) {
    const found = node?.children.find((one): one is XmlNode => typeof one !== "string" && one.name === name);
    if (found) return found;
  }
  return undefined;
}

/** All children with one of the names, in document order. */
export function children(node: XmlNode | undefined, names: string[]): XmlNode[] {
  return (node?.children ?? []).filter(
    (one): one is XmlNode => typeof one !== "string" && names.includes(one.name),
  );
}

/** All text below the node, markup left out. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return "";
  let text = "";
  const todo: (XmlNode | string)[] = [...node.children].reverse();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "string") text += next;
    else for (const one of [...next.children].reverse()) todo.push(one);
  }
  return text;
}

/** The first node with the name anywhere below, breadth first. */
export function findNode(root: XmlNode, names: string[]): XmlNode | undefined {
  const todo: XmlNode[] = [root];
  for (let at = 0; at < todo.length && at < 100_000; at++) {
    const node = todo[at];
    if (!node) continue;
    if (names.includes(node.name)) return node;
    for (const one of node.children) if (typeof one !== "string") todo.push(one);
  }
  return undefined;
}

function newNode(
  tag: string,
  raw: Record<string, string>,
  parent: XmlNode | undefined,
  url: string,
  scope?: Map<string, string>,
): XmlNode {
  const attributes = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [attributeName(name), decodeHTML(value)]),
  );
  const outer = parent?.base ?? url;
  const said = attributes["xml:base"]?.trim();
  const base = said ? (URL.parse(said, outer)?.href ?? outer) : outer;
  const language = attributes["xml:lang"] ?? parent?.language;
  return { name: ourName(tag, scope), attributes, children: [], base, language, tag, parent };
}

function attributeName(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith("xml:") || lower.startsWith("rdf:") ? lower : lower.replace(/^[^:]+:/, "");
}

function scopeWith(outer: Map<string, string>, attributes: Record<string, string>): Map<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(:|$)/i.test(name));
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, value] of declared) scope.set(name.slice(6).toLowerCase(), value.trim().toLowerCase());
  return scope;
}

function ourName(tag: string, scope: Map<string, string> | undefined): string {
  const [prefix, local] = tag.includes(":")
    ? [tag.slice(0, tag.indexOf(":")).toLowerCase(), tag.slice(tag.indexOf(":") + 1)]
    : ["", tag];
  const address = scope?.get(prefix);
  const ours = address === undefined ? undefined : namespaces.find(([pattern]) => pattern.test(address))?.[1];
  const fallback = wellKnown.has(prefix) || prefix === "" ? prefix : `${prefix}?`;
  const known = ours ?? (address === undefined || address === "" ? fallback : `${prefix}?`);
  const name = local.toLowerCase();
  if (known === "" || (known === "?" && prefix === "")) return name;
  return `${known}:${name}`;
}

/** Entities that the document's own DOCTYPE defines, one level deep and bounded: no billion laughs. */
function declaredEntities(text: string): Map<string, string> {
  const doctype = /<!DOCTYPE[^[>]*\[([\s\S]{0,20000}?)\]\s*>/i.exec(text.slice(0, 30_000))?.[1] ?? "";
  const found = [
    ...doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]{0,200})"|'([^']{0,200})')\s*>/g),
  ].slice(0, 100);
  return new Map(found.map(([, name = "", double, single]) => [name, double ?? single ?? ""]));
}

function decodeText(raw: string, entities: Map<string, string>): string {
  if (!raw.includes("&")) return raw;
  if (entities.size === 0) return decodeHTML(raw);
  return decodeHTML(raw.replace(/&([\w.-]+);/g, (whole, name: string) => entities.get(name) ?? whole));
}
