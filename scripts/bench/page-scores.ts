// How well a page was read, against what a person says stands on it. The definitions are those of the pages'
// README ("How a score is made"): word F1, 4-gram precision and recall, title, author and date.
import type { PageTruth } from "./pages.ts";
import { overlap, runsOf } from "./word-runs.ts";

/** What a reader says of a page. */
export type Facts = {
  text: string;
  title?: string | undefined;
  byline?: string | undefined;
  publishedAt?: string | undefined;
};

/** From 0 to 1; a fact that the truth does not know is absent. */
export type PageScore = {
  wordF1: number;
  /** Of runs of four words. */
  precision: number;
  recall: number;
  snippets: Snippets;
  title?: boolean;
  author?: boolean;
  /** Whether a page without an author was given one. */
  invented?: boolean;
  date?: boolean;
};

/** Passages of a page that a person chose: how many of its text were found, and lost, and how many others were kept. */
export type Snippets = { found: number; lost: number; kept: number };

const dayMs = 86_400_000;

export function scorePage(truth: PageTruth, found: Facts): PageScore {
  return {
    ...scoreText(found.text, truth.text),
    snippets: snippetsIn(found.text, truth),
    ...(truth.title ? { title: folded(found.title) === folded(truth.title) } : {}),
    ...(truth.author
      ? { author: isSamePerson(found.byline, truth.author) }
      : { invented: Boolean(found.byline) }),
    ...(truth.publishedOn
      ? { date: Math.abs(dayOf(found.publishedAt) - dayOf(truth.publishedOn)) <= dayMs }
      : {}),
  };
}

/** Words as multisets; precision and recall on multisets of four successive words. */
function scoreText(found: string, truth: string): Pick<PageScore, "wordF1" | "precision" | "recall"> {
  const [ours, theirs] = [wordsOf(found), wordsOf(truth)];
  const [oursBy4, theirsBy4] = [foursOf(ours), foursOf(theirs)];
  const sharedBy4 = overlap(oursBy4, theirsBy4);
  return {
    wordF1:
      ours.length + theirs.length === 0 ? 1 : (2 * overlap(ours, theirs)) / (ours.length + theirs.length),
    precision: oursBy4.length === 0 ? Number(theirsBy4.length === 0) : sharedBy4 / oursBy4.length,
    recall: theirsBy4.length === 0 ? 1 : sharedBy4 / theirsBy4.length,
  };
}

/** A passage is there when it stands in the text as it is, white space aside. */
function snippetsIn(text: string, { has, hasNot }: PageTruth): Snippets {
  const folded = spaced(text);
  const found = has.filter((one) => folded.includes(spaced(one))).length;
  const kept = hasNot.filter((one) => folded.includes(spaced(one))).length;
  return { found, lost: has.length - found, kept };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * One F1 over the passages of many pages: those of the text that were found are right, those that were lost and those
 * of something else that were kept are wrong. NaN where no page has any.
 */
export function snippetsF1(pages: Snippets[]): number {
  const sum = (count: (page: Snippets) => number) => pages.reduce((all, page) => all + count(page), 0);
  const right = 2 * sum(({ found }) => found);
  return right / (right + sum(({ lost, kept }) => lost + kept));
}

/** `\w+` as it is in Python, where the definition comes from: letters and digits of every script. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Fewer than four words are one run. */
function foursOf(words: string[]): string[] {
  return words.length > 0 && words.length < 4 ? [words.join(" ")] : runsOf(words, 4);
}

/** Without letter case and punctuation. */
export function folded(text = ""): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** At least 60 % of the true name's words, and little else. */
function isSamePerson(found: string | undefined, truth: string): boolean {
  const [name, said] = [folded(truth).split(" "), folded(found).split(" ").filter(Boolean)];
  return (
    name.filter((word) => said.includes(word)).length / name.length >= 0.6 &&
    said.length <= name.length * 2 + 2
  );
}

/** The day in milliseconds; NaN, which is near no day, when it is none. */
function dayOf(text = ""): number {
  return Date.parse(text.slice(0, 10));
}
