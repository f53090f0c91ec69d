import { describe, expect, it } from "vitest";
import { rouge } from "../../../scripts/bench/rouge.ts";

describe("ROUGE", () => {
  it("is 1 for the same words, whatever the letter case and punctuation", () => {
    const all = { rouge1: 1, rouge2: 1, rougeL: 1 };
    expect(rouge("The bins are full.", "the BINS: are full")).toEqual(all);
  });

  it("is 0 for other words and for a blank", () => {
    const none = { rouge1: 0, rouge2: 0, rougeL: 0 };
    expect(rouge("a bus never came", "the bins are full")).toEqual(none);
    expect(rouge("", "the bins are full")).toEqual(none);
    expect(rouge("", "")).toEqual(none);
  });

  it("counts words, pairs and the longest sequence in common", () => {
    // Lin 2004, §3.1: the sequences of "police kill the gunman" and "the gunman kill police" with
    // "police killed the gunman" are police … the gunman (3 of 4) and the gunman (2 of 4).
    const reference = "police killed the gunman";
    expect(rouge("police kill the gunman", reference)).toEqual({
      rouge1: 3 / 4,
      rouge2: 1 / 3,
      rougeL: 3 / 4,
    });
    expect(rouge("the gunman kill police", reference)).toEqual({
      rouge1: 3 / 4,
      rouge2: 1 / 3,
      rougeL: 2 / 4,
    });
  });

  it("is the harmonic mean of precision and recall", () => {
    // 2 of 2 words, 2 of 6: P 1, R 1/3, F1 1/2. Pairs: 1 of 1 and 1 of 5, F1 1/3.
    const { rouge1, rouge2, rougeL } = rouge("bins are", "the bins are full once more");
    expect([rouge1, rouge2, rougeL].map((score) => score.toFixed(6))).toEqual([
      "0.500000",
      "0.333333",
      "0.500000",
    ]);
  });

  it("counts a word no more often than the reference has it", () => {
    expect(rouge("the the the the", "the bins").rouge1).toBeCloseTo(2 * (1 / 4) * (1 / 2) * (4 / 3));
  });

  it("takes two long texts without a table of both", () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(" ");
    expect(rouge(words, words).rougeL).toBe(1);
  });
});
