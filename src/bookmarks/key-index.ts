// Which lines tell of a link. Nearly always it is one; a merge of two machines' work may leave more, perhaps
// under different addresses.
import type { MonthLine } from "./month-file.ts";
import { inFileOrder } from "./month-names.ts";

export type KeyIndex<Row> = {
  add(line: MonthLine<Row>): void;
  remove(line: MonthLine<Row>): void;
  has(key: string): boolean;
  /** Every line of the link that has this key, as they follow each other in the files. */
  linesOf(key: string): MonthLine<Row>[];
  /** Whether another line tells of the same link. */
  isDoubled(line: MonthLine<Row>): boolean;
};

export function keyIndex<Row>(): KeyIndex<Row> {
  const first = new Map<string, MonthLine<Row>>();
  /** Only where a key has several lines, the first among them. */
  const several = new Map<string, Set<MonthLine<Row>>>();
  const add = (key: string, line: MonthLine<Row>) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, line);
    else several.set(key, (several.get(key) ?? new Set([known])).add(line));
  };
  const remove = (key: string, line: MonthLine<Row>) => {
    const lines = several.get(key);
    lines?.delete(line);
    if (lines?.size === 1) several.delete(key);
    if (first.get(key) !== line) return;
    const [next] = lines ?? [];
    if (next) first.set(key, next);
    else first.delete(key);
  };
  const linesAt = (key: string): Iterable<MonthLine<Row>> =>
    several.get(key) ?? [first.get(key) ?? []].flat();
  return {
    add: (line) => {
      for (const key of line.keys) add(key, line);
    },
    remove: (line) => {
      for (const key of line.keys) remove(key, line);
    },
    has: (key) => first.has(key),
    linesOf: (key) => {
      const lines = new Set<MonthLine<Row>>();
      const keys = new Set([key]);
      for (const one of keys) {
        for (const line of linesAt(one)) {
          lines.add(line);
          for (const other of line.keys) keys.add(other);
        }
      }
      return [...lines].sort((a, b) => inFileOrder(a, b) || a.start - b.start);
    },
    isDoubled: (line) => several.size > 0 && line.keys.some((key) => several.has(key)),
  };
}
