// What a publisher's description is compared with: the sentences of a page that are prose, the first of them
// (lead-1, lead-2) and two at random. Newsroom's method: Grusky, Naaman and Artzi, NAACL 2018.
import { sentencesOf } from "../../src/reading/summary/summary.ts";
import { folded } from "./page-scores.ts";
import { plainWords } from "./rouge.ts";

const endMark = /[.!?…。！？؟।]["'”’»)\]]*$/u;
const cutOff = /(\.\.|…)["'”’»)\]]*$/u;
const furniture =
  /^(photo|image|by|updated|published|subscribe|sign up|disclosure|advertisement|read more|share|copyright|©|cookies?)\b/i;

/** A description that can stand for a summary: 8 to 60 words, complete, and not the title once more. */
export function isReference(description: string, title: string | undefined): boolean {
  const words = plainWords(description).length;
  const isComplete = endMark.test(description) && !cutOff.test(description);
  return isComplete && words >= 8 && words <= 60 && folded(description) !== folded(title);
}

/** Sentences of the text's prose, in order, by a filter that does not move with the one in src/. */
export function proseSentences(text: string, language: string | undefined): string[] {
  return text
    .split("\n")
    .filter(isProse)
    .flatMap((line) => sentencesOf(line, language))
    .filter(isProse);
}

function isProse(line: string): boolean {
  const words = plainWords(line).length;
  return words >= 8 && words <= 120 && endMark.test(line.trim()) && !furniture.test(line.trim());
}

/** Two different ones in the list's order; all where there are fewer. `random` gives 0 to below 1. */
export function twoAtRandom<T>(list: T[], random: () => number): T[] {
  if (list.length <= 2) return list;
  const first = Math.floor(random() * list.length);
  const step = 1 + Math.floor(random() * (list.length - 1));
  const second = (first + step) % list.length;
  return list.filter((_, at) => at === first || at === second);
}
