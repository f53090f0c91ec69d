import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnLetters, written } from "../../src/domain/face-letters.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";

describe("a text as our faces write it", () => {
  it.each([
    ["Bins, keys and a very small budget", "Bins, keys and a very small budget"],
    ["Łódź 🚃", "Łódź"],
    ["🇬🇧 Five 👩‍👩‍👧 for ☂️ Friday 1️⃣", "Five for Friday 1"],
    ["From Twitter → Mastodon", "From Twitter – Mastodon"],
    ["o\ufb03ce e\u0301t\u00e9", "office été"],
    ["a\u00a0b\u202fc\u2011d", "a b c-d"],
    ["two\nlines\u0007", "two lines"],
    ["№ 5", "No 5"],
    ["Caffè „Žižkov“ – ŵŷ", "Caffè „Žižkov“ – ŵŷ"],
  ])("%j becomes %j", (text, plain) => {
    expect(written(text)).toBe(plain);
  });

  it.each(["日本語", "مرحبا", "עברית", "Five для Friday", "Ελληνικά", "x ≠ y", "हिन्दी"])(
    "is none where they lack a letter: %s",
    (text) => {
      expect(written(text)).toBeUndefined();
    },
  );

  it("has no letter that they lack, and is its own", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...naughtyStrings));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = written(text) ?? "";
        expect([...plain].filter((letter) => !drawnLetters.has(letter))).toEqual([]);
        expect(written(plain)).toBe(plain);
      }),
    );
  });
});
