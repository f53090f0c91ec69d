// The language that a text is written in, told by its letters in threes. Pages say the wrong one when a template was
// made for another country, and many say none. A wrong one is worse than none: quotations, names and code in another
// language belie no page.
import { francAll } from "franc";
import { alternatives as words } from "../page/alternatives.ts";
import type { Found } from "../page/found.ts";
import { isDense, sentenceEnd } from "../page/sentences.ts";

/** ISO 639-3, the languages that are told: all others are unknown rather than taken for a relation of theirs. */
const known = [
  "eng deu fra spa por ita nld swe dan nob nno fin isl pol ces slk slv hrv srp hun ron bul rus ukr bel ell tur est",
  "lav lit cat eus arb heb pes urd hin ben tam tel mar guj pan kan mal cmn jpn kor tha vie ind",
].flatMap((row) => row.split(" "));
/** Nearest relations that have no written language of their own on most pages: franc finds them in the larger one. */
const varieties = new Map([
  ["sco", "eng"],
  ["mag", "hin"],
  ["bho", "hin"],
  ["mai", "hin"],
  ["awa", "hin"],
  ["prs", "pes"],
]);
/** As much of a sample as tells, in characters: franc counts, and over longer texts all languages come out alike. */
const sampleLength = 500;
/** So many samples, from the beginning to the end, where there is text enough for them. */
const mostSamples = 3;
/** Fewer characters tell no language, and fewer again belie no page that says one. */
const leastToTell = 100;
const leastToBelie = 200;
/** Of the likeliest language's score, from 0 to 1: what a page says is believed from here on. */
const likelyEnough = 0.9;
/** The second likeliest is no nearer than this where the page says nothing [Galician and Portuguese differ by .003]. */
const clearlyBehind = 0.98;
/** Where one sample sets the next so far behind, no other is asked. */
const farBehind = 0.92;
/** Of a text's letters, from 0 to 1: a page in two scripts may well be in the one that it says. */
const fairShare = 0.2;
/** Of a text's words, from 0 to 1, the commonest of its language are at least so much, and those of no other. */
const commonShare = 0.12;
/** What one character of a dense script says in letters of another. */
const denseWeight = 3;
const leastWords = 8;
const leastDense = 20;

/** The commonest words of languages that most pages are in: of no other's words are they a fair share. */
const commonest: Record<string, RegExp> = {
  en: commonWords`the | and | of | to | in | is | that | for | with`,
  de: commonWords`der | die | das | und | den | ist | nicht | ein | mit`,
  fr: commonWords`le | la | les | des | et | est | une | du | dans`,
  es: commonWords`el | los | las | que | y | del | una | por | con`,
};

function commonWords(row: TemplateStringsArray): RegExp {
  return new RegExp(`(?<!\\S)(?:${words(row)})(?!\\S)`, "giu");
}

/** What the page says, unless it says nothing or its words are plainly another language's. BCP 47. */
export function languageOf(said: Found | undefined, text: string): Found | undefined {
  const prose = text.split("\n").filter(isProse).join("\n");
  if (prose.length < leastToTell) return said;
  const samples = samplesOf(prose);
  const told = said ? otherThan(primaryOf(said.value), samples) : clearLanguage(samples);
  if (told === undefined || (said && isWrittenLike(said.value, told, prose))) return said;
  return { value: told, from: "text" };
}

