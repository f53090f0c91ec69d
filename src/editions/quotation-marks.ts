// How each language sets words in quotation marks, after the Unicode CLDR's delimiters and the languages' own style guides.
import { oncePer } from "../domain/once-per.ts";

/** Opening and closing marks of a quotation, and of one within it; spaces that belong to a mark stand with it. */
export type QuotationMarks = { outer: readonly [string, string]; inner: readonly [string, string] };

/** A narrow no-break space, which French sets within its marks (Imprimerie nationale, «Guillemets»). */
const narrow = "\u202f";

const curly: QuotationMarks = { outer: ["“", "”"], inner: ["‘", "’"] };
const low: QuotationMarks = { outer: ["„", "“"], inner: ["‚", "‘"] };
const lowAndRight: QuotationMarks = { outer: ["„", "”"], inner: ["‚", "’"] };
const right: QuotationMarks = { outer: ["”", "”"], inner: ["’", "’"] };
const angled: QuotationMarks = { outer: ["«", "»"], inner: ["“", "”"] };
const angledAndLow: QuotationMarks = { outer: ["«", "»"], inner: ["„", "“"] };
const swiss: QuotationMarks = { outer: ["«", "»"], inner: ["‹", "›"] };

/** By language, and by language and region where that has its own way; what is not here writes as English does. */
const marksByLanguage: Record<string, QuotationMarks> = {
  ar: angled,
  be: angledAndLow,
  bg: low,
  ca: angled,
  cs: low,
  da: right,
  de: low,
  "de-CH": swiss,
  "de-LI": swiss,
  el: angled,
  es: angled,
  "es-MX": curly,
  "es-US": curly,
  et: low,
  eu: angled,
  fa: angled,
  fi: right,
  fr: { outer: [`«${narrow}`, `${narrow}»`], inner: ["“", "”"] },
  "fr-CH": swiss,
  gl: angled,
  hr: lowAndRight,
  hu: { outer: ["„", "”"], inner: ["»", "«"] },
  hy: { outer: ["«", "»"], inner: ["“", "”"] },
  is: low,
  it: angled,
  lt: low,
  lv: angled,
  nb: { outer: ["«", "»"], inner: ["‘", "’"] },
  nn: { outer: ["«", "»"], inner: ["‘", "’"] },
  no: { outer: ["«", "»"], inner: ["‘", "’"] },
  pl: { outer: ["„", "”"], inner: ["«", "»"] },
  "pt-PT": angled,
  ro: { outer: ["„", "”"], inner: ["«", "»"] },
  ru: angledAndLow,
  sk: low,
  sl: low,
  sr: lowAndRight,
  sv: right,
  uk: angledAndLow,
};

/** The marks of a language, by its BCP 47 tag. @example quotationMarks("de-AT").outer // ["„", "“"] */
export const quotationMarks: (language: string) => QuotationMarks = oncePer((tag) => {
  const { language, region } = new Intl.Locale(tag);
  return marksByLanguage[`${language}-${region}`] ?? marksByLanguage[language] ?? curly;
});
