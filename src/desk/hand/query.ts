// Which links an editor finds by what is typed (`domain/search-terms.ts`): the same in every list of links. Pure.
import type { Bookmark } from "../../domain/bookmark.ts";
import { folded } from "../../domain/folded-text.ts";
import { hostOf } from "../../domain/host-of.ts";
import { labelsOf } from "../../domain/labels.ts";
import { type SearchTerm, searchTerms, tagWords } from "../../domain/search-terms.ts";

export type Query = {
  /** Plain ones; the text of a link that fits holds each of them somewhere (`textOf`). */
  words: string[];
  /** What else it must be, where holding a word is not enough: asked of those whose text fits. */
  tests: ((bookmark: Bookmark) => boolean)[];
};

/** The query that the words are, labels in the publication's language; one without words finds everything. */
export function readQuery(typed: string, language: string): Query {
  const terms = searchTerms(typed);
  return {
    // A label is told of what is known of a page, and stands in no text.
    words: terms.flatMap(({ kind, words }) => (kind === "label:" ? [] : [words])),
    tests: terms.map((term) => testOf(term, language)).filter((test) => test !== undefined),
  };
}

function testOf({ kind, words }: SearchTerm, language: string): Query["tests"][number] | undefined {
  switch (kind) {
    case "#":
      return ({ tags }) => tags?.some((tag) => tagWords(tag) === words) ?? false;
    case "site:":
      return ({ url }) => `.${hostOf(url)}`.endsWith(`.${words}`);
    case "source:":
      return ({ sources }) => sources?.some(({ name }) => folded(name).includes(words)) ?? false;
    case "label:":
      return ({ page }) => labelsOf(page, language).some((label) => folded(label).includes(words));
    case undefined:
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** Everything of a link in which words are looked for, as `readQuery` gives them. */
export function textOf({ url, title, note, tags, sources, page }: Bookmark): string {
  const names = sources?.map(({ name }) => name) ?? [];
  const parts = [
    title,
    note,
    url,
    ...(tags ?? []).map(tagWords),
    page?.byline,
    page?.summary,
    ...new Set(names),
  ];
  return folded(parts.filter((part) => part !== undefined).join("\n"));
}

/** Whether a link is one of those that are looked for. `text` is its `textOf`. */
export function fits(bookmark: Bookmark, text: string, { words, tests }: Query): boolean {
  return words.every((word) => text.includes(word)) && tests.every((test) => test(bookmark));
}
