import { describe, expect, it } from "vitest";
import { readingTime } from "../../src/domain/reading-time.ts";

describe("readingTime", () => {
  it.each([
    ["English", "word ", 461, 3],
    ["Russian", "слово ", 230, 1],
    ["Hindi, whose vowel signs end no word", "हिन्दी ", 231, 2],
    ["Arabic with its vowels written", "كِتَاب ", 231, 2],
    ["Chinese, by characters", "字", 501, 3],
    ["Japanese, by characters", "々", 250, 1],
    ["Korean, by characters", "글", 251, 2],
  ])("counts %s", (_language, word, count, minutes) => {
    expect(readingTime(word.repeat(count))).toEqual({ words: count, minutes });
  });

  it("adds words and characters of a mixed text, and gives an empty one no minutes", () => {
    expect(readingTime("日本語とwordsが")).toEqual({ words: 6, minutes: 1 });
    expect(readingTime("")).toEqual({ words: 0, minutes: undefined });
  });
});
