// Whether a summary says only what the page says: each of its sentences must stand there word for word.
import { oneLine } from "../../src/domain/plain-text.ts";
import { sentencesOf } from "../../src/reading/summary/summary.ts";

/** For each sentence, whether it stands in one of the lines, white space aside. */
export function areVerbatim(summary: string, lines: string[], language: string | undefined): boolean[] {
  const said = lines.map(oneLine);
  const stands = (words: string) => said.some((line) => line.includes(words));
  return sentencesOf(summary, language).map(
    (sentence) => stands(sentence) || partings(sentence).some((parts) => parts.every(stands)),
  );
}

/** Two sentences of different lines, side by side, can look like one: `… of Acme Inc.` and its neighbour. */
function partings(sentence: string): string[][] {
  return [...sentence.matchAll(/[.!?…。！？؟।]["'”’»)\]]* /gu)].map(({ 0: end, index }) => {
    const at = index + end.length;
    return [sentence.slice(0, at - 1), sentence.slice(at)];
  });
}
