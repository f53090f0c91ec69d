import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromOneLine, onOneLine, readPastes } from "../../../scripts/pick/pasted.ts";

const paste = (words: string) => `\u001b[200~${words}\u001b[201~`;

/** What comes out when a terminal's bytes arrive in pieces. */
function read(...pieces: string[]): string {
  const reader = readPastes();
  return pieces.map((piece) => reader(piece)).join("");
}

describe("what a terminal sends", () => {
  it.each([
    ["a word", ["good"], "good"],
    ["keys", ["\u001b[D", "\u001b[3~", "\u0001", "\r"], "\u001b[D\u001b[3~\u0001\r"],
    ["two paragraphs that the terminal says are pasted", [paste("one\n\ntwo")], "one⏎⏎two"],
    ["the same with the line ends of a terminal", [paste("one\r\rtwo"), "\r"], "one⏎⏎two\r"],
    ["the same from another system", [paste("one\r\n\r\ntwo")], "one⏎⏎two"],
    ["the same without a word about it", ["one\r\rtwo"], "one⏎⏎two"],
    ["a word and Enter, typed fast", ["word\r"], "word\r"],
    ["Enter twice", ["\r\r"], "\r\r"],
    ["a paste with keys in it", [paste("a\u0003b\u001b[Dc\td")], "ab[Dc\td"],
    ["a paste between words", ["a ", paste("b"), " c"], "a b c"],
  ])("%s comes as it was meant", (_name, pieces, expected) => {
    expect(read(...pieces)).toBe(expected);
  });

  it("is the same in whatever pieces it arrives", () => {
    const words = fc
      .array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n", " ", "[", "2", "~"), { maxLength: 8 })
      .map((all) => all.join(""));
    const sent = fc
      .array(fc.oneof(words.map(paste), fc.constantFrom("x", "y z", "\u001b[D", "\u001b[A")), {
        maxLength: 5,
      })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(sent, fc.array(fc.nat({ max: 60 })), (text, cuts) => {
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b),
          text.length,
        ];
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
        expect(read(...pieces, "!")).toBe(read(text, "!"));
      }),
    );
  });

  it("is given back as the lines it was", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines) => {
        const words = lines.map((line) => line.replace(/[\r\n⏎]/g, "")).join("\n");
        expect(fromOneLine(onOneLine(words))).toBe(words);
        expect(onOneLine(words)).not.toMatch(/\n/);
      }),
    );
  });
});
