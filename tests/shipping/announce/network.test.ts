import { describe, expect, it } from "vitest";
import { shortened } from "../../../src/shipping/announce/network.ts";

describe("shortened", () => {
  it.each([
    ["short", 10, "short"],
    ["exactly ten", 11, "exactly ten"],
    ["one two three", 9, "one two…"],
    ["unbreakable", 5, "unbr…"],
    ["👍👍👍👍👍", 3, "👍👍…"],
  ])("%s to %d letters is %s", (words, most, expected) => {
    expect(shortened(words, most)).toBe(expected);
  });
});
