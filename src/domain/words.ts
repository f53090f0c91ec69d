// Every word of ours that readers see, in their language: the door to the tables of `words/`, one a language.
// A language without a table gets English as a whole, its dates and numbers too, never half of each.
import { spellDay } from "./calendar.ts";
import { oncePer } from "./once-per.ts";
import { arabic } from "./words/arabic.ts";
import { dutch } from "./words/dutch.ts";
import { english } from "./words/english.ts";
import { french } from "./words/french.ts";
import { german } from "./words/german.ts";
import { italian } from "./words/italian.ts";
import { portuguese } from "./words/portuguese.ts";
import { spanish } from "./words/spanish.ts";
import type { AnyCounting, Words } from "./words/vocabulary.ts";
import { welsh } from "./words/welsh.ts";

/** The tables, by the language alone: `fr-CA` reads that of `fr`. */
export const vocabularies: Record<string, (count: AnyCounting) => Words> = {
  ar: arabic,
  cy: welsh,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** What is said where there is no table. */
const fallback = "en-GB";

/** Words, and the language tag in which the dates and numbers beside them are to be said. */
export type Speech = Words & { language: string };

/** The words of a language, by its BCP 47 tag. @example wordsOf("fr-CA").links(2) // "2 liens" */
export const wordsOf: (language: string) => Speech = oncePer((language) => {
  const vocabulary = vocabularies[new Intl.Locale(language).language];
  if (!vocabulary) return wordsOf(fallback);
  return { ...vocabulary(countingIn(language)), language };
});

/** `Closes Sunday 29 November`, with the year where it is another one than that of `from`. */
export function closing(deadline: string, from: string, language: string): string {
  const words = wordsOf(language);
  return words.closes(deadlineDay(deadline, from, words.language));
}

/** `Closed on Sunday 29 November`, of a deadline that is over. */
export function closedSince(deadline: string, from: string, language: string): string {
  const words = wordsOf(language);
  return words.closed(deadlineDay(deadline, from, words.language));
}

function deadlineDay(deadline: string, from: string, language: string): string {
  const isSameYear = deadline.slice(0, 4) === from.slice(0, 4);
  return spellDay(deadline, language, isSameYear ? "noYear" : "long");
}

/** The way a language is written, whether it has a table here or not: its script says so. */
export const directionOf: (language: string) => "ltr" | "rtl" = oncePer((language) =>
  writtenFromTheRight.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr",
);

/** Scripts in use that run from right to left, by ISO 15924. */
const writtenFromTheRight = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/**
 * How a language says a number with its noun, by the rules of its plural: for a browser, which counts for itself. Where
 * the figures are said, `{n}` stands. @example formsOf(wordsOf("en").links, "en") // { one: "{n} link", other: "{n} links" }
 */
export function formsOf(say: (count: number) => string, language: string): Record<string, string> {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const forms = new Map<string, string>();
  for (const count of numbersOfAllForms) {
    const rule = rules.select(count);
    if (!forms.has(rule)) forms.set(rule, say(count).replace(figures.format(count), "{n}"));
  }
  return Object.fromEntries(forms);
}

/** No language has a form (CLDR) that none of these has. */
const numbersOfAllForms = [...Array(200).keys(), 1_000_000];

function countingIn(language: string): AnyCounting {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  return (forms) => (count) =>
    (forms[rules.select(count)] ?? forms.other).replace("{n}", figures.format(count));
}
