// A sentence written so that chrono-node reads its dates as people do. Only for finding the day: what is kept
// as evidence is the page's own sentence.

/** English of these countries writes the day first, of the United States the month; any other is either. */
const dayFirst = /^en-(?:GB|IE|AU|NZ|IN|ZA)\b/i;
const monthFirst = /^en-US\b/i;

/** `language` is the page's BCP 47 tag: it decides what `10/12/2026` is in English. */
export function spellForChrono(sentence: string, language: string): string {
  const plain = sentence
    .replace(/\banywhere on earth\b/gi, "AoE")
    // A zone or a day in brackets is part of the date; other words there only stand between it and its verb.
    .replace(/ ?\((?![A-Z][A-Za-z]{1,4}\))[^()\d]{0,80}\)/g, "")
    .replace(/ ?[([] ?/g, ", ")
    .replace(/[)\]]/g, "")
    .replace(/\b12[ -](noon|midday|midnight)\b/gi, "$1")
    // The end of a day; chrono reads no hour 24 and would lose the date with it.
    .replace(/,? ?(?:(?:um|à|om) )?\b24(?:[:.h]00)? (?:Uhr|uur|heures)\b,?|\b24[:.]00\b,?/g, "");
  if (/^de\b/i.test(language)) return spellGerman(plain);
  if (/^pt\b/i.test(language)) return spellPortuguese(plain);
  return /^en\b/i.test(language) ? spellEnglish(plain, language) : plain;
}

/** Numbers become ISO days where they can be one day only; a dash stands for those that could be two. */
function spellEnglish(sentence: string, language: string): string {
  return sentence
    .replace(
      /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g,
      (_all, first: string, sign: string, second: string, year: string) => {
        const isDayFirst = sign === "." || Number(first) > 12 || first === second || dayFirst.test(language);
        const isMonthFirst = Number(second) > 12 || monthFirst.test(language);
        if (Number(second) <= 12 && isDayFirst) return isoDay(year, second, first);
        return isMonthFirst ? isoDay(year, first, second) : "—";
      },
    )
    .replace(/(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/g, "—");
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
      /,? (?:um )?(\d{1,2})(?:[.:](\d{2}))? Uhr\b/g,
      (_all, hour: string, minute = "00") => ` um ${hour}:${minute} Uhr`,
    );
}

function germanMonth(number: string): string | undefined {
  const month = Number(number);
  if (month < 1 || month > 12) return undefined;
  return new Intl.DateTimeFormat("de", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1));
}

/** `18h` and `23h59`. */
function spellPortuguese(sentence: string): string {
  return sentence.replace(
    /(?<![\d:])(\d{1,2})h(\d{2})?(?![\p{L}\d])/gu,
    (_all, hour: string, minute = "00") => `${hour}:${minute}`,
  );
}
