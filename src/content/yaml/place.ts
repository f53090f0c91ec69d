// Where the parts of a YAML text stand, in characters from its beginning.
import {
  type CST,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
export type Stretch = { from: number; to: number };

/** Where a value may be written: `head` on its key's line, `body` on whole lines below. */
export type Slot = { head: Stretch; body: Stretch };

/** Where a node's own words begin and end, without what stands behind them on the line. */
export function stretchOf(node: ParsedNode): Stretch {
  const [from, to] = node.range;
  return { from, to };
}

/** The beginning of the line that `at` stands on. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** The beginning of the line behind the one that `at` stands on; the text's end when it is the last. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

/** How far a place is from the beginning of its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The beginning of the line behind the last one of a node or pair, a comment behind its last word included. */
export function lineBehind(text: string, node: ParsedNode | ParsedPair): number {
  const last = lastNodeOf(node);
  const { to } = stretchOf(last);
  return isBlockScalar(last) ? to : lineEnd(text, to);
}

/** The place of a pair's value in a block; a pair without a colon has none. */
export function slotOf(text: string, pair: ParsedPair): Slot | undefined {
  const lead = pair.srcToken?.sep?.filter((token) => !isSpace(token)).at(-1);
  if (!pair.value || !lead) return undefined;
  const { from, to } = stretchOf(pair.value);
  if (isBlockCollection(pair.value)) {
    const head = lead.offset + lead.source.length;
    return {
      head: { from: head, to: head },
      body: { from: lineStart(text, from), to: lineBehind(text, pair.value) },
    };
  }
  const isBlock = isBlockScalar(pair.value);
  const head = { from, to: isBlock ? from + blockHeader(text, from).length : to };
  const body = lineEnd(text, head.to);
  return { head, body: { from: body, to: isBlock ? Math.max(body, to) : body } };
}

/** How much further in than its key a block of text stands, in columns. */
export function stepOf(text: string, pair: ParsedPair): number | undefined {
  if (!pair.value || !isBlockScalar(pair.value)) return undefined;
  const { from, to } = stretchOf(pair.value);
  const digit = /\d/.exec(blockHeader(text, from))?.[0];
  if (digit !== undefined) return Number(digit);
  const lines = text.slice(lineEnd(text, from), to).split("\n");
  const first = lines.find((line) => line.trim() !== "");
  if (first === undefined) return undefined;
  return first.length - first.trimStart().length - columnOf(text, stretchOf(pair.key).from);
}

export function isBlockCollection(node: unknown): node is YAMLMap.Parsed | YAMLSeq.Parsed {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

/** `|`, `>-`, `|2+` … at a place. */
function blockHeader(text: string, at: number): string {
  return /^[|>][-+\d]*/.exec(text.slice(at, at + 4))?.[0] ?? "";
}

function lastNodeOf(node: ParsedNode | ParsedPair): ParsedNode {
  if (isPair(node)) return lastNodeOf(node.value ?? node.key);
  const last = isBlockCollection(node) ? node.items.at(-1) : undefined;
  return last === undefined ? node : lastNodeOf(last);
}

function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

function isSpace(token: CST.SourceToken): boolean {
  return token.type === "space" || token.type === "comment" || token.type === "newline";
}
