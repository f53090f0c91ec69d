// Which bookmarks wait for a decision, and what the next issue is. Pure.
import { type Bookmark, isHidden, keysOf } from "../domain/bookmark.ts";
import { addDays, dayIn, nextWeekday, type Weekday } from "../domain/calendar.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import type { Triage } from "../domain/triage.ts";

/** A bookmark that waits for the coming issue, and the issue that linked it before, if one did. */
export type Candidate = { bookmark: Bookmark; linkedIn?: number | undefined };

/** The present, and whose. Defaults in brackets. */
export type When = {
  now: string;
  zone: string;
  /** The day of the week on which issues are dated (friday). */
  day?: Weekday;
  /** How many days to look back (to the last issue, at least a week, and two days more). */
  days?: number | undefined;
};

/** A week, whatever day it is. */
const weekDays = 7;

/**
 * The links that wait for the coming issue: those that were shortlisted; then those that are back after they were
 * put off, since the editor asked to see them; then what was saved this week (or in the last `days`); last, and
 * saying so, what an issue linked already. Each as given, newest first. What was asked for waits until it is decided
 * again or picked, however old it is. A link of which nobody told the time is of no week.
 */
export function candidates(bookmarks: Bookmark[], issues: Issue[], when: When): Candidate[] {
  const today = dayIn(when.now, when.zone);
  const day = when.day ?? "friday";
  const week = {
    ...{ today, day, zone: when.zone },
    ...weekFrom(when.days === undefined ? startOfWeek(issues, today) : addDays(today, -when.days)),
    coming: nextIssue(issues, { day }, today).date,
  };
  const linked = linkedBefore(issues);
  const found = bookmarks
    .filter((bookmark) => mayWait(bookmark, week))
    .map((bookmark) => {
      const before = newestIssueWith(bookmark, linked);
      return { bookmark, linkedIn: before?.number, group: groupOf(bookmark, before, week) };
    });
  return groups.flatMap((group) =>
    found.filter((one) => one.group === group).map(({ bookmark, linkedIn }) => ({ bookmark, linkedIn })),
  );
}

/** In the order in which an editor should meet them. */
const groups = ["shortlisted", "back", "new", "linked"] as const;

/**
 * Days of the publication: the present, the first of the week, that of the coming issue. `never` is a day before the
 * first: an instant before it is of none of the week's days in any zone, and needs no calendar.
 */
type Week = { today: string; from: string; never: string; coming: string; day: Weekday; zone: string };

function weekFrom(from: string): Pick<Week, "from" | "never"> {
  return { from, never: addDays(from, -2) };
}

/** Whether it can wait at all. Asked first, since of a hundred thousand links a few hundred do. */
function mayWait(bookmark: Bookmark, week: Week): boolean {
  const { triage } = bookmark;
  if (triage === undefined && !isOfWeek(bookmark, week)) return false;
  return !(isHidden(bookmark) || triage?.as === "done" || isPutOff(triage, week));
}

function isOfWeek({ undated, savedAt }: Bookmark, { from, never, zone }: Week): boolean {
  return !undated && savedAt >= never && dayIn(savedAt, zone) >= from;
}

/** Where a link that may wait stands among the candidates; nowhere when it does not. */
function groupOf(
  bookmark: Bookmark,
  before: Issue | undefined,
  week: Week,
): (typeof groups)[number] | undefined {
  const { triage } = bookmark;
  const isWaiting = triage && !(before && before.date >= dayIn(triage.at, week.zone));
  if (isWaiting) return triage.as === "shortlisted" ? "shortlisted" : "back";
  if (!isOfWeek(bookmark, week)) return undefined;
  return before ? "linked" : "new";
}

function isPutOff(triage: Triage | undefined, { today, coming, day, zone }: Week): boolean {
  if (triage?.as === "snoozed") return triage.until !== undefined && today < triage.until;
  // Put off from the issue that was to come then: as soon as that has its file, or its day is over, another is coming.
  return triage?.as === "later" && coming <= nextWeekday(dayIn(triage.at, zone), day);
}

/**
 * The first day to look at: the last issue's or a week ago, whichever is earlier, and two days more, because
 * issues are picked before their day and posts arrive late.
 */
function startOfWeek(issues: Issue[], today: string): string {
  const weekAgo = addDays(today, -weekDays);
  const last = issues
    .map((issue) => issue.date)
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  return addDays(last !== undefined && last < weekAgo ? last : weekAgo, -2);
}

/** The newest issue that picked each link, by its key. */
function linkedBefore(issues: Issue[]): Map<string, Issue> {
  const oldestFirst = [...issues].sort((a, b) => a.number - b.number);
  return new Map(
    oldestFirst.flatMap((issue) => keysOfPicks(issue).map((key): [string, Issue] => [key, issue])),
  );
}

/** Of an issue that did not change they are what they were: a thousand issues have five each. */
const knownKeys = new WeakMap<Issue, string[]>();

function keysOfPicks(issue: Issue): string[] {
  const known = knownKeys.get(issue) ?? issue.picks.map(({ url }) => urlKey(url));
  knownKeys.set(issue, known);
  return known;
}

/** The newest issue that picked the link, under whichever of its addresses. */
function newestIssueWith(bookmark: Bookmark, linked: Map<string, Issue>): Issue | undefined {
  const found = keysOf(bookmark)
    .map((key) => linked.get(key))
    .filter((issue) => issue !== undefined);
  return found.sort((a, b) => b.number - a.number)[0];
}

/** The issue that is being made: the first that is not out yet; `undefined` where none has begun. */
export function comingIssue(issues: Issue[]): Issue | undefined {
  return issues
    .filter(({ state }) => state !== "shipped")
    .reduce<Issue | undefined>((first, one) => (first && first.number < one.number ? first : one), undefined);
}

/** Number and day of the issue to come: the next publication day that has none yet. */
export function nextIssue(
  issues: Issue[],
  publication: Pick<Publication, "day">,
  today: string,
): { number: number; date: string } {
  const number = issues.reduce((highest, issue) => Math.max(highest, issue.number), 0) + 1;
  const last = issues
    .map((issue) => issue.date)
    .sort()
    .at(-1);
  const earliest = last !== undefined && last >= today ? addDays(last, 1) : today;
  return { number, date: nextWeekday(earliest, publication.day) };
}
