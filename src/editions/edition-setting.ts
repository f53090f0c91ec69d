// What an edition must know beside the issue itself, and the facts of each pick that every edition says
// in the same words: here parity begins.

import type { Essay } from "../domain/essay.ts";
import type { Ink } from "../domain/ink.ts";
import type { Issue, Pick, Via } from "../domain/issue.ts";
import { labelsOf } from "../domain/labels.ts";
import type { PageFacts } from "../domain/page-facts.ts";
import { hostOf } from "../domain/public-url.ts";
import type { Publication } from "../domain/publication.ts";
import { readingTime } from "../domain/reading-time.ts";
import { closing, wordsOf } from "../domain/words.ts";
import { plainWords, readMarkdown } from "./markdown.ts";

export type EditionSetting = {
  publication: Publication;
  /** What is known of a link's page; labels come from it. */
  pageOf: (url: string) => PageFacts | undefined;
  /** The photo that a file names, as `content/photos/` has it. */
  photoOf: (image: string) => PhotoFacts | undefined;
  /** The accent of an issue; the house's own where that is not known. */
  inkOf?: (issue: Issue) => Ink | undefined;
};
export type PhotoFacts = { name: string; width: number; height: number };

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
    minutes: setting.pageOf(pick.url)?.minutes,
    credit: pick.via && { ...pick.via, word: via },
  }));
}

/** Where the issue lives: its number never changes, so neither does this. */
export function issuePath(issue: Issue): string {
  return `/issues/${issue.number}/`;
}

/** The closing line: the issue's own, or the publication's. */
export function signOffOf(issue: Issue, setting: EditionSetting): string {
  return issue.signOff ?? setting.publication.signOff;
}

/** The standfirst's words on one line, for a feed's summary or a mail's preview. */
export function standfirstWords(issue: Issue): string {
  return plainWords(readMarkdown(issue.standfirst)).replace(/\s+/g, " ").trim();
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

/** Widths in pixels in which every photo is made, where it is that wide: phone, page, and page on a fine screen. */
export const photoWidths = [640, 1280, 1920];
/** The one JPEG, for mail and feeds. */
export const jpegWidth = 1200;

/** `/photos/rooftops-1280.webp`. `format` is the file's ending. */
export function photoPath(photo: PhotoFacts, width: number, format: "webp" | "jpg"): string {
  return `/photos/${photo.name}-${width}.${format}`;
}

/** The widths a photo is made in: never wider than it is. */
export function widthsOf(photo: PhotoFacts): number[] {
  const fitting = photoWidths.filter((width) => width <= photo.width);
  return fitting.length > 0 ? fitting : [photo.width];
}

/** Width and height of a photo's JPEG. */
export function jpegSize(photo: PhotoFacts): { width: number; height: number } {
  const width = Math.min(jpegWidth, photo.width);
  return { width, height: Math.round((photo.height * width) / photo.width) };
}
