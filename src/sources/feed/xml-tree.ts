// A tolerant tree of XML as it is found: unclosed tags, stray ampersands, HTML entities and undeclared prefixes are
// read, not refused. What was not closed ends where its parent does, or where something begins that cannot stand
// inside it. Depth and size have an end, and no step looks at more than it opens or closes.

import { type RawAttributes, scanMarkup } from "../fields/scan-markup.ts";
import { entityDecoder } from "./xml-entities.ts";
import { nameIn, type Scope, scopeWith } from "./xml-names.ts";
import type { XmlNode } from "./xml-node.ts";

/** What is nested deeper is read as if it stood at this depth: no feed needs more, and stacks end. */
const maxDepth = 200;
/** Elements and texts; a real feed of 10 MB has a tenth, and more would fill a worker's heap. What comes after is left out. */
const maxNodes = 400_000;
/** Below the depth we only count, and not under more names than this. */
const maxDeepNames = 1_000;

/** HTML's empty elements that are no element of a feed: whether closed or not, they hold nothing. */
const voids = new Set("br img hr wbr input embed area col".split(" "));
const items = new Set("item entry atom:entry".split(" "));
/** Fields that hold one text and never another field: one that was not closed ends where the next begins. */
const textFields = new Set(
  "title link guid pubdate comments category dc:creator dc:date dc:subject atom:id atom:title atom:updated atom:published".split(
    " ",
  ),
);
const fields = new Set([
  ...textFields,
  ..."description enclosure content:encoded author source".split(" "),
  ..."atom:link atom:summary atom:content atom:author atom:category".split(" "),
]);
const bodies = new Set("description content:encoded summary content atom:summary atom:content".split(" "));
/** What ends even a body that was not closed, since no markup has it. */
const endsBody = new Set("guid pubdate enclosure atom:id atom:updated atom:published".split(" "));

/** The document's root: a node without a name whose children are what was found. `url` is the first base. */
export function readXml(text: string, url: string): XmlNode {
  const root: XmlNode = {
    ...{ name: "", tag: "", attributes: {}, children: [], base: url, language: undefined, parent: undefined },
  };
  const decode = entityDecoder(text);
  const tree = growTree(root, decode);
  scanMarkup(text, {
    open: (tag, attributes, { isEmpty }) => tree.open(tag, attributes, isEmpty),
    close: tree.close,
    text: (raw) => tree.add(decode(raw)),
    cdata: tree.add,
    isDone: tree.isFull,
  });
  tree.end();
  return root;
}

type Tree = {
  open(tag: string, attributes: RawAttributes | undefined, isEmpty: boolean): void;
  close(tag: string): void;
  add(text: string): void;
  isFull(): boolean;
  /** The text is over: what is still open was cut off. */
  end(): void;
};

type Open = { node: XmlNode; tag: string; scope: Scope };

/** Grows `root`; `decode` reads the entities in attributes. */
function growTree(root: XmlNode, decode: (raw: string) => string): Tree {
  const ground: Open = { node: root, tag: "", scope: scopeWith(undefined, undefined) };
  const stack = [ground];
  const openTags = countByName();
  const deepTags = countByName();
  let top = ground;
  let count = 0;

  const pop = () => {
    const popped = stack.pop();
    if (popped) openTags.remove(popped.tag);
    top = stack.at(-1) ?? ground;
  };
  const popThrough = (wanted: (open: Open) => boolean) => {
    deepTags.clear();
    while (stack.length > 1) {
      const isWanted = wanted(top);
      pop();
      if (isWanted) return;
    }
  };
  const endUnclosed = (name: string, tag: string) => {
    if (items.has(name) && openTags.has(tag)) return popThrough((open) => open.tag === tag);
    if (textFields.has(top.node.name) && fields.has(name)) return pop();
    const isInBody = endsBody.has(name) && isBelow(stack, bodies);
    if (isInBody) popThrough((open) => bodies.has(open.node.name));
  };

  return {
    open: (written, raw, isEmpty) => {
      count += 1;
      const tag = written.toLowerCase();
      const scope = scopeWith(top.scope, raw);
      const name = nameIn(scope, written);
      endUnclosed(name, tag);
      if (stack.length > maxDepth) {
        if (!isEmpty && !voids.has(tag)) deepTags.add(tag, maxDeepNames);
        return;
      }
      const node = newNode({ name, tag: written, parent: top.node }, attributesOf(raw, decode));
      top.node.children.push(node);
      if (isEmpty || voids.has(tag)) return;
      top = { node, tag, scope };
      stack.push(top);
      openTags.add(tag);
    },
    close: (written) => {
      const tag = written.toLowerCase();
      if (deepTags.remove(tag) || !openTags.has(tag)) return;
      popThrough((open) => open.tag === tag);
    },
    add: (text) => {
      count += 1;
      top.node.children.push(text);
    },
    isFull: () => count >= maxNodes,
    end: () => {
      for (const { node } of stack.slice(1)) node.isCut = true;
    },
  };
}

/** Whether one of the names is open, below the nearest item. */
function isBelow(stack: Open[], names: Set<string>): boolean {
  for (let at = stack.length - 1; at > 0; at--) {
    const name = stack[at]?.node.name ?? "";
    if (names.has(name)) return true;
    if (items.has(name)) return false;
  }
  return false;
}

/** How often each name stands in a pile. */
function countByName() {
  const counts = new Map<string, number>();
  return {
    has: (name: string) => counts.has(name),
    add: (name: string, maxNames = Number.POSITIVE_INFINITY) => {
      const count = counts.get(name) ?? 0;
      if (count > 0 || counts.size < maxNames) counts.set(name, count + 1);
    },
    /** Whether there was one. */
    remove: (name: string): boolean => {
      const count = counts.get(name) ?? 0;
      if (count > 1) counts.set(name, count - 1);
      else counts.delete(name);
      return count > 0;
    },
    clear: () => counts.clear(),
  };
}

const none: Record<string, string> = Object.freeze({});

function attributesOf(
  raw: RawAttributes | undefined,
  decode: (raw: string) => string,
): Readonly<Record<string, string>> {
  if (!raw) return none;
  const attributes: Record<string, string> = {};
  for (const [written, value] of Object.entries(raw)) {
    const lower = written.toLowerCase();
    if (lower.startsWith("xmlns")) continue;
    const name = /^(xml|rdf):/.test(lower) ? lower : lower.slice(lower.indexOf(":") + 1);
    if (name === lower || !Object.hasOwn(attributes, name)) attributes[name] = decode(value);
  }
  return attributes;
}

function newNode(
  { name, tag, parent }: { name: string; tag: string; parent: XmlNode },
  attributes: Readonly<Record<string, string>>,
): XmlNode {
  const said = attributes["xml:base"]?.trim();
  const base = said ? (URL.parse(said, parent.base)?.href ?? parent.base) : parent.base;
  const language = attributes["xml:lang"] ?? parent.language;
  return { name, attributes, children: [], base, language, tag, parent };
}
