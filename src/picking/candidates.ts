// Which bookmarks wait for a decision, and what the next issue is. Pure.
import { type Bookmark, keysOf } from "../domain/bookmark.ts";
import { addDays, dayIn, nextWeekday } from "../domain/calendar.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";

/** A bookmark that waits for the coming issue, and the issue that linked it before, if one did. */
export type Candidate = { bookmark: Bookmark; linkedIn?: number | undefined };

/** A week, whatever day it is. */
const weekDays = 7;

/**
 * Public bookmarks of the week (or of the last `days`), newest first; what that or an
 * earlier issue linked already comes last and says so. A link of which nobody told the time is of no week.
 */
export function candidates(
  bookmarks: Bookmark[],
  issues: Issue[],
  when: { now: string; zone: string; days?: number | undefined },
): Candidate[] {
  const today = dayIn(when.now, when.zone);
  const from = when.days === undefined ? startOfWeek(issues, today) : addDays(today, -when.days);
  const linked = linkedBefore(issues);
  const found = bookmarks
    .filter(
      (bookmark) => !bookmark.private && !bookmark.undated && dayIn(bookmark.savedAt, when.zone) >= from,
    )
    .map((bookmark) => ({ bookmark, linkedIn: newestIssueWith(bookmark, linked) }));
  return [
    ...found.filter((one) => one.linkedIn === undefined),
    ...found.filter((one) => one.linkedIn !== undefined),
  ];
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

/** The number of the newest issue that picked each link, by its key. */
function linkedBefore(issues: Issue[]): Map<string, number> {
  const oldestFirst = [...issues].sort((a, b) => a.number - b.number);
  return new Map(
    oldestFirst.flatMap((issue) =>
      issue.picks.map((pick): [string, number] => [urlKey(pick.url), issue.number]),
    ),
  );
}

/** The newest issue that picked the link, under whichever of its addresses. */
function newestIssueWith(bookmark: Bookmark, linked: Map<string, number>): number | undefined {
  const numbers = keysOf(bookmark)
    .map((key) => linked.get(key))
    .filter((number) => number !== undefined);
  return numbers.sort((a, b) => b - a)[0];
}

/** Number and day of the issue to come: the next publication day that has none yet. */
export function nextIssue(
  issues: Issue[],
  publication: Publication,
  today: string,
): { number: number; date: string } {
  const number = Math.max(0, ...issues.map((issue) => issue.number)) + 1;
  const last = issues
    .map((issue) => issue.date)
    .sort()
    .at(-1);
  const earliest = last !== undefined && last >= today ? addDays(last, 1) : today;
  return { number, date: nextWeekday(earliest, publication.day) };
}
