import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberedPages } from "../../src/archive/numbered-pages.ts";

const newestFirst = (count: number) => Array.from({ length: count }, (_, at) => count - at);

describe("the pages of a long list", () => {
  it("are numbered from the oldest, and the newest stand on the list's own", () => {
    expect(numberedPages(newestFirst(7), 2)).toEqual([
      { number: undefined, items: [7, 6, 5] },
      { number: 2, items: [4, 3] },
      { number: 1, items: [2, 1] },
    ]);
    expect(numberedPages(newestFirst(3), 2)).toEqual([{ number: undefined, items: [3, 2, 1] }]);
    expect(numberedPages([], 2)).toEqual([{ number: undefined, items: [] }]);
  });

  it("stay as they are when the list grows, and hold everything once", () => {
    const full = (count: number, size: number) =>
      numberedPages(newestFirst(count), size).filter(({ number }) => number !== undefined);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(50), fc.integer({ min: 1, max: 9 }), (count, more, size) => {
        expect(full(count + more, size)).toEqual(expect.arrayContaining(full(count, size)));
        expect(numberedPages(newestFirst(count), size).flatMap(({ items }) => items)).toEqual(
          newestFirst(count),
        );
      }),
    );
  });
});
