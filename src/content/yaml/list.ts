// Items of a list in a YAML text: set, added, removed and put in another order. An item of a block list takes the
// comments along that stand right above it and those further in than its dash; blank lines between items stay there.
import type { YAMLSeq } from "yaml";
import { withLines } from "./map.ts";
import { columnOf, lineBehind, lineEnd, lineStart, type Stretch, stretchOf } from "./place.ts";
import { flowSource, itemSource } from "./source.ts";

/** The text with another value for an item: its lines are written anew. */
export function withItem(text: string, list: YAMLSeq.Parsed, at: number, value: unknown): string[] {
  const place = itemsOf(text, list)[at];
  if (!place) return [];
  const words = list.flow ? flowSource(value) : itemSource(value, columnOf(text, place.dash));
  return [text.slice(0, place.from) + words + text.slice(place.to)];
}

/** The text with one more item, which will be number `at`. */
export function withNewItem(text: string, list: YAMLSeq.Parsed, at: number, value: unknown): string[] {
  const items = itemsOf(text, list);
  const next = items[at];
  const last = items.at(-1);
  if (!last) return [];
  if (list.flow) {
    const place = next?.from ?? last.to;
    const words = next ? `${flowSource(value)}, ` : `, ${flowSource(value)}`;
    return [text.slice(0, place) + words + text.slice(place)];
  }
  const lines = itemSource(value, columnOf(text, last.dash));
  const gap = usualGap(text, items);
  return [next ? withLines(text, next.head, lines + gap) : withLines(text, last.to, gap + lines)];
}

/** The text without an item; the comments above it stay, being the editor's words. */
export function withoutItem(text: string, list: YAMLSeq.Parsed, at: number): string[] {
  const items = itemsOf(text, list);
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item || items.length === 1) return [];
  const from = !next && before && item.head === item.from ? before.to : item.from;
  return [text.slice(0, from) + text.slice(next?.head ?? item.to)];
}

/** The text with its items in another order: the one that was number `order[0]` first. */
export function inOrder(text: string, list: YAMLSeq.Parsed, order: readonly number[]): string[] {
  const items = itemsOf(text, list);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  const moved = order.map((from, at) => {
    const [item, here, next] = [items[from], items[at], items[at + 1]];
    const words = item ? text.slice(item.head, item.to) : "";
    return words + (here && next ? text.slice(here.to, next.head) : "");
  });
  return [text.slice(0, first.head) + moved.join("") + text.slice(last.to)];
}

/**
 * `from` to `to` are the item's own lines, comments further in than its dash included (in a flow list its words);
 * `head` is where the comments right above it begin.
 */
type Item = Stretch & { head: number; dash: number };

function itemsOf(text: string, list: YAMLSeq.Parsed): Item[] {
  if (list.flow)
    return list.items.map((node) => {
      const { from, to } = stretchOf(node);
      return { head: from, dash: from, from, to };
    });
  const dashes = dashesOf(list);
  const isALineEach = dashes.every((dash) => text.slice(lineStart(text, dash), dash).trim() === "");
  if (!isALineEach || dashes.length !== list.items.length) return [];
  return list.items.map((node, at) => {
    const dash = dashes[at] ?? 0;
    const column = columnOf(text, dash);
    const from = lineStart(text, dash);
    return {
      head: commentsAbove(text, from, column),
      dash,
      from,
      to: commentsBelow(text, lineBehind(text, node), column),
    };
  });
}

function dashesOf(list: YAMLSeq.Parsed): number[] {
  const tokens = list.srcToken && "items" in list.srcToken ? list.srcToken.items : [];
  return tokens.flatMap(({ start }) =>
    start.filter((token) => token.type === "seq-item-ind").map((token) => token.offset),
  );
}

/** Where the comments begin that stand right above the line at `from`, no further in than `column`. */
function commentsAbove(text: string, from: number, column: number): number {
  let head = from;
  while (head > 0) {
    const start = lineStart(text, head - 1);
    const hash = hashOf(text.slice(start, head));
    if (hash === undefined || hash > column) break;
    head = start;
  }
  return head;
}

/** Where the comments end that stand below an item and further in than `column`. */
function commentsBelow(text: string, end: number, column: number): number {
  let to = end;
  for (let at = end; at < text.length; ) {
    const next = lineEnd(text, at);
    const line = text.slice(at, next);
    const hash = hashOf(line);
    if (hash === undefined ? line.trim() !== "" : hash <= column) break;
    if (hash !== undefined) to = next;
    at = next;
  }
  return to;
}

/** The column of the `#` in a line that is a comment and nothing else. */
function hashOf(line: string): number | undefined {
  return /^ *#/.test(line) ? line.indexOf("#") : undefined;
}

/** What parts the items, where all of them are parted by the same blank lines. */
function usualGap(text: string, items: Item[]): string {
  const gaps = items.slice(1).map((item, at) => text.slice(items[at]?.to, item.head));
  const [first = ""] = gaps;
  return first.trim() === "" && gaps.every((gap) => gap === first) ? first : "";
}
