// Days by which a reader must act, found in a page's sentences. A suggestion with its evidence: the editor
// decides. Reads English; other languages give none rather than a guess.
import * as english from "chrono-node/en";
import { addDays, weekdayOf, weekdays } from "../domain/calendar.ts";
import { oneLine } from "../domain/plain-text.ts";
import { sentencesOf } from "./summary.ts";

/** `evidence` is the page's sentence, verbatim; `isOddWeekday` when its weekday and its date disagree. */
export type FoundDeadline = { day: string; evidence: string; isOddWeekday?: boolean | undefined };

/** Words of sentences that set a time limit. */
const cue =
  /\b(appl(y|ications?)|clos(e|es|ing)|deadlines?|submit|submissions?|proposals?|regist(er|ration)|entries|enrol|bids?|tenders?|expires?|last (day|date|chance)|rsvp|respon(d|ses?)|consultation|nominat(e|ions?)|book(ing)?s?)\b/i;
const limit =
  /\b(until|till|by|before|clos(e|es|ing)|deadlines?|due|ends?|no later than|last (day|date)|expires?)\b/i;
const longestSentence = 400;
const mostFound = 3;

/**
 * At most three deadlines of a text on or after `from` (a day: when the page was published, or today), in the
 * text's order. A date without a year is the next one whose weekday agrees, when it names one.
 */
export function findDeadlines(
  text: string,
  page: { from: string; language?: string | undefined },
): FoundDeadline[] {
  if (!/^en\b/i.test(page.language ?? "en")) return [];
  const found = new Map<string, FoundDeadline>();
  for (const line of text.split("\n")) {
    if (found.size >= mostFound) break;
    if (!cue.test(line) || !/\d/.test(line)) continue;
    for (const sentence of sentencesOf(line.slice(0, 5_000), "en")) {
      const deadline = sentence.length <= longestSentence ? deadlineIn(sentence, page.from) : undefined;
      if (deadline && !found.has(deadline.day) && found.size < mostFound) found.set(deadline.day, deadline);
    }
  }
  return [...found.values()];
}

function deadlineIn(sentence: string, from: string): FoundDeadline | undefined {
  if (!cue.test(sentence) || !limit.test(sentence)) return undefined;
  const reference = { instant: new Date(`${from}T12:00:00Z`), timezone: 0 };
  for (const { start, end } of english.GB.parse(sentence, reference)) {
    const date = end ?? start;
    if (!date.isCertain("day") || !date.isCertain("month")) continue;
    const named = date.isCertain("weekday") ? weekdays[date.get("weekday") ?? -1] : undefined;
    const monthDay = `${pad(date.get("month"))}-${pad(date.get("day"))}`;
    const day = date.isCertain("year") ? `${date.get("year")}-${monthDay}` : nextDay(monthDay, from, named);
    if (day < from) continue;
    return {
      day,
      evidence: oneLine(sentence),
      isOddWeekday: (named !== undefined && weekdayOf(day) !== named) || undefined,
    };
  }
  return undefined;
}

/** The next such day from `from` on; of two years, the one whose weekday is the one named. */
function nextDay(monthDay: string, from: string, named: string | undefined): string {
  const year = Number(from.slice(0, 4));
  const candidates = [year, year + 1]
    .map((one) => `${one}-${monthDay}`)
    .filter((day) => day >= addDays(from, 0));
  return candidates.find((day) => weekdayOf(day) === named) ?? candidates[0] ?? `${year + 1}-${monthDay}`;
}

function pad(number: number | null): string {
  return String(number ?? 0).padStart(2, "0");
}
