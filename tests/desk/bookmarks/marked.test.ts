import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marked } from "../../../src/desk/bookmarks/marked.ts";

describe("a text with words marked", () => {
  it.each([
    ["Why our forms are long", ["forms"], "Why our <mark>forms</mark> are long"],
    ["Forms, forms", ["forms"], "<mark>Forms</mark>, <mark>forms</mark>"],
    ["reforms", ["form", "forms"], "re<mark>forms</mark>"],
    ["abab", ["ab"], "<mark>abab</mark>"],
    ["<b>&amp;", ["amp"], "&lt;b&gt;&amp;<mark>amp</mark>;"],
    ["nothing", ["forms"], "nothing"],
    ["İstanbul forms", ["forms"], "İstanbul <mark>forms</mark>"],
    ["Le café", ["cafe"], "Le <mark>café</mark>"],
    ["", ["forms"], ""],
  ])("“%s” and %j", (text, words, expected) => {
    expect(marked(text, words).markup).toBe(expected);
  });

  it("says what the text says, whatever the words", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", "<", "İ"), maxLength: 12 });
    const word = fc.string({ unit: fc.constantFrom("a", "b", "<"), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(letters, fc.array(word, { maxLength: 3 }), (text, words) => {
        const plain = marked(text, words)
          .markup.replaceAll(/<\/?mark>/g, "")
          .replaceAll("&lt;", "<");
        expect(plain).toBe(text);
      }),
    );
  });
});
