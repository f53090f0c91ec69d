// A YAML text with one thing changed in it. What is not meant keeps its characters: comments, quotes, order, blank
// lines. Whatever is written is read back and held against what was asked before it is given; where a fine change
// does not read back (an anchor, an odd layout), more of the same field is written anew, and of no other.
import { isDeepStrictEqual } from "node:util";
import {
  Document,
  isMap,
  isNode,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { withoutAliasesOf } from "./aliases.ts";
import { inOrder, withItem, withNewItem, withoutItem } from "./list.ts";
import { withFirstKey, withKey, withoutKey } from "./map.ts";

/** The way to a value: keys of maps and numbers of items, from 0. */
export type Path = readonly [string, ...(string | number)[]];

/** One change. A value may be a node of `yaml`, whose style is then a wish. */
export type YamlEdit =
  /** A new key stands behind the last of `behind` that is there, else at the end of its map. */
  | { kind: "set"; at: Path; value: unknown; behind?: readonly string[] }
  | { kind: "remove"; at: Path }
  /** A new item; the last step is the number that it will have. */
  | { kind: "insert"; at: Path; value: unknown }
  /** The list at `at` with the item that was number `order[0]` first. */
  | { kind: "order"; at: Path; order: readonly number[] };

/** One of the changes but an order: it is about one place. */
type PlaceEdit = Exclude<YamlEdit, { kind: "order" }>;

/** The text after the change; `undefined` when it cannot be written so that it reads back as asked. */
export function withEdit(text: string, edit: YamlEdit): string | undefined {
  const values = valuesOf(text);
  if (values === undefined) return undefined;
  const wanted = afterEdit(values, edit);
  if (isDeepStrictEqual(values, wanted)) return text;
  for (const attempt of [edit, ...widerEdits(edit, wanted)]) {
    for (const base of new Set([text, withoutAliasesOf(text, edit.at[0])])) {
      const found = writtenWays(base, attempt).find((way) => isDeepStrictEqual(valuesOf(way), wanted));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** What the change stands in, set anew: ever more of it, up to its whole field. */
function widerEdits(edit: YamlEdit, wanted: unknown): YamlEdit[] {
  const [field, ...steps] = edit.at;
  const most = edit.kind === "order" ? steps.length : steps.length - 1;
  return Array.from({ length: most + 1 }, (_, less): YamlEdit => {
    const at: Path = [field, ...steps.slice(0, most - less)];
    return { kind: "set", at, value: at.reduce<unknown>(childOf, wanted) };
  });
}

/** What a text says; `undefined` when that cannot be known. */
function valuesOf(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() ?? {};
  } catch (error) {
    // An alias without its anchor, or one that would unfold without end.
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The change made in the values instead of the text. */
function afterEdit(value: unknown, edit: YamlEdit, depth = 0): unknown {
  const step = edit.at[depth];
  if (step === undefined)
    return edit.kind === "order" && Array.isArray(value) ? edit.order.map((at) => value[at]) : value;
  const isLast = depth === edit.at.length - 1;
  const child =
    isLast && "value" in edit ? plain(edit.value) : afterEdit(childOf(value, step), edit, depth + 1);
  const kind = isLast ? edit.kind : "set";
  if (Array.isArray(value) && typeof step === "number") return afterListEdit(value, kind, step, child);
  const others = Object.entries(value ?? {}).filter(([key]) => key !== step);
  return Object.fromEntries(kind === "remove" ? others : [...others, [step, child]]);
}

function afterListEdit(list: unknown[], kind: YamlEdit["kind"], at: number, item: unknown): unknown[] {
  if (kind === "insert") return list.toSpliced(at, 0, item);
  return kind === "remove" ? list.toSpliced(at, 1) : list.with(at, item);
}

function childOf(value: unknown, step: string | number): unknown {
  return Object.entries(value ?? {}).find(([key]) => key === String(step))?.[1];
}

function plain(value: unknown): unknown {
  return isNode(value) ? value.toJS(new Document()) : value;
}

/** Texts that may be what was asked, the one nearest to the old text first. */
function writtenWays(text: string, edit: YamlEdit): string[] {
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  if (edit.kind === "order") {
    const list = edit.at.reduce(nodeIn, contents);
    return isSeq(list) ? inOrder(text, list, edit.order) : [];
  }
  const parent = edit.at.slice(0, -1).reduce(nodeIn, contents);
  const step = edit.at.at(-1);
  if (isSeq(parent) && typeof step === "number") return waysInList(text, parent, step, edit);
  if (typeof step !== "string") return [];
  if (isMap(parent)) return waysInMap(text, parent, step, edit);
  return parent === null && edit.kind === "set" ? withFirstKey(text, step, edit.value) : [];
}

function waysInList(text: string, list: YAMLSeq.Parsed, at: number, edit: PlaceEdit): string[] {
  if (edit.kind === "insert") return withNewItem(text, list, at, edit.value);
  return edit.kind === "remove" ? withoutItem(text, list, at) : withItem(text, list, at, edit.value);
}

function waysInMap(text: string, map: YAMLMap.Parsed, key: string, edit: PlaceEdit): string[] {
  if (edit.kind === "remove") return withoutKey(text, map, key);
  return withKey(text, map, { key, value: edit.value, behind: "behind" in edit ? edit.behind : [] });
}

/** A node's child; `undefined` where there is none, or an alias in between. */
function nodeIn(node: ParsedNode | null | undefined, step: string | number): ParsedNode | null | undefined {
  if (isSeq(node)) return typeof step === "number" ? node.items[step] : undefined;
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => pair.key.toJSON() === step)?.value;
}
