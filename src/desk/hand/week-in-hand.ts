// The week as it was made last, for as long as nothing has changed that it is made of: of a hundred thousand links it
// is not looked for anew for every answer.
import type { Bookmark } from "../../domain/bookmark.ts";
import { dayIn } from "../../domain/calendar.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Publication } from "../../domain/publication.ts";
import { notYetSuggested, type SuggestionsInHand } from "./suggestions-in-hand.ts";
import { type Week, weekOf } from "./week.ts";

/** What a week is made of. Lists that are the same object say the same. */
export type WeekParts = {
  links: Bookmark[];
  issues: Issue[];
  publication: Publication;
  now: string;
  /** Everything has been read: before that nothing is learnt from the rest. */
  isWhole: boolean;
};

export type WeekInHand = { of(parts: WeekParts): Week };

export function openWeeks(suggestions: SuggestionsInHand): WeekInHand {
  let last: { parts: WeekParts; name: string; week: Week } | undefined;
  return {
    of: (parts) => {
      const { links, issues, publication, now, isWhole } = parts;
      // Within a day of the publication's zone the present changes nothing but how long it is until then.
      const name = JSON.stringify([dayIn(now, publication.zone), isWhole, publication]);
      const isSame = last?.name === name && last.parts.links === links && last.parts.issues === issues;
      if (last && isSame) return { ...last.week, now };
      const learning = isWhole ? suggestions : notYetSuggested;
      const week = weekOf(links, issues, { publication, now, suggestions: learning });
      last = { parts, name, week: { ...week, isWhole } };
      return last.week;
    },
  };
}
