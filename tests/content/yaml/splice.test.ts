import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spliced, withPlainLines } from "../../../src/content/yaml/splice.ts";

describe("a splice", () => {
  it("changes what was meant, and no byte in front of it or behind it", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("\r\n", "\n", "\r", "a\r\nb", "\r\r\n"),
    );
    const texts = fc
      .tuple(fc.constantFrom("", "\ufeff"), fc.array(piece))
      .map(([mark, pieces]) => mark + pieces.join(""));
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(),
        fc.constantFrom("", "x", "x\ny\n"),
        (text, some, more, words) => {
          const plain = withPlainLines(text);
          const from = some % (plain.length + 1);
          const to = from + (more % (plain.length - from + 1));
          // A return of its own that comes to stand before a line's end is no longer one: no file can say it.
          const meets = plain.slice(0, from).endsWith("\r") && (words + plain.slice(to)).startsWith("\n");
          fc.pre(!meets);
          const after = spliced(text, { from, to, words });
          expect(withPlainLines(after)).toBe(plain.slice(0, from) + words + plain.slice(to));
          expect(spliced(text, { from, to, words: plain.slice(from, to) })).toBe(text);
        },
      ),
    );
  });

  it.each([
    ["a\r\nb\r\nc", 2, 3, "x\ny", "a\r\nx\r\ny\r\nc"],
    ["a\nb\r\nc\n", 0, 1, "x\ny", "x\ny\nb\r\nc\n"],
    ["a\r\nb", 3, 3, "x\ny", "a\r\nbx\r\ny"],
    ["a", 1, 1, "\nb", "a\nb"],
    ["a\r\nb\nc\r\n", 0, 6, "a\nx\nc\n", "a\r\nx\nc\r\n"],
    ["\ufeffa\r\nb", 0, 1, "x", "\ufeffx\r\nb"],
  ])(
    "in %j from %i to %i, %j: new lines end as the line does that they begin on",
    (text, from, to, words, after) => {
      expect(spliced(text, { from, to, words })).toBe(after);
    },
  );
});
