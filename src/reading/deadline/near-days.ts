// Days that a text tells from its own day ("tomorrow", "the 28th", "Monday the 14th") and the ends of months, written
// as days of the calendar, which chrono reads the same in every language.
import { addDays, weekdayOf } from "../../domain/calendar.ts";
import { oncePer } from "../../domain/once-per.ts";

/** `isDated` is false where nobody knows on which day the text was written: then "tomorrow" is no day. */
type Written = { language: string; from: string; isDated: boolean };

/** How far ahead "the 28th" may lie, in days: each day of a month comes again within two months. */
const furthest = 62;
/** What "tomorrow" is behind a limit; "today" is read in English only, since "bis heute" tells of the past. */
const tomorrow: Record<string, RegExp> = {
  en: /(?<!\p{L})tomorrow(?!['’]s|\p{L})/giu,
  de: /(?<=bis )morgen(?= ?[,.!;:)]|$)/giu,
  nl: /(?<=tot |vóór )morgen(?!\p{L})/giu,
  fr: /(?<=jusqu['’]à |avant )demain(?!\p{L})/giu,
  es: /(?<=hasta |antes de )mañana(?! por)(?!\p{L})/giu,
  it: /(?<=entro |fino a )domani(?!\p{L})/giu,
  pt: /(?<=até )amanhã(?!\p{L})/giu,
};
/** "Until today" tells of the past, "a week today" of another day. */
const today = /(?<!\b(?:until|till|to|from|since|week|of|[’'])[ ]?)\b(?:today|tonight)\b(?!['’]s)/gi;
/** What stands before the name of a month whose last day is meant. */
const monthEnds: Record<string, string> = {
  de: "Ende",
  nl: "eind(?:e)?(?: van)?",
  fr: "(?:la )?fin(?: du mois)?(?: de| d['’])?",
  es: "fin(?:al|ales|es)?(?: de)?",
  it: "fine(?: di)?",
  pt: "(?:o )?(?:fim|final)(?: de)?",
};

export function spellNearDays(sentence: string, written: Written): string {
  const language = written.language.toLowerCase().split("-", 1)[0] ?? "";
  const spelled = written.isDated
    ? sentence.replace(tomorrow[language] ?? /$^/, addDays(written.from, 1))
    : sentence;
  if (language === "en") return spellEnglish(spelled, written);
  return spellMonthEnds(spelled, language, written.from);
}

function spellEnglish(sentence: string, { from, isDated }: Written): string {
  const spelled = sentence
    .replace(apposition, "")
    .replace(/\ba (?:week|fortnight) (?:on|from) \p{L}+day, (?=\d)/giu, "")
    .replace(/\b(?:the )?last day of (?=\p{Lu}|the month)/gu, "the end of ")
    .replace(weekdayAndDay, (all, weekday: string, day: string) => {
      const found = comingDays(day, from).find((one) => weekdayOf(one) === weekday.toLowerCase());
      return found ?? all;
    });
  if (!isDated) return spelled;
  return spelled
    .replace(today, from)
    .replace(dayAlone, (all, day: string) => comingDays(day, from)[0] ?? all);
}

/** "In three days, on 23 November": the day is said twice. */
const apposition =
  /,? ?\b(?:in (?:\p{L}+|\d+) (?:days?|weeks?|months?)(?:['’]? time)?|in a fortnight|(?:\p{L}+|\d+) (?:days?|weeks?|months?) (?:earlier|later|from (?:now|today))),(?= (?:on|until) )/giu;
/** "Monday the 14th", whose month is the first in which the 14th is a Monday. */
const weekdayAndDay =
  /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),?(?: the)? (\d{1,2})(?:st|nd|rd|th)(?! (?:of )?(?:\p{Lu}|\d))/giu;
/** "By the 28th", where no noun follows that is counted: not "before the 20th century". */
const dayAlone =
  /(?<=\b(?:by|until|till|before|on|is|including|than|[ap]m|noon|midnight) )(?:on )?the (\d{1,2})(?:st|nd|rd|th)(?=$|[.,;:!?)–—]| (?:at|to|and|or|but|if|so|when|please|for|via|with)\b| [-–—] )/giu;

/** The days from `from` on that have this number in their month. */
function comingDays(number: string, from: string): string[] {
  return Array.from({ length: furthest }, (_, ahead) => addDays(from, ahead)).filter(
    (day) => Number(day.slice(8)) === Number(number),
  );
}

function spellMonthEnds(sentence: string, language: string, from: string): string {
  const { months, pattern } = monthEndsIn(language);
  return sentence.replace(pattern, (_all, name: string, year?: string) => {
    const month = months.indexOf(name.toLowerCase()) + 1;
    return lastDayOf(month, year ?? yearOfNext(month, from));
  });
}

const monthEndsIn = oncePer((language) => {
  const { format } = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)).toLowerCase());
  const ends = `(?<!\\p{L})${monthEnds[language] ?? "$^"} (${months.join("|")})(?: (?:de )?(\\d{4}))?(?!\\p{L})`;
  return { months, pattern: new RegExp(ends, "giu") };
});

function yearOfNext(month: number, from: string): string {
  const year = Number(from.slice(0, 4));
  return String(month < Number(from.slice(5, 7)) ? year + 1 : year);
}

function lastDayOf(month: number, year: string): string {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}
