// Looks through all links, newest first, word by word: a scan of texts in memory finds the first fifty of a hundred
// thousand before an index of them would be half built. It works in slices, so that keys are answered meanwhile.
import { setImmediate } from "node:timers/promises";
import type { Bookmark } from "../../domain/bookmark.ts";
import { fits, type Query } from "./query.ts";
import { type Block, openTextBlocks } from "./text-blocks.ts";
import { mayHold } from "./trigrams.ts";

export type LinkSearch = {
  /** The first `most` that fit, from the place `from` in the list on; `next` is where to go on, absent at its end. */
  first(list: Bookmark[], query: Query, page: { from: number; most: number }): Promise<Found>;
  count(list: Bookmark[], query: Query): Promise<number>;
  /** Makes ready what the first search would wait for. */
  prepare(list: Bookmark[]): Promise<void>;
};

export type Found = { found: Bookmark[]; next?: number | undefined };

/** How long others wait at most, in milliseconds. */
const sliceMs = 8;
/** How many blocks are looked at before the clock is: less than a tenth of a slice. */
const atOnce = 8;

/** `now` tells milliseconds. */
export function openSearch(now: () => number): LinkSearch {
  const blocks = openTextBlocks();

  /** Calls with each block from a place on until that says `false`. Others have their turn between. */
  const walk = async (
    list: Bookmark[],
    from: number,
    onBlock: (block: Block, start: number) => boolean,
  ): Promise<void> => {
    let began = now();
    for (let at = from, count = 1; at < list.length; count++) {
      const { block, start } = blocks.at(list, at);
      if (!onBlock(block, start)) return;
      at = start + block.links.length;
      if (count % atOnce !== 0 || now() - began < sliceMs) continue;
      await setImmediate();
      began = now();
    }
  };

  return {
    first: async (list, query, { from, most }) => {
      const found: Bookmark[] = [];
      let next: number | undefined;
      await walk(list, from, (block, start) => {
        for (const { link, at } of thatFit(block, query, Math.max(0, from - start))) {
          if (found.push(link) < most) continue;
          next = start + at + 1;
          return false;
        }
        return true;
      });
      return { found, next: next === undefined || next >= list.length ? undefined : next };
    },
    count: async (list, query) => {
      if (query.words.length + query.tests.length === 0) return list.length;
      let count = 0;
      await walk(list, 0, (block) => {
        for (const _ of thatFit(block, query, 0)) count += 1;
        return true;
      });
      return count;
    },
    prepare: (list) => walk(list, 0, () => true),
  };
}

/** Those of a block that fit, from a place in it on. */
function* thatFit(
  { links, texts, trigrams }: Block,
  query: Query,
  from: number,
): Iterable<{ link: Bookmark; at: number }> {
  if (!query.words.every((word) => mayHold(trigrams, word))) return;
  for (let at = from; at < links.length; at++) {
    const link = links[at];
    if (link && fits(link, texts[at] ?? "", query)) yield { link, at };
  }
}
