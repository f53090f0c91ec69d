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
/** How many links are looked at before the clock is: less than a tenth of a slice. A block that is ruled out is as one. */
const atOnce = 128;

/** `now` tells milliseconds. */
export function openSearch(now: () => number): LinkSearch {
  const blocks = openTextBlocks();

  /** Calls with each block that may hold the words, until that says `false`. Others have their turn between. */
  const walk = async (
    list: Bookmark[],
    { from, words }: { from: number; words: string[] },
    onBlock: (block: Block, start: number) => boolean,
  ): Promise<void> => {
    const slice = openSlice(now);
    for (let at = from; at < list.length; ) {
      const { block, start, isFresh } = blocks.at(list, at);
      const mayFit = words.every((word) => mayHold(block.trigrams, word));
      if (mayFit && !onBlock(block, start)) return;
      at = start + block.links.length;
      if (!slice.isOverAfter(mayFit || isFresh ? block.links.length : 1)) continue;
      await setImmediate();
      slice.begin();
    }
  };

  return {
    first: async (list, query, { from, most }) => {
      const found: Bookmark[] = [];
      let next: number | undefined;
      await walk(list, { from, words: query.words }, (block, start) => {
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
      await walk(list, { from: 0, words: query.words }, (block) => {
        for (const _ of thatFit(block, query, 0)) count += 1;
        return true;
      });
      return count;
    },
    prepare: (list) => walk(list, { from: 0, words: [] }, () => true),
  };
}

/** A slice of time, whose clock is looked at every so many links. */
function openSlice(now: () => number): { isOverAfter(links: number): boolean; begin(): void } {
  let began = now();
  let looked = 0;
  return {
    isOverAfter: (links) => {
      looked += links;
      if (looked < atOnce) return false;
      looked = 0;
      return now() - began >= sliceMs;
    },
    begin: () => {
      began = now();
    },
  };
}

/** Those of a block that fit, from a place in it on. */
function* thatFit(
  { links, texts }: Block,
  query: Query,
  from: number,
): Iterable<{ link: Bookmark; at: number }> {
  for (let at = from; at < links.length; at++) {
    const link = links[at];
    if (link && fits(link, texts[at] ?? "", query)) yield { link, at };
  }
}
