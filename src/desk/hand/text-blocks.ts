// The texts of a list of links in which words are looked for, sixteen links together, each block with what it may
// hold. They are counted from the oldest, since it is at the other end that links come: a block is made once.
import type { Bookmark } from "../../domain/bookmark.ts";
import { textOf } from "./query.ts";
import { type Trigrams, trigramsOf } from "./trigrams.ts";

export type Block = {
  /** In the order of the list; `texts` are theirs. */
  links: Bookmark[];
  texts: string[];
  trigrams: Trigrams;
};

export type TextBlocks = {
  /** The block in which the place `at` of the list is, and the list's place at which that block begins. */
  at(list: Bookmark[], at: number): { block: Block; start: number };
};

/** In links: few enough that a rare word rules out most blocks, and enough that a hundred thousand take 13 MB. */
const blockSize = 16;

export function openTextBlocks(): TextBlocks {
  const blocks: Block[] = [];
  return {
    at: (list, at) => {
      const number = Math.floor((list.length - 1 - at) / blockSize);
      const end = list.length - number * blockSize;
      const start = Math.max(0, end - blockSize);
      const known = blocks[number];
      const block =
        known && isOf(known, list, { start, end }) ? known : blockOf(list.slice(start, end), known);
      blocks[number] = block;
      return { block, start };
    },
  };
}

function isOf({ links }: Block, list: Bookmark[], { start, end }: { start: number; end: number }): boolean {
  if (links.length !== end - start) return false;
  for (let at = 0; at < links.length; at++) if (links[at] !== list[start + at]) return false;
  return true;
}

/** A link that stood in the block before keeps its text. */
function blockOf(links: Bookmark[], before: Block | undefined): Block {
  const texts = links.map((link) => before?.texts[before.links.indexOf(link)] ?? textOf(link));
  return { links, texts, trigrams: trigramsOf(texts) };
}
