// The main text of a page, by Mozilla's Readability on the document of spec-document.ts.
import { Readability } from "@mozilla/readability";
import { blockText } from "./block-text.ts";

export type Article = {
  /** Plain text, one line a block. */
  text: string;
  byline?: string | undefined;
  title?: string | undefined;
  language?: string | undefined;
  publishedTime?: string | undefined;
};

/** More elements than any page made for people; past it Readability's quadratic steps hurt. */
const maxElements = 60_000;

/** The article, or `undefined` when Readability finds none. Consumes the document: read facts first. */
export function readArticle(document: Document): Article | undefined {
  if (document.querySelectorAll("*").length > maxElements) return undefined;
  const reader = new Readability<Element>(document, { serializer: (node) => node as Element });
  const found = reader.parse();
  if (!found?.content) return undefined;
  return {
    text: blockText(found.content),
    byline: found.byline || undefined,
    title: found.title || undefined,
    language: found.lang || undefined,
    publishedTime: found.publishedTime || undefined,
  };
}
