import { describe, expect, it } from "vitest";
import { inWords } from "../../../src/sources/fields/size-words.ts";

describe("sizes in words", () => {
  it.each([
    [1, "1 kB"],
    [29_700, "30 kB"],
    [4_240_000, "4.2 MB"],
    [7_000_000, "7 MB"],
    [812_000_000, "812 MB"],
    [2_000_000_000, "2 GB"],
    [3_140_000_000, "3.1 GB"],
  ])("%d bytes are %s", (bytes, words) => {
    expect(inWords(bytes)).toBe(words);
  });
});
