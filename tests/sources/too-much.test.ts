import { describe, expect, it } from "vitest";
import { explainKill, whyTooLarge } from "../../src/sources/too-much.ts";

describe("what took too much", () => {
  it.each([
    ["too-slow", "takes more than 5 minutes to read"],
    ["too-large", "takes more than 2048 MB of memory to read"],
    ["broken", "breaks the program that reads it"],
  ] as const)("%s is said as %j", (why, words) => {
    expect(explainKill(why, { clockMs: 300_000, heapMb: 2_048 })).toBe(words);
  });

  it.each([
    [500_000_000, false, undefined],
    [600_000_000, false, /^The file \(600 MB\) is larger than 512 MB and was not read. Cut it in two/],
    [600_000_000, true, undefined],
    [3_100_000_000, true, /^The file \(3.1 GB\) is larger than 2 GB and was not read. Unpack it/],
  ])("a file of %d bytes, packed %s, is not opened: %s", (bytes, isPacked, words) => {
    const why = whyTooLarge(bytes, isPacked);
    if (words === undefined) expect(why).toBeUndefined();
    else expect(why).toMatch(words);
  });
});
