import { expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { vocabularies } from "../../src/domain/words.ts";
import { feedStyle } from "../../src/editions/feed-style.ts";

it.each(Object.keys(vocabularies))("says in %s what a feed is for, in one string", (language) => {
  const css = feedStyle(Publication.parse({ language }));
  expect(css).toMatch(/content: "\p{L}[^"\\\n]+[.]";/u);
  expect(css).toContain(`direction: ${language === "ar" ? "rtl" : "ltr"};`);
  expect(css).not.toMatch(/url\(|@import/);
});
