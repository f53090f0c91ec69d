// What is suggested for the coming issue: learnt once for each issue that went out, and a link that was suggested
// stays so while one decides on the others, so that no row moves under one's hands.
import type { Bookmark } from "../../domain/bookmark.ts";
import type { Issue } from "../../domain/issue.ts";
import { learnSuggestions, mostSuggested, type Suggestions } from "../../picking/suggest.ts";

/** What is known of suggestions, and why each of those that wait is one, by its address. */
export type Suggested = { learnt: Suggestions; reasons: Map<string, string> };

export type SuggestionsInHand = {
  of(
    waiting: Bookmark[],
    archive: { links: () => Bookmark[]; issues: Issue[]; date: string; zone: string },
  ): Suggested;
};

/** While the archive is still being read there is nothing to learn from. */
export const notYetSuggested: SuggestionsInHand = {
  of: (_, { zone }) => ({ learnt: learnSuggestions([], [], zone), reasons: new Map() }),
};

export function openSuggestions(): SuggestionsInHand {
  let learntFor = "";
  let learnt: Suggestions | undefined;
  let seen = new Set<string>();
  let reasons = new Map<string, string>();
  /** What one that comes later must score to be suggested too. */
  let least = Number.NEGATIVE_INFINITY;
  return {
    of: (waiting, { links, issues, date, zone }) => {
      const out = issues.filter(({ state }) => state === "shipped");
      const name = [date, zone, ...out.map(({ number }) => number)].join(" ");
      if (name !== learntFor || !learnt) {
        learnt = learnSuggestions(links(), out, zone);
        [learntFor, seen, reasons] = [name, new Set(), new Map()];
        least = Number.NEGATIVE_INFINITY;
      }
      const fresh = waiting.filter(({ url }) => !seen.has(url));
      const best = learnt.best(fresh, date).filter(({ score }) => score > least);
      for (const { bookmark, reason } of best) reasons.set(bookmark.url, reason);
      for (const { url } of fresh) seen.add(url);
      if (reasons.size >= mostSuggested) least = Math.max(least, best.at(-1)?.score ?? least);
      return { learnt, reasons };
    },
  };
}
