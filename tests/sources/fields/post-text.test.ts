import { describe, expect, it } from "vitest";
import { tidyPost } from "../../../src/sources/fields/post-text.ts";

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
