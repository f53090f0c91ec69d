import { describe, expect, it } from "vitest";
import { markdownLinkIn } from "../../../src/sources/fields/markdown-link.ts";

const url = "https://example.org/a";

describe("a link in Markdown", () => {
  it.each([
    ["plain", `[A](${url})`, { url, words: "A" }],
    [
      "brackets in the address",
      "[A](https://example.org/a_(b)_(c))",
      { url: "https://example.org/a_(b)_(c)", words: "A" },
    ],
    ["an address in angle brackets", `[A](<${url}>)`, { url, words: "A" }],
    ["a title", `[A]( ${url} "why (not)" )`, { url, words: "A" }],
    ["a title in single quotes", `[A](${url} 'why')`, { url, words: "A" }],
    ["brackets in the words", `[A [b] c](${url})`, { url, words: "A [b] c" }],
    ["an escaped bracket", `[A \\] c](${url})`, { url, words: "A ] c" }],
    ["a picture in it", `[![A](b.png) c](${url})`, { url, words: "A c" }],
    ["one that is none before it", `[x](y) and [A](${url})`, { url, words: "A" }],
    ["no words", `[](${url})`, { url, words: "" }],
  ])("is read with %s", (_what, line, expected) => {
    const found = markdownLinkIn(`- ${line} why`);
    expect(found).toMatchObject(expected);
    expect(`- ${line} why`.slice(found?.start, found?.end)).toBe(
      line.slice(line.lastIndexOf("[x](y) and ") === -1 ? 0 : 11),
    );
  });

  it.each([
    `![A](${url})`,
    `[A](${url}`,
    `[A] (${url})`,
    `](${url})`,
    "[A](javascript:x)",
    `[A](${url} why)`,
  ])("is none in %s", (line) => {
    expect(markdownLinkIn(line)).toBeUndefined();
  });

  it.each(["[", "](", "[](", "![](", "[a](b", "[[", "(", "]", "\\["])(
    "ends on a million characters of %j",
    (piece) => {
      expect(markdownLinkIn(piece.repeat(1_000_000 / piece.length))).toBeUndefined();
    },
  );
});
