// Mends what a sentence splitter breaks: `15. | Dezember`, `30 nov. | 2026`, `5 p.m. | Friday`, `"Stop!" | he said`.
import { monthNamed } from "../../domain/month-names.ts";
import { closers } from "../page/sentences.ts";

const shortWeekday = /^(?:mon|tues?|wed|thurs?|fri|sat|sun)$/i;
/** A year, or a day with its year. */
const yearStart = /^(?:\d{1,2},? )?(?:19|20)\d\d\b/;
/** A day of the month, behind a month that was cut short ("Dec. 18"). */
const dayStart = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:$|[.,;:!?)]| at\b| by\b)/;
const afterTime =
  /^(?:\d|[A-Z]{2,4}\b|on\b|(?:Central|Eastern|Pacific|Mountain|Atlantic|[A-Z][a-z]+ time)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d)/;

/** A cry or a question with its quotation mark, in the midst of a sentence that goes on in small letters. */
const cried = new RegExp(`[!?…]${closers}$`, "u");
const goesOn = /^(?:["'”“’»)\]]\s*)?\p{Ll}|^[»”]/u;

/** The sentences with those that break inside a date or behind a quotation put together again, a space between. */
export function withWholeSentences(sentences: string[]): string[] {
  const whole: string[] = [];
  for (const sentence of sentences) {
    const before = whole.at(-1);
    if (before !== undefined && (breaksDate(before.slice(-20), sentence) || isCut(before, sentence)))
      whole[whole.length - 1] = `${before} ${sentence}`;
    else whole.push(sentence);
  }
  return whole;
}

function isCut(before: string, after: string): boolean {
  return goesOn.test(after) && cried.test(before);
}

/** True when the full stop at the end of `before` stands inside a date that goes on in `after`. */
function breaksDate(before: string, after: string): boolean {
  const isMonthNext = monthNamed(/^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? "") !== undefined;
  if (/(?<!\d)\d{1,2}\.$/.test(before)) return isMonthNext;
  const last = /([\p{L}\p{M}]{3,5})\.$/u.exec(before)?.[1] ?? "";
  if (shortWeekday.test(last)) return isMonthNext || yearStart.test(after);
  if (monthNamed(last) !== undefined)
    return yearStart.test(after) || (last.length < 5 && !/^may$/i.test(last) && dayStart.test(after));
  return /\d ?[ap]\.m\.$/i.test(before) && afterTime.test(after);
}
