// Labels: what a reader wants to know before clicking, in words. One function, used by every edition.
import { oncePer } from "./once-per.ts";
import type { PageFacts } from "./page-facts.ts";
import { type Speech, wordsOf } from "./words.ts";

/** Words for the facts of a page, most useful first; `language` is the publication's own and never labelled. */
export function labelsOf(page: PageFacts | undefined, language: string): string[] {
  if (!page) return [];
  const { kind, minutes, pages, paywall, broadcast, language: own } = page;
  const told = [language, kind, minutes, pages, paywall, broadcast, own].join(" ");
  const known = labels.get(told);
  if (known) return known;
  const fresh = freshLabels(page, language);
  labels.set(told, fresh);
  return fresh;
}

/** Of a hundred thousand pages few hundreds differ in what is told of them. */
const labels = new Map<string, string[]>();

function freshLabels(page: PageFacts, language: string): string[] {
  const words = wordsOf(language);
  const found = [
    formOf(page, words),
    page.paywall ? words.paywall : undefined,
    foreignLanguage(page.language, language, words),
  ];
  return found.filter((label) => label !== undefined);
}

function formOf(page: PageFacts, words: Speech): string | undefined {
  switch (page.kind) {
    case "article":
      return page.minutes === undefined ? undefined : words.minutes(page.minutes);
    case "pdf":
      return page.pages === undefined ? words.pdf : words.pdfPages(page.pages);
    case "slides":
      return page.pages === undefined ? words.slides : words.slideCount(page.pages);
    case "video":
    case "audio":
      return recordingOf(page, words[page.kind]);
    case "image":
      return words.picture;
    case "code":
      return words.code;
    case "dead":
      return words.gone;
    case "post":
    case "page":
      return undefined;
    default:
      return page.kind satisfies never;
  }
}

/** `54 min video`; what is live has no length yet, and what was live is told from what was made to be watched. */
function recordingOf({ minutes, broadcast }: PageFacts, words: Speech["video"]): string {
  if (broadcast === "live") return words.live;
  const form = minutes === undefined ? words.plain : words.timed(minutes);
  return broadcast === "recorded" ? words.recorded(form) : form;
}

const namesOfLanguages = oncePer(
  (language) => new Intl.DisplayNames([language], { type: "language", fallback: "none" }),
);

function foreignLanguage(found: string | undefined, own: string, words: Speech): string | undefined {
  const language = found?.split("-")[0]?.toLowerCase();
  if (!language || language === own.split("-")[0]?.toLowerCase() || !/^[a-z]{2,3}$/.test(language))
    return undefined;
  const name = namesOfLanguages(words.language).of(language);
  return name === undefined ? undefined : words.inLanguage(name);
}