/** Lists, names and code are in no language: a line of prose has sentences, or is long in a script without stops. */
function isProse(line: string): boolean {
  if (isDense(line)) return line.length >= leastDense;
  const isLong = line.split(/\s+/, leastWords).length === leastWords;
  return isLong && (sentenceEnd.test(line) || /\p{L}{2}[.!?।؟]["'”’»)]*\s/u.test(line));
}

/** Beginning, middle and end; a short text is one sample. */
function samplesOf(prose: string): string[] {
  const count = Math.min(mostSamples, Math.max(1, Math.floor(prose.length / leastToBelie)));
  const length = Math.min(sampleLength, Math.floor(prose.length / count));
  return Array.from({ length: count }, (_, at) => {
    const start = count === 1 ? 0 : Math.floor(((prose.length - length) * at) / (count - 1));
    return prose.slice(start, start + length);
  });
}

/** The language that each sample is in, where `said` is a known one that is likely for none of them. */
function otherThan(said: string, samples: string[]): string | undefined {
  if (!isKnown(said)) return undefined;
  // Counting the threes of all languages costs a hundred times as much.
  const common = commonest[said];
  if (common && samples.some((sample) => shareOf(common, sample) >= commonShare)) return undefined;
  let told: string | undefined;
  for (const sample of samples) {
    const scores = scoresOf(sample, { only: known });
    const [likeliest] = scores.keys();
    // A language that is written in other letters has no score at all.
    const least = sample.length < leastToBelie ? Number.MIN_VALUE : likelyEnough;
    if ((scores.get(said) ?? 0) >= least || likeliest !== (told ?? likeliest)) return undefined;
    told = likeliest;
  }
  return told;
}

/** Of a sample's words, from 0 to 1. */
function shareOf(common: RegExp, sample: string): number {
  return (sample.match(common)?.length ?? 0) / (sample.split(" ").length || 1);
}

/** The likeliest of all languages, if it is a known one and the next is well behind; all samples where one is not enough. */
function clearLanguage(samples: string[]): string | undefined {
  const sums = new Map<string, number>();
  for (const sample of samples) {
    for (const [tag, score] of scoresOf(sample, {})) sums.set(tag, (sums.get(tag) ?? 0) + score);
    if (leaderOf(sums, farBehind) !== undefined) break;
  }
  const leader = leaderOf(sums, clearlyBehind);
  return leader !== undefined && isKnown(leader) ? leader : undefined;
}

/** The one with the most, if no other has more than `most` of that. */
function leaderOf(sums: ReadonlyMap<string, number>, most: number): string | undefined {
  const [first, second] = [...sums].sort(([, one], [, other]) => other - one);
  return first && (second?.[1] ?? 0) <= first[1] * most ? first[0] : undefined;
}

/** Scores from 0 to 1 by tag, the likeliest first; none for what is no language. */
function scoresOf(sample: string, which: { only?: string[] }): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [language, score] of francAll(sample, { ...which, minLength: 1 })) {
    const tag = tagOf(varieties.get(language) ?? language);
    if (tag !== "und") scores.set(tag, Math.max(score, scores.get(tag) ?? 0));
  }
  return scores;
}

/** The script of what the page says, where it is another than that of `told`, makes up a fair share of the letters. */
function isWrittenLike(said: string, told: string, prose: string): boolean {
  const [script, other] = [said, told].map((tag) => lettersOf(tag));
  if (!script || script.source === other?.source) return false;
  const weigh = (letters: string[]) =>
    letters.reduce((sum, letter) => sum + (isDense(letter) ? denseWeight : 1), 0);
  return weigh(prose.match(script) ?? []) >= fairShare * weigh(prose.match(/\p{L}/gu) ?? []);
}

/** Scripts that a language mixes, by their names in CLDR. */
const mixed: Record<string, string> = {
  Jpan: "\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hani}",
  Kore: "\\p{sc=Hang}",
  Hans: "\\p{sc=Hani}",
  Hant: "\\p{sc=Hani}",
};

/** Letters of the script that CLDR has as the language's likeliest. */
function lettersOf(tag: string): RegExp | undefined {
  const script = new Intl.Locale(tag).maximize().script;
  return script === undefined ? undefined : new RegExp(`[${mixed[script] ?? `\\p{sc=${script}}`}]`, "gu");
}

const tags = new Map<string, string>();
/** The short tag that CLDR has for a code of three letters: `deu` is `de`; both of Norway's are `no`. */
function tagOf(language: string): string {
  const before = tags.get(language);
  if (before !== undefined) return before;
  const tag = primaryOf(language === "und" ? language : (Intl.getCanonicalLocales(language)[0] ?? language));
  tags.set(language, tag);
  return tag;
}

function primaryOf(tag: string): string {
  const primary = tag.split("-", 1)[0]?.toLowerCase() ?? "";
  return primary === "nb" || primary === "nn" ? "no" : primary;
}

function isKnown(primary: string): boolean {
  return known.some((language) => tagOf(language) === primary);
}
