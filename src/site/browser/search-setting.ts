// What the search page tells the script that searches.
import type { SearchKind } from "../../archive/search-row.ts";

/** `shards` are the files, the oldest first, as they are asked for below `path`: `2026-11-2.json?0f3a9c41`. */
export type SearchSetting = {
  path: string;
  shards: string[];
  language: string;
  words: SearchWords;
};

/** `{q}` stands for what was looked for, `{day}` for a day; `found` has the language's forms, `{n}` for the figures. */
export type SearchWords = Record<SearchKind, string> &
  Record<"resultsFor" | "reachingBack" | "nothingFound" | "searching" | "searchFailed", string> & {
    found: Record<string, string>;
  };
