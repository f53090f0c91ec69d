import { describe, expect, it } from "vitest";
import { foundWords } from "../../../src/desk/bookmarks/bookmarks-page.ts";

describe("how many were found", () => {
  it.each([
    [{ count: 12_408, all: 12_408, isWhole: true }, "12,408"],
    [{ count: 214, all: 12_408, isWhole: true }, "214 of 12,408"],
    [{ count: 0, all: 0, isWhole: true }, "0"],
    [{ count: undefined, all: 12_408, isWhole: true }, "of 12,408"],
    [{ count: 7, all: 2_000, isWhole: false }, "2,000 so far: the older ones are still being read"],
  ])("is said in words: %j", (looked, expected) => {
    expect(foundWords(looked)).toBe(expected);
  });
});
