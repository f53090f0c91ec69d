// The days by which readers must act, of all picks that have one.
import { addDays } from "./calendar.ts";
import { urlKey } from "./canonical-url.ts";
import { hasDeadlinePassed, type Issue, type Pick } from "./issue.ts";

/** `number` is the pick's place in its issue. A link that several issues had is the newest one's. */
export type Deadline = { day: string; key: string; issue: Issue; pick: Pick; number: number };

/** `soon` closes by `soonUntil`, `later` after it, each the next first; `closed` has the last first. */
export type DeadlinesByDay = { soonUntil: string; soon: Deadline[]; later: Deadline[]; closed: Deadline[] };

/** Days ahead that count as soon. */
const soonDays = 7;

/** In the order of their days. */
export function deadlinesOf(issues: Issue[]): Deadline[] {
  const found = new Map<string, Deadline>();
  for (const issue of issues.toSorted((a, b) => a.number - b.number))
    for (const [at, pick] of issue.picks.entries()) {
      const key = urlKey(pick.url);
      if (pick.deadline !== undefined)
        found.set(key, { day: pick.deadline, key, issue, pick, number: at + 1 });
    }
  return [...found.values()].sort((a, b) => a.day.localeCompare(b.day) || (a.key < b.key ? -1 : 1));
}

/** Which are open on a day, and which are over. */
export function openOn(today: string, deadlines: Deadline[]): DeadlinesByDay {
  const soonUntil = addDays(today, soonDays);
  const open = deadlines.filter(({ pick }) => !hasDeadlinePassed(pick, today));
  return {
    soonUntil,
    soon: open.filter(({ day }) => day <= soonUntil),
    later: open.filter(({ day }) => day > soonUntil),
    closed: deadlines.filter(({ pick }) => hasDeadlinePassed(pick, today)).reverse(),
  };
}
