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
  it("hold every row once, in order, each under a name of its own", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20_000 }), { maxLength: 40 }), (texts) => {
        const all = texts.map((text, at) => row(at, text.toWellFormed()));
        const shards = searchShards(all);
        expect(new Set(shards.map(({ name }) => name)).size).toBe(shards.length);
        expect(shards.flatMap(({ text }) => rowsOf(text))).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it("close at a thousand rows, and stay as they are when newer ones come", () => {
    const before = searchShards(rows(2_500));
    const after = searchShards(rows(3_100));
    expect(before.map(({ name, text }) => [name, rowsOf(text).length])).toEqual([
      ["2026-11-1", mostRows],
      ["2026-11-2", mostRows],
      ["2026-11-3", 500],
    ]);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]?.hash).not.toBe(before[2]?.hash);
    expect(searchShards([])).toEqual([]);
  });

  /** So many a month, over two years. */
  const ofMonths = (count: number) =>
    ["2025", "2026"].flatMap((year) =>
      Array.from({ length: 12 * count }, (_, at): SearchRow => {
        const [url, title, , ...rest] = row(at, "Some words of a summary, as long as most. ".repeat(5));
        const month = String(1 + Math.floor(at / count)).padStart(2, "0");
        return [url, title, `${year}-${month}-07`, ...rest];
      }),
    );

  it("are one a year where that is enough, and begin with each month where it is not", () => {
    expect(searchShards(ofMonths(15)).map(({ name }) => name)).toEqual(["2025", "2026"]);
    const names = searchShards(ofMonths(300)).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(["2025-01-1", "2025-01-2", "2025-02-1", "2025-02-2"]);
    expect(names).toHaveLength(48);
  });

  it.each([
    [
      "becomes a pick",
      (one: SearchRow[]) =>
        one.with(10, [
          ...row(10, "Longer by a whole blurb. ".repeat(20)).slice(0, 2),
          "2025-01-07",
          "More words",
          "Yet more",
          [],
        ] as unknown as SearchRow),
    ],
    ["is hidden", (one: SearchRow[]) => one.toSpliced(10, 1)],
    [
      "is added",
      (one: SearchRow[]) => one.toSpliced(10, 0, ["https://new.example/", "New", "2025-01-07", "", "", []]),
    ],
  ])("are all the same but those of its month when an old row %s", (_what, change) => {
    const all = ofMonths(300);
    const before = new Map(searchShards(all).map(({ name, hash }) => [name, hash]));
    const changed = searchShards(change(all)).filter(({ name, hash }) => before.get(name) !== hash);
    expect(changed.length).toBeGreaterThan(0);
    for (const { name } of changed) expect(name).toMatch(/^2025-01-/);
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
