// An issue gets its hour, or loses it again: a change of its own text. What ships it then is `friday`.
import { Day } from "../domain/calendar.ts";
import { defaultIssueTitle, type Issue } from "../domain/issue.ts";
import type { IssueChange } from "../domain/issue-change.ts";
import type { Publication } from "../domain/publication.ts";
import { instantAt, nextShip, shipMoment, wallTimeAt } from "../domain/wall-time.ts";

/** A moment, or why the words name none. `isMoved` where clocks leave that time out and it is the next there is. */
export type Moment = { ok: true; at: string; isMoved: boolean } | { ok: false; why: string };

const written = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)$/;

/** `2026-12-04 09:00` on a wall clock of the zone. */
export function momentOf(words: string, zone: string): Moment {
  const [, day = "", hour, minute] = written.exec(words.trim()) ?? [];
  if (!Day.safeParse(day).success)
    return { ok: false, why: `"${words}" is no day and time: write "2026-12-04 09:00"` };
  const time = `${hour}:${minute}`;
  const at = instantAt(day, time, zone);
  const shown = wallTimeAt(at, zone);
  return { ok: true, at, isMoved: shown.day !== day || shown.time !== time };
}

/** When an issue goes out if nobody says when: at the hour of its own day, or of the next one where that is past. */
export function usualMoment(issue: Pick<Issue, "date">, publication: Publication, now: string): string {
  const own = shipMoment({ date: issue.date }, publication);
  return Date.parse(own) > Date.parse(now) ? own : nextShip(publication, now);
}

/**
 * The change that schedules the issue. Its day becomes the one on which it goes out, and so does the day in its
 * title, where that is the publication's usual one.
 */
export function scheduling(issue: Issue, at: string, { title, language, zone }: Publication): IssueChange {
  const { day } = wallTimeAt(at, zone);
  const usual = (date: string) => defaultIssueTitle(title, date, language);
  return {
    state: "scheduled",
    shipAt: at,
    missed: undefined,
    ...(day === issue.date ? {} : { date: day }),
    ...(day !== issue.date && issue.title === usual(issue.date) ? { title: usual(day) } : {}),
  };
}

/** The change that makes it a draft again. */
export const unscheduling: IssueChange = { state: "draft", shipAt: undefined, missed: undefined };
