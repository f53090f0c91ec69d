// A summary an editor can trust: the publisher's own description, or the line under the title, or two of the page's
// sentences verbatim, or nothing. It never rewrites and never glues.
import { oneLine } from "../../domain/plain-text.ts";
import { closers, sentenceEnd } from "../page/sentences.ts";
import { furniture } from "../text/furniture-words.ts";
import { speaksOfItself } from "./speaks-of-itself.ts";
import { withWholeSentences } from "./whole-sentences.ts";

export type Summary = { summary?: string | undefined; summarySource?: "description" | "extract" | undefined };

/** Descriptions shorter or longer than this are slogans or dumps (measured: median 24 words, p90 49). */
const descriptionWords = { least: 8, most: 60 };
/** Share of a description's words that its page must have too, where the page has enough different words to tell. */
const leastShared = 0.2;
const leastOwnWords = 100;
/** How strongly early sentences count beside those that share words with the title. */
const positionWeight = 1.5;
/** So many sentences on, a place counts for a third of what the first does. */
const fading = 4;
/** What a sentence gains in which the page speaks of itself. */
const selfWeight = 0.15;
/** Two words are one where so much of them agrees: `harbour` and `harbours`, in characters. */
const stemLength = 5;
const notice = new RegExp(`^(?:${furniture("notices")})\\b`, "iu");
const cutOff = new RegExp(`(?:…|\\.\\.\\.)${closers}$`, "u");
const denseEnd = new RegExp(`[。！？]${closers}$`, "u");
/** Words after which a full stop ends no sentence. */
const abbreviations =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|No|Inc|Ltd|Co|Corp|Gen|Sen|Rep|Gov|U\.S|U\.K|z\.B|d\.h|bzw|ca|Nr|M|Mme|art)\.$/;

/** Chooses by the rules above; `language` is BCP 47 and steers the sentence splitter. */
export function summarise(page: {
  title?: string | undefined;
  description?: string | undefined;
  /** The line under the title, outside the text or apart from it. */
  standfirst?: string | undefined;
  text: string;
  language?: string | undefined;
}): Summary {
  const description = oneLine(page.description ?? "");
  if (isWholeDescription(description, page.title) && isAboutPage(description, page))
    return { summary: description, summarySource: "description" };
  const standfirst = oneLine(page.standfirst ?? "");
  const extract =
    isWholeDescription(standfirst, page.title) && isAboutPage(standfirst, page)
      ? standfirst
      : bestSentences(page.text, page.title ?? "", page.language);
  if (extract !== undefined) return { summary: extract, summarySource: "extract" };
  return {};
}

/** The first words of the text, for a page that is its own summary. */
export function excerptOf(text: string): string | undefined {
  const prose = text.split("\n").find(isProse);
  return prose === undefined ? undefined : oneLine(prose).slice(0, 400);
}

/** Sentences of one line of prose, by the language's own rules. */
export function sentencesOf(line: string, language = "en"): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenterFor(language).segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviations.test(last.trimEnd()))
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return withWholeSentences(
    sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== ""),
  );
}

function isWholeDescription(description: string, title: string | undefined): boolean {
  const words = wordsOf(description).length;
  if (!sentenceEnd.test(description) || cutOff.test(description)) return false;
  if (words < descriptionWords.least || words > descriptionWords.most) return false;
  return oneLine(title ?? "").toLowerCase() !== description.replace(/[.!?]$/, "").toLowerCase();
}

/** Where there is a text to tell by, a description that shares hardly a word with it is about the site. */
function isAboutPage(description: string, page: { title?: string | undefined; text: string }): boolean {
  if (/[{}<>]|https?:/.test(description)) return false;
  const own = new Set(wordsOf(`${page.title ?? ""} ${page.text}`));
  if (own.size < leastOwnWords) return true;
  const words = new Set(
    wordsOf(description).filter((word) => word.length > 3 || !/^[\x00-\x7f]*$/.test(word)),
  );
  return words.size === 0 || [...words].filter((word) => own.has(word)).length / words.size >= leastShared;
}

function bestSentences(text: string, title: string, language: string | undefined): string | undefined {
  const titleWords = new Set(
    wordsOf(title)
      .filter((word) => word.length > 3)
      .map(stemOf),
  );
  const sentences = text
    .split("\n")
    .filter(isProse)
    .slice(0, 60)
    .flatMap((line) => sentencesOf(line, language))
    .filter(isProse)
    .map(oneLine);
  const [best, second] = [...new Set(sentences)]
    .map((sentence, index) => ({ sentence, index, score: scoreOf(sentence, index, titleWords) }))
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  if (!second || wordsOf(`${best.sentence} ${second.sentence}`).length > descriptionWords.most)
    return best.sentence;
  const [first, last] = best.index < second.index ? [best, second] : [second, best];
  return `${first.sentence}${endsDense(first.sentence) ? "" : " "}${last.sentence}`;
}

/** By a full stop behind which no space is left. */
function endsDense(sentence: string): boolean {
  return denseEnd.test(sentence);
}

/** The beginning that forms of a word have in common, roughly and in any language. */
function stemOf(word: string): string {
  return word.length > stemLength ? word.slice(0, stemLength) : word.replace(/s$/, "");
}

/** Share of the title's words in the sentence, plus what fades with position, plus a little where it speaks of the page. */
function scoreOf(sentence: string, index: number, titleWords: Set<string>): number {
  const words = new Set(wordsOf(sentence).map(stemOf));
  const shared = [...titleWords].filter((word) => words.has(word)).length;
  const ofTitle = titleWords.size === 0 ? 0 : shared / titleWords.size;
  return ofTitle + positionWeight * Math.exp(-index / fading) + (speaksOfItself(sentence) ? selfWeight : 0);
}

/** A line that reads as a sentence: enough words, an end, and not the page's furniture. */
function isProse(line: string): boolean {
  const words = wordsOf(line).length;
  return words >= 8 && words <= 120 && sentenceEnd.test(line.trim()) && !notice.test(line.trim());
}

/** Letters of scripts without spaces. */
const dense = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Words in lower case; in scripts without spaces a word is about two characters. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!dense.test(text)) return words;
  return words.flatMap((word) => (dense.test(word) ? (word.match(/.{1,2}/gsu) ?? []) : [word]));
}

const segmenters = new Map<string, Intl.Segmenter>();
/** By the primary subtag alone: what pages call their language is not always a tag that Intl takes. */
function segmenterFor(language: string): Intl.Segmenter {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0] ?? "en";
  const known = segmenters.get(primary);
  if (known) return known;
  const made = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(primary)[0] ?? "en", {
    granularity: "sentence",
  });
  segmenters.set(primary, made);
  return made;
}
