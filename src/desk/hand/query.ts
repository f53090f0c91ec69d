// What an editor types to find links: words, `"words in a row"`, `#tag`, `site:gov.uk`, `source:mastodon`. One grammar
// for every list of links. Pure.
import type { Bookmark } from "../../domain/bookmark.ts";
import { hostOf } from "../../domain/public-url.ts";

export type Query = {
  /** Plain ones; the text of a link that fits holds each of them somewhere (`textOf`). */
  words: string[];
  /** What else it must be, where holding a word is not enough: asked of those whose text fits. */
  tests: ((bookmark: Bookmark) => boolean)[];
};

/** The query that the words are; one without words finds everything. */
export function readQuery(typed: string): Query {
  const query: Query = { words: [], tests: [] };
  for (const [, kind = "", row, word] of plain(typed).matchAll(terms)) {
    const words = (row ?? word ?? "").trim();
    const test = testOf(kind, words);
    if (words !== "") query.words.push(test ? words : kind + words);
    if (words !== "" && test) query.tests.push(test);
  }
  return query;
}

/** A kind if there is one, then words in quotes or up to the next blank. */
const terms = /(#|site:|source:)?(?:"([^"]*)"?|(\S+))/g;

function testOf(kind: string, words: string): Query["tests"][number] | undefined {
  switch (kind) {
    case "#":
      return ({ tags }) => tags?.some((tag) => tag.toLowerCase() === words) ?? false;
    case "site:":
      return ({ url }) => `.${hostOf(url)}`.endsWith(`.${words}`);
    case "source:":
      return ({ sources }) => sources?.some(({ name }) => name.toLowerCase().includes(words)) ?? false;
    default:
      return undefined;
  }
}

/** Everything of a link in which words are looked for, as `readQuery` gives them. */
export function textOf({ url, title, note, tags, sources, page }: Bookmark): string {
  const names = sources?.map(({ name }) => name) ?? [];
  const parts = [title, note, url, ...(tags ?? []), page?.byline, page?.summary, ...new Set(names)];
  return plain(parts.filter((part) => part !== undefined).join("\n"));
}

/** In lower case, and quotes and dashes as a keyboard has them: one types `council's` for `council’s`. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return typeset.test(lower) ? lower.replaceAll(typesetSigns, (sign) => keyboard[sign] ?? sign) : lower;
}

const keyboard: Record<string, string> = {
  ...{ "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..." },
};
const typeset = /[“”„‘’–—…]/;
const typesetSigns = /[“”„‘’–—…]/g;

/** Whether a link is one of those that are looked for. `text` is its `textOf`. */
export function fits(bookmark: Bookmark, text: string, { words, tests }: Query): boolean {
  return words.every((word) => text.includes(word)) && tests.every((test) => test(bookmark));
}
