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
  /** The block in which the place `at` of the list is, made just now or not, and the list's place at which it begins. */
  at(list: Bookmark[], at: number): { block: Block; start: number; isFresh: boolean };
};

/** In links: few enough that a rare word rules out most blocks, and enough that a hundred thousand take 13 MB. */
const blockSize = 16;

export function openTextBlocks(): TextBlocks {
  /** By their number, from the oldest. */
  const blocks = new Map<number, Block>();
  let moved: { list: Bookmark[]; texts: Map<Bookmark, string> } | undefined;
  /** What all blocks have, for a list in which many links stand in others than before. */
  const textsBefore = (list: Bookmark[]) => {
    if (moved?.list !== list) moved = { list, texts: textsIn(blocks.values()) };
    return moved.texts;
  };
  return {
    at: (list, at) => {
      const number = Math.floor((list.length - 1 - at) / blockSize);
      const end = list.length - number * blockSize;
      const start = Math.max(0, end - blockSize);
      const known = blocks.get(number);
      if (known && isOf(known, list, { start, end })) return { block: known, start, isFresh: false };
      const block = blockOf(list.slice(start, end), known, () => textsBefore(list));
      blocks.set(number, block);
      return { block, start, isFresh: true };
    },
  };
}

function isOf({ links }: Block, list: Bookmark[], { start, end }: { start: number; end: number }): boolean {
  if (links.length !== end - start) return false;
  for (let at = 0; at < links.length; at++) if (links[at] !== list[start + at]) return false;
  return true;
}

/** A link keeps its text. Nearly always it stood in this block before; when older ones came, in another. */
function blockOf(
  links: Bookmark[],
  before: Block | undefined,
  textsBefore: () => Map<Bookmark, string>,
): Block {
  const here = links.map((link) => before?.texts[before.links.indexOf(link)]);
  const isMoved = here.filter((text) => text === undefined).length > 1;
  const elsewhere = isMoved ? textsBefore() : undefined;
  const texts = links.map((link, at) => here[at] ?? elsewhere?.get(link) ?? slim(textOf(link)));
  return { links, texts, trigrams: trigramsOf(texts) };
}

function textsIn(blocks: Iterable<Block>): Map<Bookmark, string> {
  const texts = new Map<Bookmark, string>();
  for (const block of blocks)
    for (const [at, link] of block.links.entries()) texts.set(link, block.texts[at] ?? "");
  return texts;
}

/**
 * In half the memory where every sign is of Latin-1: a text that had a curly quote before it was folded keeps two
 * bytes for each of its letters otherwise.
 */
function slim(text: string): string {
  return isLatin.test(text) ? Buffer.from(text, "latin1").toString("latin1") : text;
}

const isLatin = /^[\u0000-\u00ff]*$/;
