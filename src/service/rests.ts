// Until when somebody may rest: a few days that people think of, never a date to be typed.
import { addDays } from "../domain/calendar.ts";

/** A rest of a week is the shortest that is worth the name. */
const shortestDays = 7;
/** No longer than any that is offered: in the last week of August that is until the September after next. */
export const longestDays = 372;

/** The firsts of the next three months, and of the next September, when the holidays are over. All YYYY-MM-DD. */
export function daysToRest(today: string): string[] {
  const soonest = addDays(today, shortestDays);
  const firsts = Array.from({ length: 13 }, (_, months) => firstAfter(today, months)).filter(
    (day) => day >= soonest,
  );
  const september = firsts.find((day) => day.slice(5, 7) === "09") ?? "";
  return [...new Set([...firsts.slice(0, 3), september])].filter(Boolean);
}

/** Whether somebody may rest until the day: one to come, within a year. */
export function mayRestUntil(day: string, today: string): boolean {
  return day > today && day <= addDays(today, longestDays);
}

/** The first of a month: of the next where `months` is 0. */
function firstAfter(today: string, months: number): string {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10);
}
