// Keys of a map in a YAML text: set, added and removed, each as texts of which the best comes first.
import { isScalar, type YAMLMap } from "yaml";
import { columnOf, lineBehind, lineStart, type ParsedPair, slotOf, stepOf, stretchOf } from "./place.ts";
import { blockSource, flowSource, pairSource, type Source, waysToWrite } from "./source.ts";

/** The text with `key` at `value`; a new key stands behind the last of `behind` that is there, else at the end. */
export function withKey(
  text: string,
  map: YAMLMap.Parsed,
  { key, value, behind }: { key: string; value: unknown; behind: readonly string[] },
): string[] {
  const pair = pairOf(map, key);
  if (pair)
    return waysToWrite(value, pair.value, map.flow === true).flatMap((way) =>
      withValue(text, map, pair, way),
    );
  const neighbour =
    behind.map((one) => pairOf(map, one)).findLast((one) => one !== undefined) ?? map.items.at(-1);
  if (!neighbour) return [];
  if (map.flow) {
    const { to } = stretchOf(neighbour.value ?? neighbour.key);
    return [`${text.slice(0, to)}, ${key}: ${flowSource(value)}${text.slice(to)}`];
  }
  const column = columnOf(text, stretchOf(neighbour.key).from);
  return [withLines(text, lineBehind(text, neighbour), pairSource(key, value, column))];
}

/** The text without the key, its value and the comment behind it. */
export function withoutKey(text: string, map: YAMLMap.Parsed, key: string): string[] {
  const at = map.items.findIndex((pair) => isNamed(pair, key));
  const [before, pair, next] = [map.items[at - 1], map.items[at], map.items[at + 1]];
  if (!pair) return [];
  const { from } = stretchOf(pair.key);
  const cut = (start: number, end: number) => [text.slice(0, start) + text.slice(end)];
  const isOnOwnLine = text.slice(lineStart(text, from), from).trim() === "";
  if (!map.flow && isOnOwnLine) return cut(lineStart(text, from), lineBehind(text, pair));
  if (next) return cut(from, stretchOf(next.key).from);
  if (!map.flow || !before) return [];
  return cut(stretchOf(before.value ?? before.key).to, stretchOf(pair.value ?? pair.key).to);
}

/** A text without any key, with its first one at the end. */
export function withFirstKey(text: string, key: string, value: unknown): string[] {
  return [withLines(text, text.length, pairSource(key, value, 0))];
}

/** The text with whole lines put in at the beginning of a line. */
export function withLines(text: string, at: number, lines: string): string {
  const before = text.slice(0, at);
  return `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${lines}${text.slice(at)}`;
}

function withValue(text: string, map: YAMLMap.Parsed, pair: ParsedPair, value: unknown): string[] {
  if (map.flow) {
    if (!pair.value) return [];
    const { from, to } = stretchOf(pair.value);
    return [text.slice(0, from) + flowSource(value) + text.slice(to)];
  }
  const slot = slotOf(text, pair);
  if (!slot) return [];
  const source = blockSource(value, columnOf(text, stretchOf(pair.key).from), stepOf(text, pair));
  const between = text.slice(slot.head.to, slot.body.from);
  return [withHead(text.slice(0, slot.head.from), source, between) + source.body + text.slice(slot.body.to)];
}

/** The words on the key's line, one space away from what stands before and behind them; then the line's rest. */
function withHead(before: string, { head, body }: Source, between: string): string {
  const start = head === "" ? before.replace(/[ \t]+$/, "") : before.replace(/(?<!\s)$/, " ");
  const rest = between.startsWith("#") ? ` ${between}` : between;
  return start + head + rest + (body === "" || rest.endsWith("\n") ? "" : "\n");
}

function pairOf(map: YAMLMap.Parsed, key: string): ParsedPair | undefined {
  return map.items.find((pair) => isNamed(pair, key));
}

function isNamed(pair: ParsedPair, key: string): boolean {
  return isScalar(pair.key) && pair.key.value === key;
}
