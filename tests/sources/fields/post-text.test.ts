import { describe, expect, it } from "vitest";
import { tidyPost, withoutTrailingTags } from "../../../src/sources/fields/post-text.ts";

describe("tidyPost", () => {
  it.each([
    ["drops tags at the end", "I like gardens  #web\n#Gardening ", "I like gardens"],
    ["keeps a tag inside a sentence", "Why #web matters:", "Why #web matters:"],
    ["keeps what looks like a tag and is none", "We are #1", "We are #1"],
    ["leaves nothing of a post that was all tags", "#web #gardening", ""],
    [
      "closes the gap that a link leaves, and keeps paragraphs",
      "One  two \n\n\n\n three",
      "One two\n\nthree",
    ],
  ])("%s", (_promise, text, words) => {
    expect(tidyPost(text, ["web", "gardening"])).toBe(words);
  });
});

describe("withoutTrailingTags", () => {
  it.each([
    ["drops hashtags at the end", "I like gardens #web #Gärten2", "I like gardens"],
    ["takes the sign off a hashtag inside a sentence", "Why #web matters", "Why web matters"],
    ["keeps a number and a sharp", "We are #1 in C#", "We are #1 in C#"],
    ["drops what led to a link", "Worth a read: #web", "Worth a read"],
    ["leaves nothing of a toot that was all tags", "#web #gardening", ""],
  ])("%s", (_promise, text, words) => {
    expect(withoutTrailingTags(text)).toBe(words);
  });

  it.each(["#a ", "#a", "#", "   ", ": "])("ends on a million characters of %j", (piece) => {
    expect(withoutTrailingTags(`${piece.repeat(1_000_000 / piece.length)}x`)).toContain("x");
  });
});
