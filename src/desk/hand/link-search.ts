// Looks through all links, newest first, word by word: a scan of texts in memory finds the first fifty of a hundred
// thousand before an index of them would be half built. It works in slices, so that keys are answered meanwhile.
import { setImmediate } from "node:timers/promises";
import type { Bookmark } from "../../domain/bookmark.ts";
import { fits, type Query, textOf } from "./query.ts";

export type LinkSearch = {
  /** The first `most` that fit, from the place `from` in the list on; `next` is where to go on, absent at its end. */
  first(list: Bookmark[], query: Query, page: { from: number; most: number }): Promise<Found>;
  count(list: Bookmark[], query: Query): Promise<number>;
};

export type Found = { found: Bookmark[]; next?: number | undefined };

/** How long others wait at most, in milliseconds. */
const sliceMs = 8;
/** How many links are looked at before the clock is: less than a tenth of a slice. */
const atOnce = 128;
/** Of so many links it is told which word is the rarest. */
const sampleSize = 500;

/** `now` tells milliseconds. */
export function openSearch(now: () => number): LinkSearch {
  const textAt = openTexts();

  /** Calls with each that fits until that says `false`; gives the place behind the last one that was looked at. */
  const walk = async (
    list: Bookmark[],
    query: Query,
    { from, onFound }: { from: number; onFound: (link: Bookmark) => boolean },
  ): Promise<number> => {
    const text = textAt(list);
    const sorted = { ...query, words: rarestFirst(query.words, list.length, text) };
    let began = now();
    for (let at = from; at < list.length; at++) {
      const link = list[at];
      if (link && fits(link, text(at), sorted) && !onFound(link)) return at + 1;
      if (at % atOnce !== 0 || now() - began < sliceMs) continue;
      await setImmediate();
      began = now();
    }
    return list.length;
  };

  return {
    first: async (list, query, { from, most }) => {
      const found: Bookmark[] = [];
      const next = await walk(list, query, {
        from,
        onFound: (link) => found.push(link) < most,
      });
      return { found, next: next < list.length ? next : undefined };
    },
    count: async (list, query) => {
      if (query.words.length + query.tests.length === 0) return list.length;
      let count = 0;
      await walk(list, query, {
        from: 0,
        onFound: () => {
          count += 1;
          return true;
        },
      });
      return count;
    },
  };
}

/** The text at a place of a list, made when it is first asked for, and kept for as long as its link is. */
function openTexts(): (list: Bookmark[]) => (at: number) => string {
  const made = new WeakMap<Bookmark, string>();
  let last: { list: Bookmark[]; texts: (string | undefined)[] } | undefined;
  return (list) => {
    if (last?.list !== list) last = { list, texts: new Array(list.length) };
    const { texts } = last;
    return (at) => {
      const known = texts[at];
      if (known !== undefined) return known;
      const link = list[at];
      if (!link) return "";
      const text = made.get(link) ?? textOf(link);
      made.set(link, text);
      texts[at] = text;
      return text;
    };
  };
}

/** The word that fewest links hold rules out most of them: it is looked for first. */
function rarestFirst(words: string[], size: number, text: (at: number) => string): string[] {
  if (words.length < 2) return words;
  const step = Math.max(1, Math.floor(size / sampleSize));
  const heldBy = (word: string) => {
    let count = 0;
    for (let at = 0; at < size; at += step) if (text(at).includes(word)) count += 1;
    return count;
  };
  const counted = words.map((word) => ({ word, count: heldBy(word) }));
  return counted.sort((a, b) => a.count - b.count).map(({ word }) => word);
}
