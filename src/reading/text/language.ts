// The language that a text is written in, told by its letters in threes. Pages say the wrong one when a template was
// made for another country, and many say none.
import { francAll } from "franc";
import type { Found } from "../page/found.ts";

/**
 * ISO 639-3, the languages that are told apart: more would find Scots in English and Galician in every Portuguese page.
 */
const known = [
  "eng deu fra spa por ita nld swe dan nob nno fin isl pol ces slk slv hrv srp hun ron bul rus ukr bel ell tur est",
  "lav lit cat eus arb heb pes urd hin ben tam tel mar guj pan kan mal cmn jpn kor tha vie ind",
].flatMap((row) => row.split(" "));
/** As much as tells, in characters: franc counts, and over longer texts all languages come out alike. */
const mostRead = 500;
/** Fewer characters tell no language, and fewer again belie no page that says one. */
const leastToTell = 100;
const leastToBelie = 200;
/** Of the likeliest language's score, from 0 to 1: what a page says is believed from here on. */
const likelyEnough = 0.9;

/** What the page says, unless it says nothing or its words are plainly another language's. BCP 47. */
export function languageOf(said: Found | undefined, text: string): Found | undefined {
  const words = text.slice(0, mostRead);
  if (words.length < leastToTell) return said;
  const scores = new Map<string, number>();
  for (const [language, score] of francAll(words, { only: known, minLength: leastToTell })) {
    const tag = tagOf(language);
    scores.set(tag, Math.max(score, scores.get(tag) ?? 0));
  }
  const [likeliest] = scores.keys();
  if (likeliest === undefined || likeliest === "und") return said;
  const primary = primaryOf(said?.value ?? "");
  // A language that is written in other letters has no score at all.
  const score = scores.get(primary) ?? 0;
  const isBelied = score < (words.length < leastToBelie ? Number.MIN_VALUE : likelyEnough);
  if (said && !(isKnown(primary) && isBelied)) return said;
  return { value: likeliest, from: "text" };
}

/** The short tag that CLDR has for a code of three letters: `deu` is `de`; both of Norway's are `no`. */
function tagOf(language: string): string {
  return primaryOf(language === "und" ? language : (Intl.getCanonicalLocales(language)[0] ?? language));
}

function primaryOf(tag: string): string {
  const primary = tag.split("-", 1)[0]?.toLowerCase() ?? "";
  return primary === "nb" || primary === "nn" ? "no" : primary;
}

function isKnown(primary: string): boolean {
  return known.some((language) => tagOf(language) === primary);
}
