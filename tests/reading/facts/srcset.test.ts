import { describe, expect, it } from "vitest";
import { choicesIn } from "../../../src/reading/facts/srcset.ts";
import { exponentOf, straight } from "../../support/growth.ts";

describe("the pictures of a srcset", () => {
  it.each<[string, [string, number][]]>([
    [
      "/a.jpg 400w, /b.jpg 800w",
      [
        ["/a.jpg", 400],
        ["/b.jpg", 800],
      ],
    ],
    [
      "/a.jpg 400w,/b.jpg 800w",
      [
        ["/a.jpg", 400],
        ["/b.jpg", 800],
      ],
    ],
    [
      "/a.jpg 1x,\n\t/b.jpg 1.5x",
      [
        ["/a.jpg", 1],
        ["/b.jpg", 1.5],
      ],
    ],
    [
      "/a,w_400.jpg 400w, /b,w_800.jpg 800w",
      [
        ["/a,w_400.jpg", 400],
        ["/b,w_800.jpg", 800],
      ],
    ],
    [
      "/a.jpg, /b.jpg 2x",
      [
        ["/a.jpg", 1],
        ["/b.jpg", 2],
      ],
    ],
    ["/a.jpg,/b.jpg 2x", [["/a.jpg,/b.jpg", 2]]],
    [
      ", , /a.jpg 400w 300h , ,, /b.jpg",
      [
        ["/a.jpg", 400],
        ["/b.jpg", 1],
      ],
    ],
    [
      "/a.jpg (x, y) 400w, /b.jpg 800w",
      [
        ["/a.jpg", 400],
        ["/b.jpg", 800],
      ],
    ],
    ["data:image/gif;base64,R0lGOD 1w", [["data:image/gif;base64,R0lGOD", 1]]],
    ["/a.jpg wide", [["/a.jpg", 1]]],
    [" , ", []],
    ["", []],
  ])("are read from %j", (srcset, choices) => {
    expect(choicesIn(srcset).map(({ address, size }) => [address, size])).toEqual(choices);
  });

  it.each([",", " ", "a,", "a ,", "a (", "(", "a 1w,", ", a"])("cost what the length of %j says", (part) => {
    expect(exponentOf((times) => choicesIn(part.repeat(times)), 4_000)).toBeLessThan(straight);
  });
});
