import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchRow } from "../../src/archive/search-row.ts";
import { mostRows, searchShards } from "../../src/archive/search-shards.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";
import { samples } from "../support/samples-by-language.ts";

/** What a reader waits for at most, in bytes. */
const promised = 35_000;

const row = (number: number, text = ""): SearchRow => [
  `https://example.org/${number}`,
  `Page ${number}`,
  "2026-11-20",
  "",
  text,
  [],
];
const rows = (count: number, textOf = (_number: number) => "") =>
  Array.from({ length: count }, (_, at) => row(at + 1, textOf(at)));
const rowsOf = (text: string): SearchRow[] => JSON.parse(text);
/** Words that compress as those of a language do: chosen without repetition out of its own. */
const chance = (seed: number) => ((Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0) % 9_973) / 9_973;

describe("the files of the search", () => {
  it("hold every row once, in order, numbered from the oldest", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20_000 }), { maxLength: 40 }), (texts) => {
        const all = texts.map((text, at) => row(at, text.toWellFormed()));
        const shards = searchShards(all);
        expect(shards.map(({ number }) => number)).toEqual(shards.map((_, at) => at + 1));
        expect(shards.flatMap(({ text }) => rowsOf(text))).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it("close at a thousand rows, and stay as they are when newer ones come", () => {
    const before = searchShards(rows(2_500));
    const after = searchShards(rows(3_100));
    expect(before.map(({ text }) => rowsOf(text).length)).toEqual([mostRows, mostRows, 500]);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]?.hash).not.toBe(before[2]?.hash);
    expect(searchShards([])).toEqual([]);
  });

  it.each(samples.map(({ language, files }) => [language, Object.values(files).join(" ")]))(
    "are no larger than promised in the words of %s",
    (_language, text) => {
      const words = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)].map(
        ({ segment }) => segment,
      );
      const sentence = (at: number) =>
        Array.from(
          { length: 60 },
          (_, word) => words[Math.floor(chance(at * 97 + word) * words.length)],
        ).join(" ");
      for (const shard of searchShards(rows(2_000, sentence)))
        expect(gzipSync(shard.text).length).toBeLessThan(promised);
    },
  );

  it("are no larger than promised with long essays, nor where every address is a row of random signs", () => {
    const random = (length: number) => (at: number) =>
      Array.from(
        { length },
        (_, sign) =>
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"[
            Math.floor(chance(at * 131 + sign) * 64)
          ],
      ).join("");
    const ids = rows(3_000).map(
      (one, at): SearchRow =>
        [
          `https://www.youtube.com/watch?v=${random(11)(at)}`,
          `Video ${random(6)(at)} of words`,
          ...one.slice(2),
        ] as unknown as SearchRow,
    );
    const essays = rows(12, () => "図書館の検索は、".repeat(2_500).slice(0, 20_000));
    for (const shard of searchShards([...ids, ...essays]))
      expect(gzipSync(shard.text).length).toBeLessThan(promised);
  });

  it("hold whatever strangers wrote as it was", () => {
    const all = naughtyStrings.map((text, at) => row(at, text.toWellFormed()));
    expect(searchShards(all).flatMap(({ text }) => rowsOf(text))).toEqual(all);
  });
});
