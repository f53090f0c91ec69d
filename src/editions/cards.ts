// What stands on the card of an issue, of an essay, and of every other page; and the tags by which networks find it.
import { spellDay } from "../domain/calendar.ts";
import { type Card, cardSize } from "../domain/card.ts";
import type { Essay } from "../domain/essay.ts";
import { written } from "../domain/face-letters.ts";
import { hostOf } from "../domain/host-of.ts";
import { inkColours } from "../domain/ink.ts";
import type { Issue } from "../domain/issue.ts";
import { capitalised, cutAtWord } from "../domain/plain-text.ts";
import { wordsOf } from "../domain/words.ts";
import type { EditionSetting } from "./edition-setting.ts";
import type { PhotoFacts } from "./photos.ts";
import { cardPath } from "./site-paths.ts";

/** A card, where it stands on the site, and the photo beside its words. */
export type SiteCard = { path: string; card: Card; photo?: PhotoFacts | undefined };

/** A card as a page names it: its whole address, its size in pixels, and what it shows in words. */
export type CardTag = { src: string; width: number; height: number; alt: string };

export function issueCard(issue: Issue, setting: EditionSetting): SiteCard {
  const photo = issue.hero && setting.photoOf(issue.hero.image);
  const card: Card = {
    ...cardOf(issue.title, issue.date, setting),
    figure: String(issue.number),
    accent: inkColours(setting.inkOf?.(issue)).accent,
  };
  return { path: cardPath(`issue-${issue.number}`, photo ? "jpg" : "png"), card, photo };
}

export function essayCard(essay: Essay, setting: EditionSetting): SiteCard {
  return { path: cardPath(`essay-${essay.slug}`, "png"), card: cardOf(essay.title, essay.date, setting) };
}

/** The card of every page that has none of its own. */
export function houseCard(setting: EditionSetting): SiteCard {
  const { title, tagline, description } = setting.publication;
  const card: Card = {
    name: hostOf(setting.publication.url),
    title: written(title),
    line: shortened(written(tagline || description)),
    accent: inkColours(undefined).accent,
  };
  return { path: cardPath("site", "png"), card };
}

/** How a page names a card; `title` says in words what it shows. */
export function cardTag({ path }: SiteCard, title: string, { publication }: EditionSetting): CardTag {
  return { src: `${publication.url}${path}`, ...cardSize, alt: title };
}

function cardOf(title: string, day: string, setting: EditionSetting): Card {
  const words = wordsOf(setting.publication.language);
  const spelled = capitalised(spellDay(day, words.language), words.language);
  return {
    // Hosts are in ASCII, whatever their owners write.
    name: written(setting.publication.title) || hostOf(setting.publication.url),
    title: shortened(written(title)),
    // A day in another script is told in figures.
    line: written(spelled) ?? day,
    accent: inkColours(undefined).accent,
  };
}

/** Characters: four lines of the smallest letters. */
const longest = 130;

function shortened(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cutAtWord(text, longest) || undefined;
}
