// The words of what an editor wrote, as its language has them.
import { plainWords, readMarkdown } from "../editions/markdown.ts";

/** In their order; also where no spaces stand between them (Unicode UAX 29). Markup, signs and comments are none. */
export function wordsIn(markdown: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(
    plainWords(readMarkdown(markdown)),
  );
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
