// Days by which a reader must act, found in a page's sentences. A suggestion with its evidence: the editor
// decides. No day is better than a wrong one: a date counts only where words bind it to what a reader does.
import { weekdayOf } from "../../domain/calendar.ts";
import { oneLine } from "../../domain/plain-text.ts";
import { sentencesOf } from "../summary/summary.ts";
import { bindingDates } from "./binding-dates.ts";
import { inZone, namedWeekday, writtenDay } from "./day.ts";
import { spellForChrono } from "./spelling.ts";
import { type DeadlineWords, deadlineWords } from "./words.ts";

/**
 * `evidence` is the page's sentence, verbatim; `time` (`17:00`) stands where the sentence says one for sure;
 * `isOddWeekday` when its weekday and its date disagree.
 */
export type FoundDeadline = {
  day: string;
  time?: string | undefined;
  evidence: string;
  isOddWeekday?: boolean | undefined;
};

type Page = {
  /** The day the page was published, or today; dates without a year are the next after it. */
  from: string;
  /** BCP 47; absent is English. */
  language?: string | undefined;
  /** The publication's IANA zone, for times that name another one; absent leaves days as they are written. */
  zone?: string | undefined;
  /** True when the page was published on `from`: only then does "by Friday" mean a day; absent is false. */
  isDated?: boolean | undefined;
};
/** `told` is the sentence before it in its paragraph, of which "it closes on" may speak. */
type Sentence = { text: string; label?: string | undefined; told?: string | undefined };

const longestSentence = 400;
const longestLine = 5_000;
/** A label and its value on the next line ("Closing date", "5 December") are no longer, in characters. */
const longestLabel = 60;
const longestZone = 12;
const mostFound = 3;
/** Characters of lines with such words that are read for dates: a page of more is made to cost time. */
const mostRead = 40_000;

/**
 * At most three deadlines of a text on or after `from`, in the text's order. Reads English, German, French,
 * Spanish, Portuguese, Dutch and Italian; other languages give none rather than a guess.
 * @example findDeadlines("Apply by noon on Friday 4 December.", { from: "2026-11-20" })
 * // [{ day: "2026-12-04", time: "12:00", evidence: "Apply by noon on Friday 4 December." }]
 */
export function findDeadlines(text: string, page: Page): FoundDeadline[] {
  const language = page.language ?? "en";
  const words = deadlineWords(language);
  if (!words) return [];
  const found = new Map<string, FoundDeadline>();
  for (const sentence of sentencesToRead(text, words)) {
    if (found.size >= mostFound) break;
    const deadline = deadlineIn(sentence, words, { ...page, language });
    if (deadline && !found.has(deadline.day)) found.set(deadline.day, deadline);
  }
  return [...found.values()];
}

function* sentencesToRead(text: string, words: DeadlineWords): Generator<Sentence> {
  const mayTell = (part: string) =>
    words.days.test(part) && (words.acts.test(part) || words.names.test(part) || words.limited.test(part));
  const lines = text.split("\n");
  let read = 0;
  for (const [at, line] of lines.entries()) {
    if (read > mostRead) return;
    const next = lines[at + 1] ?? "";
    if (next.length <= longestLabel && /\d/.test(next) && isLabel(line, words)) {
      read += longestLabel;
      yield { text: `${line} ${next}`, label: line };
    }
    const start = line.slice(0, longestLine);
    if (!mayTell(start)) continue;
    read += start.length;
    let told: string | undefined;
    for (const text of wholeSentences(start, words.language)) {
      if (text.length <= longestSentence && mayTell(text)) yield { text, told };
      told = text.slice(0, longestSentence);
    }
  }
}

/** No sentence ends between a time and its zone: "11:59 p.m. AoE". */
function wholeSentences(line: string, language: string): string[] {
  const sentences: string[] = [];
  for (const sentence of sentencesOf(line, language)) {
    const last = sentences.at(-1);
    const isZone = sentence.length <= longestZone && /\d ?[ap]\.m\.$/i.test(last ?? "");
    if (last === undefined || !isZone) sentences.push(sentence);
    else sentences[sentences.length - 1] = `${last} ${sentence}`;
  }
  return sentences;
}

/** "Closing date:", "Apply by": a line of its own that only the next one completes. */
function isLabel(line: string, words: DeadlineWords): boolean {
  if (line.length > longestLabel || /[\d.!?]/.test(line)) return false;
  const bare = line.replace(/[ :–-]+$/, "");
  return (
    words.names.test(bare) || (words.acts.test(bare) && (words.limits.test(bare) || words.ends.test(bare)))
  );
}

function deadlineIn(
  { text, label, told }: Sentence,
  words: DeadlineWords,
  page: Page & { language: string },
): FoundDeadline | undefined {
  const spelled = { text: spellForChrono(text, page), label, told };
  for (const binding of bindingDates(spelled, words, page.from)) {
    if (binding.isWeekday && page.isDated !== true) continue;
    const written = writtenDay(binding, page.from);
    if (written === undefined) continue;
    const named = namedWeekday(binding.date);
    return {
      ...inZone(written, binding, page.zone),
      evidence: oneLine(text),
      isOddWeekday: (named !== undefined && weekdayOf(written) !== named) || undefined,
    };
  }
  return undefined;
}
