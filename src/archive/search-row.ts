// One row of the site's search: what a reader may find, and whether it is what was looked for. It runs in the reader's
// browser, and so imports nothing of Node's.
import { folded } from "../domain/folded-text.ts";
import { hostOf } from "../domain/host-of.ts";
import { type SearchTerm, searchTerms, tagWords } from "../domain/search-terms.ts";

/**
 * As it stands in a shard. `url` of a page of ours begins with `/`; `day` is that of saving or publishing, as
 * `2026-11-27`; `note` is the editor's own words, `text` the page's summary, or an essay's whole text.
 */
export type SearchRow = [
  url: string,
  title: string,
  day: string,
  note: string,
  text: string,
  tags: string[],
  mark?: SearchMark,
];

/** `label` says what a page of ours is, or of a pick in which issue it is, at `path`; the issue's number and ink. */
export type SearchMark = { label: string; path?: string; issue?: number; ink?: number | undefined };

export const searchKinds = ["everything", "picks", "notes", "essays"] as const;
export type SearchKind = (typeof searchKinds)[number];

export function isOfKind([url, , , note, , , mark]: SearchRow, kind: SearchKind): boolean {
  switch (kind) {
    case "everything":
      return true;
    case "picks":
      return mark?.path !== undefined;
    case "notes":
      return note !== "" && !url.startsWith("/");
    case "essays":
      return url.startsWith("/") && mark?.issue === undefined;
    default:
      return kind satisfies never;
  }
}

/** What is looked for; nothing where nothing was typed. */
export type Search = { words: string[]; terms: SearchTerm[] };

export function readSearch(typed: string): Search {
  const terms = searchTerms(typed).map(asReadersMean);
  return { terms, words: terms.map(({ words }) => words) };
}

/** Where a link came from, and how it is labelled, only the desk knows: here these are words like any other. */
function asReadersMean(term: SearchTerm): SearchTerm {
  const isForTheDesk = term.kind === "source:" || term.kind === "label:";
  return isForTheDesk ? { kind: undefined, words: term.kind + term.words } : term;
}

/** Everything of a row in which words are looked for. */
export function textOfRow([url, title, , note, text, tags]: SearchRow): string {
  return folded([title, note, url, ...tags.map(tagWords), text].join("\n"));
}

/** Whether a row is one of those that are looked for. `text` is its `textOfRow`. */
export function isFound(row: SearchRow, text: string, { words, terms }: Search): boolean {
  return (
    words.length > 0 && words.every((word) => text.includes(word)) && terms.every((one) => holds(row, one))
  );
}

function holds([url, , , , , tags]: SearchRow, { kind, words }: SearchTerm): boolean {
  if (kind === "#") return tags.some((tag) => tagWords(tag) === words);
  return kind !== "site:" || `.${hostOf(url)}`.endsWith(`.${words}`);
}
