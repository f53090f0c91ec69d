// What an edition must know beside the issue itself, and the facts of each pick that every edition says
// in the same words: here parity begins.

import type { EarlierOf } from "../domain/earlier-picks.ts";
import type { Essay } from "../domain/essay.ts";
import { hostOf } from "../domain/host-of.ts";
import type { Ink } from "../domain/ink.ts";
import { hasDeadlinePassed, type Issue, type Pick, type Via } from "../domain/issue.ts";
import { labelsOf } from "../domain/labels.ts";
import type { PageFacts } from "../domain/page-facts.ts";
import { cutAtWord } from "../domain/plain-text.ts";
import type { Publication } from "../domain/publication.ts";
import { readingTime } from "../domain/reading-time.ts";
import { closedSince, closing, directionOf, wordsOf } from "../domain/words.ts";
import type { OwnFiles, Place } from "./addresses.ts";
import { plainWords, readMarkdown } from "./markdown.ts";
import type { PhotoFacts } from "./photos.ts";
import { issuePath } from "./site-paths.ts";

export type EditionSetting = OwnFiles & {
  publication: Publication;
  /** What is known of a link's page; labels come from it. */
  pageOf: (url: string) => PageFacts | undefined;
  /** The photo that a file names, as `content/photos/` has it. */
  photoOf: (image: string) => PhotoFacts | undefined;
  /** The accent of an issue; the house's own where that is not known. */
  inkOf?: (issue: Issue) => Ink | undefined;
  /** The earlier picks that a pick goes on from, where they are known: the page alone names them. */
  earlierOf?: EarlierOf;
  /** A public copy of a page that is gone, where one is known: the page alone leads there. */
  copyOf?: (url: string) => string | undefined;
  /** The tags of a link that have a page, each with its path: the page alone names them. */
  tagsOf?: (url: string) => { name: string; path: string }[];
  /** The day on which pages are made, where that is known: a deadline before it is over. Mail and feeds never say so. */
  today?: string;
};

/** A pick with everything a reader sees. */
export type PickFacts = {
  pick: Pick;
  number: number;
  /** `pick-3`: the anchor on the issue's page. */
  anchor: string;
  host: string;
  /** `6 min`, `PDF, 12 pages`, … */
  labels: string[];
  /** `Closes Sunday 29 November`, with the year where it is another one. */
  closes: string | undefined;
  /** `Closed on Sunday 29 November`, once that day is over: what a page made today says in its place. */
  closed: string | undefined;
  /** What reading, watching or hearing the page takes, where that is known. */
  minutes: number | undefined;
  /** Who showed the link: `word` stands before the name. */
  credit: (Via & { word: string }) | undefined;
};

/** All picks of an issue in their order. */
export function pickFacts(issue: Issue, setting: EditionSetting): PickFacts[] {
  const { language } = setting.publication;
  const { via } = wordsOf(language);
  return issue.picks.map((pick, index) => ({
    pick,
    number: index + 1,
    anchor: `pick-${index + 1}`,
    host: hostOf(pick.url),
    labels: labelsOf(setting.pageOf(pick.url), language),
    closes: pick.deadline && closing(pick.deadline, issue.date, language),
    closed:
      pick.deadline && setting.today && hasDeadlinePassed(pick, setting.today)
        ? closedSince(pick.deadline, issue.date, language)
        : undefined,
    minutes: setting.pageOf(pick.url)?.minutes,
    credit: pick.via && { ...pick.via, word: via },
  }));
}

/** Where the words of an issue stand. */
export function issuePlace(issue: Issue, setting: EditionSetting): Place {
  return placeAt(issuePath(issue), setting);
}

/** Where the words of a page stand, by its path. */
export function placeAt(path: string, setting: EditionSetting): Place {
  const { url, language } = setting.publication;
  return { site: url, path, language, own: setting };
}

/**
 * Between the facts of a pick, where they stand in one line. A host is written from the left: in a text from the right
 * a mark behind it (Unicode UAX #9, RLM) keeps the figures that follow on their own side.
 */
export function betweenFacts(language: string): string {
  return directionOf(language) === "rtl" ? "\u200f · " : " · ";
}

/** The closing line: the issue's own, or the publication's. */
export function signOffOf(issue: Issue, setting: EditionSetting): string {
  return issue.signOff ?? setting.publication.signOff;
}

/** The standfirst's words on one line, for a feed's summary or a mail's preview. */
export function standfirstWords(issue: Issue, setting: EditionSetting): string {
  return wordsAlone(issue.standfirst, setting);
}

/** The words of a Markdown text on one line. */
export function wordsAlone(markdown: string, { publication }: { publication: Publication }): string {
  return onOneLine(plainWords(readMarkdown(markdown, publication.language)));
}

/** The first paragraph of a text on one line, as much of it as a search engine shows. */
export function openingWords(markdown: string, { publication }: EditionSetting): string {
  const opening = readMarkdown(markdown, publication.language).find(({ type }) => type === "paragraph");
  return cutAtWord(onOneLine(plainWords(opening ? [opening] : [])), longestOpening);
}

/** Characters. */
const longestOpening = 160;

/** A no-break space stays: the language may have set it. */
function onOneLine(words: string): string {
  return words.replace(/[\t\n\r ]+/g, " ").trim();
}

/** Minutes to read the issue itself, its titles and words as readers see them; at least one. */
export function issueMinutes(issue: Issue): number {
  const prose = [issue.standfirst, ...issue.picks.map((pick) => pick.blurb)].map((markdown) =>
    plainWords(readMarkdown(markdown)),
  );
  const titles = issue.picks.map((pick) => pick.title);
  return readingTime([issue.title, ...titles, ...prose].join("\n")).minutes ?? 1;
}

/** Minutes to read an essay; at least one. */
export function essayMinutes(essay: Essay): number {
  return readingTime(plainWords(readMarkdown(essay.body))).minutes ?? 1;
}

/** Minutes that the pages behind the picks take together, as far as that is known. */
export function minutesBehind(picks: PickFacts[]): number {
  return picks.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}
