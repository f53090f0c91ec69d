import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded } from "../../src/domain/folded-text.ts";
import { glance, markedText } from "../../src/domain/marked-text.ts";

const marked = (text: string, ...words: string[]) =>
  markedText(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");

describe("a text with what was looked for", () => {
  it.each([
    ["Footpath reports", ["footpath"], "[Footpath] reports"],
    ["Le café, les Cafés", ["cafe"], "Le [café], les [Cafés]".replace("[Cafés]", "[Café]s")],
    ["Cafe\u0301 noir", ["cafe"], "[Cafe\u0301] noir"],
    ["Die Straße", ["strasse"], "Die [Straße]"],
    ["Die Straße", ["ras"], "Die St[raß]e"],
    ["ananas", ["ana"], "[ana]nas"],
    ["open data", ["open", "pen d"], "[open d]ata"],
    ["the council’s own", ["council's own"], "the [council’s own]"],
    ["東京の図書館", ["図書"], "東京の[図書]館"],
    ["مُحَمَّد هنا", ["محمد"], "[مُحَمَّد] هنا"],
    ["nothing", ["else"], "nothing"],
    ["", ["else"], ""],
    ["<b>x</b>", ["<b>"], "[<b>]x</b>"],
  ])("“%s” with %j is “%s”", (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  it("is whole, and what is marked holds a word", () => {
    const word = fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }).map(folded);
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(word.filter((one) => one !== "")),
        (text, words) => {
          const parts = markedText(text, words);
          expect(parts.map((part) => part.text).join("")).toBe(text);
          for (const part of parts)
            if (part.isMarked) expect(words.some((one) => folded(part.text).includes(one))).toBe(true);
        },
      ),
    );
  });
});

describe("a glance at a text", () => {
  const long = `${"words before it ".repeat(60)}the footpath itself ${"words behind it ".repeat(60)}`.trim();

  it("is all of a short one", () => {
    expect(glance("A footpath.", ["footpath"])).toBe("A footpath.");
  });

  it("is as much of a long one as stands round the first word that was looked for", () => {
    const seen = glance(long, ["footpath"]);
    expect(seen).toMatch(/^… .*before it the footpath itself words.* …$/);
    expect(seen.length).toBeLessThan(300);
  });

  it("is its beginning where the word stands there, or nowhere", () => {
    for (const words of [["before"], ["nowhere"], []])
      expect(glance(long, words)).toMatch(/^words before it .* …$/);
  });

  it("is its end where the word stands there", () => {
    expect(glance(`${long} footbridge`, ["footbridge"])).toMatch(/^… .*words behind it footbridge$/);
  });

  it("cuts no letter in two, with blanks or without", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 300, maxLength: 900 }),
        fc.nat(800),
        (text, at) => {
          const word = folded(text.toWellFormed().slice(at, at + 3));
          expect(glance(text.toWellFormed(), word === "" ? [] : [word]).isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
