import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../scripts/bench/seeded-random.ts";
import { mayHold, trigramsOf } from "../../../src/desk/hand/trigrams.ts";

describe("what some texts may hold", () => {
  it("is never denied of a word that stands in one of them, in any script", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (texts, from, to) => {
        const [one = ""] = texts.slice(from % texts.length);
        const word = one.slice(from % (one.length + 1), to % (one.length + 1));
        expect(mayHold(trigramsOf(texts), word)).toBe(true);
      }),
    );
  });

  it("knows nothing of words under three signs", () => {
    const none = trigramsOf([]);
    expect(["", "a", "ab", "報告"].map((word) => mayHold(none, word))).toEqual([true, true, true, true]);
    expect(["abc", "報告書"].map((word) => mayHold(none, word))).toEqual([false, false]);
  });

  it("is denied of nearly all words that stand in none of sixteen long texts", () => {
    const random = seededRandom(3);
    const wordOf = (letters: number) =>
      String.fromCharCode(...Array.from({ length: letters }, () => 97 + Math.floor(random() * 26)));
    const texts = Array.from({ length: 16 }, () => Array.from({ length: 40 }, () => wordOf(7)).join(" "));
    const trigrams = trigramsOf(texts);
    const others = Array.from({ length: 1_000 }, () => wordOf(8)).filter(
      (word) => !texts.some((text) => text.includes(word)),
    );
    expect(others.filter((word) => mayHold(trigrams, word)).length).toBeLessThan(10);
  });
});
