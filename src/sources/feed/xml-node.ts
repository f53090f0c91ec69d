// An element of a feed's tree, and the ways to look into it.

export type XmlNode = {
  /** `prefix:name` in our own prefixes (`atom:entry`, `dc:creator`, plain `item`), lower case. */
  name: string;
  /** By their names in lower case, without prefix but for `xml:` and `rdf:`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
  /** What relative addresses inside resolve against. */
  base: string;
  /** xml:lang, inherited. */
  language: string | undefined;
  /** The element's tag as it was written, for markup that is passed on. */
  tag: string;
  parent: XmlNode | undefined;
  /** The document ended inside: what stands here is perhaps the half of it. */
  isCut?: boolean;
};

/** The first child with one of the names, in the order of the names. */
export function child(node: XmlNode | undefined, names: readonly string[]): XmlNode | undefined {
  return firstOf(node, names, (one) => one);
}

/** The first child with one of the names that says something: an empty element hides none that stands behind it. */
export function filledChild(node: XmlNode | undefined, names: readonly string[]): XmlNode | undefined {
  return firstOf(node, names, (one) => (isFilled(one) ? one : undefined));
}

/** What `read` gives first, over the children with one of the names, in the order of the names. */
export function firstOf<Found>(
  node: XmlNode | undefined,
  names: readonly string[],
  read: (child: XmlNode) => Found | undefined,
): Found | undefined {
  if (!node) return undefined;
  for (const name of names) {
    for (const one of node.children) {
      const found = typeof one !== "string" && one.name === name ? read(one) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether an element says anything, or holds one that may. */
export function isFilled(node: XmlNode): boolean {
  return node.children.some((one) => typeof one !== "string" || one.trim() !== "");
}

/** All children with one of the names, in document order. */
export function children(node: XmlNode | undefined, names: readonly string[]): XmlNode[] {
  return (node?.children ?? []).filter(
    (one): one is XmlNode => typeof one !== "string" && names.includes(one.name),
  );
}

/** All text below the node, markup left out. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return "";
  const [only] = node.children;
  if (node.children.length === 1 && typeof only === "string") return only;
  let text = "";
  const todo: (XmlNode | string)[] = node.children.toReversed();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "string") text += next;
    else for (const one of next.children.toReversed()) todo.push(one);
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
