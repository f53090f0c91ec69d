// Months taken in hand for one look or one write: every line is read from the bytes that will be replaced.
import type { Bookmark } from "../domain/bookmark.ts";
import { type MonthLine, readLine } from "./month-file.ts";
import type { Months, TakenMonth } from "./months.ts";

/** Somebody else wrote to a file since we looked: look again, and do it over. */
export class Overtaken extends Error {}

export type Hands<Row> = {
  take(file: string): TakenMonth<Row>;
  bytesOf(line: MonthLine<Row>): Buffer;
  bookmarkOf(line: MonthLine<Row>): Bookmark;
  close(): void;
};

/** Every call may throw `Overtaken`. */
export function openHands<Row>(months: Months<Row>): Hands<Row> {
  const held = new Map<string, TakenMonth<Row>>();
  const take = (file: string) => {
    const taken = held.get(file) ?? months.take(file);
    if (!taken) throw new Overtaken(`bookmarks/${file} is being written by something else.`);
    held.set(file, taken);
    return taken;
  };
  const bytesOf = ({ file, start, end }: MonthLine<Row>) => take(file).hand.bytes.subarray(start, end);
  return {
    take,
    bytesOf,
    bookmarkOf: (line) => {
      const read = readLine(bytesOf(line).toString("utf8"));
      if ("bookmark" in read) return read.bookmark;
      throw new Error(
        `bookmarks/${line.file}:${line.number} was read once and cannot be read again: ${read.why}`,
      );
    },
    close: () => {
      for (const { hand } of held.values()) hand.close();
      held.clear();
    },
  };
}
