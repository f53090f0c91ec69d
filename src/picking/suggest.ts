// Which of the links that wait an editor would pick, learnt from what this editor picked before, and told in one
// sentence. It is measured on each past issue before that is learnt from, and is on only where it does better than
// the newest first by more than chance. Pure; nothing is asked of anybody.
import { type Bookmark, isHidden, keysOf } from "../domain/bookmark.ts";
import { addDays, dayIn } from "../domain/calendar.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";
import { type Model, newModel } from "./logistic.ts";
import { reasonOf } from "./reason.ts";
import { keyOf, traitsOf } from "./traits.ts";

/** A link that waits, how likely it is to be picked (log-odds), and why, as a sentence. */
export type Suggestion = { bookmark: Bookmark; score: number; reason: string };

/** The share of an issue's picks that stood among the first ten of its week, in the mean over the `issues` measured. */
export type Measured = { issues: number; suggested: number; newestFirst: number };

export type Suggestions = {
  isOn: boolean;
  /** Absent where there are too few issues. */
  measured?: Measured | undefined;
  /** Issues that can be learnt from, and how many there must be. */
  issues: number;
  needed: number;
  /** The ten at most that are likeliest to be picked for the issue of `date`, best first; none where it is off. */
  best(waiting: Bookmark[], date: string): Suggestion[];
};

/** Where an editor looks first: what is measured, and how many are suggested at most. */
export const mostSuggested = 10;
/** Learnt from before the first is measured, and measured before it is believed. */
const [learntFirst, leastMeasured] = [8, 8];
/** More is older than anybody's taste. */
const mostIssues = 104;
/** How sure it must be: the one-sided five per cent of the normal distribution, in standard errors. */
const surely = 1.645;

/** `issues` in any order; those that are out are learnt from. */
export function learnSuggestions(bookmarks: Bookmark[], issues: Issue[], zone: string): Suggestions {
  const weeks = weeksOf(bookmarks, issues, zone);
  const model = newModel();
  const counts = new Map<number, number>();
  const [suggested, newestFirst]: [number[], number[]] = [[], []];
  weeks.forEach((week, at) => {
    const told = week.links.map((dated) => toldOf(dated, week, model));
    if (at >= learntFirst && told.length > mostSuggested) {
      suggested.push(hitsOf(told.toSorted((a, b) => model.score(b.traits) - model.score(a.traits))));
      newestFirst.push(hitsOf(told));
    }
    model.learn(told);
    for (const trait of told.filter(({ isPicked }) => isPicked).flatMap(({ traits }) => traits))
      counts.set(trait, (counts.get(trait) ?? 0) + 1);
  });
  const differences = suggested.map((hits, at) => hits - (newestFirst[at] ?? 0));
  const isOn = differences.length >= leastMeasured && isSurelyAbove(differences);
  return {
    ...{ isOn, issues: weeks.length, needed: learntFirst + leastMeasured },
    measured:
      differences.length < leastMeasured
        ? undefined
        : { issues: differences.length, suggested: mean(suggested), newestFirst: mean(newestFirst) },
    best: (waiting, date) => (isOn ? bestOf(waiting, { model, counts, date, zone }) : []),
  };
}

type Dated = { link: Bookmark; day: string };

/** One past issue: what waited for it, newest first, and which of that were picked. */
type PastWeek = { date: string; links: Dated[]; picked: Set<Bookmark> };

/** A week, and how many days before the last issue its links may have been kept: issues are picked before their day. */
const [weekDays, slackDays] = [7, 2];

/** The issues that are out and had something to choose from, oldest first. */
function weeksOf(bookmarks: Bookmark[], issues: Issue[], zone: string): PastWeek[] {
  const out = issues
    .filter(({ state }) => state === "shipped")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-mostIssues);
  const byDay = daysOf(bookmarks, addDays(out[0]?.date ?? "9999-01-01", -weekDays - slackDays), zone);
  const pickedBefore = new Set<string>();
  return out
    .map(({ date, picks }, at) => {
      const from = addDays(out[at - 1]?.date ?? addDays(date, -weekDays), -slackDays);
      const keys = new Set(picks.map(({ url }) => urlKey(url)));
      // Weeks overlap: what an earlier issue took was no choice of this one's.
      const links = daysBetween(from, date)
        .flatMap((day) => byDay.get(day) ?? [])
        .filter(({ link }) => !keysOf(link).some((key) => pickedBefore.has(key)));
      for (const key of keys) pickedBefore.add(key);
      const picked = links
        .map(({ link }) => link)
        .filter((link) => keysOf(link).some((key) => keys.has(key)));
      return { date, links, picked: new Set(picked) };
    })
    .filter(({ links, picked }) => picked.size > 0 && picked.size < links.length);
}

/** The days after `from` until `date`, the last first. */
function daysBetween(from: string, date: string): string[] {
  const days: string[] = [];
  for (let day = date; day > from; day = addDays(day, -1)) days.push(day);
  return days;
}

/** What could be a candidate since a day, by its day, newest first. */
function daysOf(bookmarks: Bookmark[], since: string, zone: string): Map<string, Dated[]> {
  const dated = bookmarks
    .filter((link) => link.savedAt >= since && !link.undated && !isHidden(link))
    .map((link) => ({ link, day: dayIn(link.savedAt, zone), at: `${link.savedAt} ${link.url}` }))
    .toSorted((a, b) => (a.at > b.at ? -1 : 1));
  return Map.groupBy(dated, ({ day }) => day);
}

type Told = { traits: number[]; isPicked: boolean };

function toldOf({ link, day }: Dated, { date, picked }: PastWeek, model: Model): Told {
  const traits = traitsOf(link, { day, date }).map((trait) => model.numberOf(keyOf(trait)));
  return { traits, isPicked: picked.has(link) };
}

/** The share of the picks among the first ten; of more than ten picks, of as many as could stand there. */
function hitsOf(told: Told[]): number {
  const picked = (some: Told[]) => some.filter(({ isPicked }) => isPicked).length;
  return picked(told.slice(0, mostSuggested)) / Math.min(mostSuggested, picked(told));
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Whether the mean is above nothing by more than chance. */
function isSurelyAbove(numbers: number[]): boolean {
  const middle = mean(numbers);
  const variance = numbers.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (numbers.length - 1);
  return middle > surely * Math.sqrt(variance / numbers.length);
}

type Learnt = { model: Model; counts: Map<number, number>; date: string; zone: string };

/** Only what has something in its favour that can be told. */
function bestOf(waiting: Bookmark[], learnt: Learnt): Suggestion[] {
  return waiting
    .flatMap((bookmark) => suggestionOf(bookmark, learnt) ?? [])
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostSuggested);
}

function suggestionOf(bookmark: Bookmark, { model, counts, date, zone }: Learnt): Suggestion | undefined {
  const day = dayIn(bookmark.savedAt, zone);
  const weighed = traitsOf(bookmark, { day, date }).map((trait) => {
    const number = model.numberOf(keyOf(trait));
    return { trait, number, weight: model.weight(number), picked: counts.get(number) ?? 0 };
  });
  const inFavour = weighed.filter(({ weight, picked }) => weight > 0 && picked > 0);
  const reason = reasonOf(inFavour.toSorted((a, b) => b.weight - a.weight));
  if (reason === undefined) return undefined;
  return { bookmark, reason, score: model.score(weighed.map(({ number }) => number)) };
}
