// Calendar and clock as somebody wrote them, to the one instant that they mean. What no calendar has is nothing.
import { addDays } from "../../domain/calendar.ts";
import { instantAt } from "../../domain/wall-time.ts";
import type { Zone } from "./time-zone.ts";

export type Clock = { hour: number; minute: number; second: number };
export type CalendarDay = { year: number; month: number; day: number };

/** Years beyond are mistakes: a zero that stands for "never" (year 1), or another calendar. */
const firstYear = 1900;
const lastYear = 2200;

/** Two-digit years: 69 to 99 are of the last century (POSIX `%y`). */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year > 68 ? 1900 + year : 2000 + year;
}

/**
 * An ISO instant in UTC, to the second, or `undefined`. Hour 24 is the next day's midnight (ISO 8601 §4.2.3) and
 * second 60 a leap second; without a zone the clock is UTC's.
 */
export function realInstant(
  { year, month, day }: CalendarDay,
  clock: Clock | undefined,
  zone: Zone = 0,
): string | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const { hour, minute, second } = clock ?? { hour: 0, minute: 0, second: 0 };
  if (!isRealClock(hour, minute, second)) return undefined;
  if (typeof zone === "number")
    return new Date(midnight.getTime() + ((hour * 60 + minute - zone) * 60 + second) * 1000).toISOString();
  const date = midnight.toISOString().slice(0, 10);
  const [onDay, atHour] = hour === 24 ? [addDays(date, 1), 0] : [date, hour];
  const start = instantAt(onDay, `${twoDigits(atHour)}:${twoDigits(minute)}`, zone);
  return new Date(Date.parse(start) + second * 1000).toISOString();
}

function isRealClock(hour: number, minute: number, second: number): boolean {
  return hour === 24 ? minute === 0 && second === 0 : hour < 24 && minute < 60 && second <= 60;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
