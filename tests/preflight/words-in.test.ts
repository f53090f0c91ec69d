import { expect, it } from "vitest";
import { wordsIn } from "../../src/preflight/words-in.ts";

it.each([
  [
    "en",
    "It’s *worth* [your](https://e.example/a) time, <!-- ask Jo --> twice.",
    "It’s worth your time twice",
  ],
  ["ja", "図書館の未来", "図書館 の 未来"],
  ["en", "…", ""],
])("the words in %s of %j", (language, markdown, words) => {
  expect(wordsIn(markdown, language).join(" ")).toBe(words);
});
