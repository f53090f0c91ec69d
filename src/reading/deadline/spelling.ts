// A sentence written so that chrono-node reads its dates as people do. Only for finding the day: what is kept
// as evidence is the page's own sentence.
import { spellNearDays } from "./near-days.ts";

/** English of these countries writes the day first, of the United States the month; any other is either. */
const dayFirst = /^en-(?:GB|IE|AU|NZ|IN|ZA)\b/i;
const monthFirst = /^en-US\b/i;

/** `language` is the page's BCP 47 tag: it decides what `10/12/2026` is in English; the rest is as for the deadline. */
export function spellForChrono(
  sentence: string,
  { language, from, isDated = false }: { language: string; from: string; isDated?: boolean | undefined },
): string {
  const spelled = spellSigns(sentence);
  const plain = spellNearDays(spelled.replace(articleBeforeDay, "$1 "), { language, from, isDated });
  if (/^de\b/i.test(language)) return spellGerman(plain);
  if (/^fr\b/i.test(language)) return plain.replace(/(\d{1,2}) (?:h|heures)(?![\p{L}\d])/gu, "$1h");
  if (/^es\b/i.test(language)) return plain.replace(/(a las \d{1,2}) (?:h|horas)(?!\p{L})/giu, "$1:00");
  if (/^pt\b/i.test(language)) return spellPortuguese(plain);
  if (/^it\b/i.test(language)) return spellItalian(plain);
  return /^en\b/i.test(language) ? spellEnglish(plain, language) : plain;
}

/** Brackets, hours and asides, which no language writes otherwise. */
function spellSigns(sentence: string): string {
  return (
    sentence
      .replace(/\b(?:anywhere on earth|aoe)\b/gi, "AOE")
      // A zone or a day in brackets is part of the date; other words there only stand between it and its verb.
      .replace(/ ?\((?![A-Z][A-Za-z]{1,4}\)|[^()]{1,40} time\))[^()\d]{0,80}\)/g, "")
      .replace(measure, "")
      .replace(/\*\*|^[-•*] (?=\p{L})/gu, "")
      .replace(/,? (?:ideally|preferably|please),?(?= (?:by|before|no later than) )/gi, "")
      .replace(/\b(?:now|only) (?=(?:through|until|till|to) )|\b(?:nur )?(?:noch|nur) (?=bis )/gi, "")
      .replace(/ ?[([] ?/g, ", ")
      .replace(/[)\]]/g, "")
      .replace(/\b12[ -](noon|midday|midnight)\b/gi, "$1")
      // The end of a day; chrono reads no hour 24 and would lose the date with it.
      .replace(/,? ?(?:(?:um|à|om) )?\b24(?:[:.h]00)? (?:Uhr|uur|heures)\b,?|\b24[:.]00\b,?/g, "")
  );
}

/** "(300 words max)", "(maximal 3 Seiten)", "(£99)", "£12 until": how long or dear a thing is, in the midst of its clause. */
const measure =
  /[£$€]\d[\d.,]* (?=(?:until|till|before|by|through) )| ?\((?:from )?[£$€]\d[^(),]{0,20}\)| ?\([^()]{0,40}\d[ \d]{0,7}(?:words?|pages?|characters?|minutes?|slides?|MB|Wörter|Zeichen|Seiten|mots|signes|palabras|parole|battute|woorden)(?!\p{L})[^()\d]{0,40}\)/giu;

