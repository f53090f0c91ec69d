import { describe, expect, it } from "vitest";
import { mayNameFiles } from "../../src/site/cache-keys.ts";

describe("a text that may lead to another place when there is a new file", () => {
  it.each([
    ["As [said](about.md).", true],
    ["![A canal](../photos/canal.jpg)", true],
    ['[said][1]\n\n[1]: <../issues/0043.md> "title"', true],
    ["[a](<with blanks.md>)", true],
    ["[a](one(two).md)", true],
    ["[a](one(two(three)).md)", true],
    ["[a](about&#46;md)", true],
    ["[a](about\\.md)", true],
    ["[a](\nabout.md)", true],
    ["Everything is [here](/bookmarks/).", false],
    ["[a](https://example.org/about.md) and [b](mailto:a@example.org), [c](#pick-1).", false],
    ["Plain words. With an ending.md", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(mayNameFiles(text)).toBe(expected);
  });

  it("is told in bounded time of any row of signs", () => {
    for (const signs of ["](", "](a(", "]:", "]( (", "](<"])
      expect(typeof mayNameFiles(signs.repeat(5_000))).toBe("boolean");
  });
});
