// The day in the line of places that opens a release: "BRISTOL, England, Nov. 12, 2026 -- The library opened".
import { alternatives as words } from "../page/alternatives.ts";
import { openingLine } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { ownDays } from "./own-days.ts";
import { type DayOrders, readDate } from "./read-date.ts";

/** It stands in so many first characters. */
const longestLine = 120;
/** Places in capitals, a day, and a sign behind it. */
const dateline =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}\.?)[,/:]?\s+(?:[–—-]+\s+)?){0,7}\(?(\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s*(?:[)/(:]|--|[–—]|-\s|\.\s)/u;
const beginsSentence = new RegExp(
  `^(?:${words`on | in | at | since | by | until | from | as | the | am | im | seit | vom | bis | ab | le | depuis | el | il`})\\s`,
  "iu",
);

/** `undefined` where the text does not begin so. */
export function datelineDay(index: PageIndex, order: DayOrders): string | undefined {
  const opening = openingLine(index, ownDays) ?? "";
  const [, words] = beginsSentence.test(opening) ? [] : (dateline.exec(opening.slice(0, longestLine)) ?? []);
  return words === undefined ? undefined : readDate(words, order);
}