/** "Wednesday the 9th of December": chrono reads a weekday and another day. */
const articleBeforeDay =
  /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? the (?=\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;

/** Numbers become ISO days where they can be one day only; a dash stands for those that could be two. */
function spellEnglish(sentence: string, language: string): string {
  return sentence
    .replace(/(\d ?[ap])\.m\./gi, "$1m")
    .replace(namedDay, "")
    .replace(timeBehind, " at ")
    .replace(/(?<=, |\bat )([01]?\d|2[0-3])\.([0-5]\d)(?= (?:GMT|BST|UTC|CES?T|E[SD]?T)\b)/g, "$1:$2")
    .replace(
      /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g,
      (_all, first: string, sign: string, second: string, year: string) => {
        const isDayFirst = sign === "." || Number(first) > 12 || first === second || dayFirst.test(language);
        const isMonthFirst = Number(second) > 12 || monthFirst.test(language);
        if (Number(second) <= 12 && isDayFirst) return isoDay(year, second, first);
        return isMonthFirst ? isoDay(year, first, second) : "—";
      },
    )
    .replace(
      /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
      (_all, first: string, second: string, at: number, whole: string) =>
        dayWithoutYear([Number(first), Number(second)], whole.slice(0, at), language) ?? "—",
    );
}

/** "By Thanksgiving weekend, November 29": the day is said twice. */
const namedDay =
  /(?<=\b(?:by|until|till|before) )(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\p{Lu}[\p{L}'’]+ ){0,3}\p{Lu}[\p{L}'’]+(?: (?:day|eve|weekend|week))?, (?=\d{1,2} \p{Lu}|[JFMASOND]\p{Ll}+\.? \d)/gu;

/** "8 December by 4pm", "Dec. 4, at noon": the time of that day. */
const timeBehind =
  /(?<=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?(?: \d{1,2})?(?:,? \d{4})?)(?:,? by|, at) (?=\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|noon|midday)/gu;

/** Before a day in two numbers: what follows any other word may be a share, a size or a score. */
const beforeDay =
  /(?:\b(?:by|until|till|before|on|than|clos(?:es|e|ing)|ends?|due|date|deadline|including|through|to|midnight|noon|\d ?[ap]m|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)[ ,:–-]*|: ?)$/iu;

/** `15/12` after "by", with the month in words where it can be one day only. */
function dayWithoutYear([first, second]: [number, number], before: string, language: string) {
  if (!beforeDay.test(before) || first === 0 || second === 0) return undefined;
  const isDayFirst = (dayFirst.test(language) || first > 12 || first === second) && second <= 12;
  const isMonthFirst = (monthFirst.test(language) || second > 12) && first <= 12;
  const [day, month] = isDayFirst ? [first, second] : isMonthFirst ? [second, first] : [];
  return day === undefined || month === undefined || day > 31
    ? undefined
    : `${day} ${nameOfMonth(month, "en")}`;
}

function isoDay(year: string, month: string, day: string): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Chrono takes `7.12.` for a time of day, and the hour in `4. Dezember, 12 Uhr` for a year. */
function spellGerman(sentence: string): string {
  return sentence
    .replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/g, (all, day: string, month: string) =>
      germanMonth(month) ? `${day}. ${germanMonth(month)}` : all,
    )
    .replace(
      /,? (?:um )?(\d{1,2})(?:[.:](\d{2}))? Uhr\b(?:,(?= \p{Ll}))?/gu,
      (_all, hour: string, minute = "00") => ` um ${hour}:${minute} Uhr`,
    );
}

function germanMonth(number: string): string | undefined {
  const month = Number(number);
  return month < 1 || month > 12 ? undefined : nameOfMonth(month, "de");
}

function nameOfMonth(month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1),
  );
}

/** "Alle ore 12", "ore 18:00": a time of day behind its date, which chrono would take for another date. */
function spellItalian(sentence: string): string {
  return sentence
    .replace(
      /(?:le |alle )?ore (\d{1,2}(?:[.:]\d{2})?) del(?:l['’]| giorno | )(\d{1,2}°? \p{L}+(?: \d{4})?)/giu,
      "il $2, ore $1",
    )
    .replace(
      /,? (?:(?:alle |entro le )?ore|alle) (\d{1,2})(?:[.:](\d{2}))?(?!\d|[.:]\d)/gi,
      (_all, hour: string, minute = "00") => ` alle ${hour}:${minute}`,
    )
    .replace(/,? a(?:lla)? mezzanotte/gi, "")
    .replace(/(\d)°/g, "$1");
}

/** `18h` and `23h59`. */
function spellPortuguese(sentence: string): string {
  return sentence.replace(
    /(?<![\d:])(\d{1,2})h(\d{2})?(?![\p{L}\d])/gu,
    (_all, hour: string, minute = "00") => `${hour}:${minute}`,
  );
}
