// Days and instants. A `Day` is a calendar day in the publication's zone; an `Instant` is a point in time.
// Nothing here reads a clock: the present comes in as an argument.
import { z } from "zod";
import { oncePer } from "./once-per.ts";

/** `YYYY-MM-DD`, a calendar day in the publication's zone. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD, for example 2026-11-27")
  .refine(isRealDay, "there is no such day in the calendar");

/** An ISO 8601 instant with its offset, kept in UTC. */
export const Instant = z.iso.datetime({ offset: true, error: "a time is written like 2026-11-27T09:00:00Z" });

export const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
export type Weekday = (typeof weekdays)[number];

/** The calendar day of an instant in a zone. @example dayIn("2026-06-30T23:30:00Z", "Europe/London") // "2026-07-01" */
export function dayIn(instant: string, zone: string): string {
  const at = Date.parse(instant);
  const ahead = aheadOn(zone)(Math.floor(at / dayMs));
  return ahead === undefined ? dayFormat(zone).format(at) : nameOfDay(Math.floor((at + ahead) / dayMs));
}

const namesOfDays = new Map<number, string>();

/** Of a day's number since 1970. */
function nameOfDay(day: number): string {
  const known = namesOfDays.get(day);
  if (known !== undefined) return known;
  const name = new Date(day * dayMs).toISOString().slice(0, 10);
  namesOfDays.set(day, name);
  return name;
}

const dayMs = 86_400_000;

/** Sweden writes days as ISO 8601 does. */
const dayFormat = oncePer(
  (zone) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }),
);

/**
 * How far the clocks of a zone are ahead throughout a day of UTC, in milliseconds, by the day's number since 1970;
 * `undefined` where they are changed on it. A hundred thousand bookmarks ask for their days several times, and Intl
 * takes longer for that than for all else: so it is asked twice for each day that there is.
 */
const aheadOn = oncePer((zone) => {
  const wall = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const aheadAt = (at: number) => Date.parse(`${wall.format(at).replace(" ", "T")}Z`) - at;
  const known = new Map<number, number | undefined>();
  return (day: number) => {
    if (known.has(day)) return known.get(day);
    const [ahead, atItsEnd] = [aheadAt(day * dayMs), aheadAt((day + 1) * dayMs)];
    // Elsewhere years have more or fewer than four figures.
    const isPlain = day >= 0 && day < daysOfFourFigures && ahead === atItsEnd;
    known.set(day, isPlain ? ahead : undefined);
    return known.get(day);
  };
});

/** From 1970 to the year 9999. */
const daysOfFourFigures = Date.UTC(9999, 0) / dayMs;

/** The day `days` later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What stands in order of its day, or of its month, in lists of one year each: `2026` for `2026-11`. */
export function byYear<T>(inOrder: T[], dayOf: (one: T) => string): { year: string; ofYear: T[] }[] {
  const years = Map.groupBy(inOrder, (one) => dayOf(one).slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, ofYear }));
}

/** Every day of a month, `2026-11`, in its order. */
export function daysOfMonth(month: string): string[] {
  const first = `${month}-01`;
  const days = Array.from({ length: 31 }, (_, at) => addDays(first, at));
  return days.filter((day) => day.startsWith(month));
}

/** 1 for a Monday to 7 for a Sunday (ISO 8601): the column of a day in a calendar. */
export function columnOf(day: string): number {
  return ((weekdays.indexOf(weekdayOf(day)) + 6) % 7) + 1;
}

export function weekdayOf(day: string): Weekday {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "sunday";
}

/** The first day on or after `from` that falls on the weekday. */
export function nextWeekday(from: string, weekday: Weekday): string {
  const ahead = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7;
  return addDays(from, ahead);
}

/**
 * `Friday 27 November 2026` in the publication's language; `noYear` leaves the year out, `date` the weekday; `short` is
 * `27 Nov`.
 */
export function spellDay(
  day: string,
  language: string,
  style: "long" | "noYear" | "date" | "short" = "long",
): string {
  return spelledDays[style](language)(day);
}

/** A site of twenty years says the same seven thousand days on many pages. */
const spelledDays = {
  long: spelledOnce("long"),
  noYear: spelledOnce("noYear"),
  date: spelledOnce("date"),
  short: spelledOnce("short"),
};

function spelledOnce(
  style: "long" | "noYear" | "date" | "short",
): (language: string) => (day: string) => string {
  return oncePer((language) =>
    oncePer((day) => {
      const text = spelling[style](language).format(new Date(`${day}T00:00:00Z`));
      // CLDR has "Friday, 27 November 2026" for British English alone; British people write no comma there.
      return language.startsWith("en") ? text.replace(/^(\w+), (?=\d)/, "$1 ") : text;
    }),
  );
}

/** `November 2026` for `2026-11`. */
export function spellMonth(month: string, language: string): string {
  return spelling.month(language).format(new Date(`${month}-01T00:00:00Z`));
}

/** `Friday`, in the publication's language; `Fri` where there is little room. */
export function spellWeekday(weekday: Weekday, language: string, style: "long" | "short" = "long"): string {
  const someSunday = "2026-11-01";
  return spelling[style === "long" ? "weekday" : "weekdayShort"](language).format(
    new Date(addDays(someSunday, weekdays.indexOf(weekday))),
  );
}

/** `30/6/17`, `30.6.17`, `6/30/17`: a day in figures, as short as the language has it. */
export function figuresOfDay(day: string, language: string): string {
  const parts = spelling.figures(language).formatToParts(new Date(`${day}T00:00:00Z`));
  return parts.map(({ type, value }) => (type === "year" ? value : value.replace(/^0/, ""))).join("");
}

const spelling = {
  long: spelledBy({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  noYear: spelledBy({ weekday: "long", day: "numeric", month: "long" }),
  date: spelledBy({ day: "numeric", month: "long", year: "numeric" }),
  short: spelledBy({ day: "numeric", month: "short" }),
  month: spelledBy({ month: "long", year: "numeric" }),
  weekday: spelledBy({ weekday: "long" }),
  weekdayShort: spelledBy({ weekday: "short" }),
  figures: spelledBy({ day: "numeric", month: "numeric", year: "2-digit" }),
};

/** Days are those of the common calendar, as feeds and addresses have them, whatever a country's own is. */
function spelledBy(options: Intl.DateTimeFormatOptions): (language: string) => Intl.DateTimeFormat {
  return oncePer(
    (language) => new Intl.DateTimeFormat(language, { timeZone: "UTC", calendar: "gregory", ...options }),
  );
}

function isRealDay(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  if (month < 1 || month > 12 || date < 1) return false;
  // A hundred thousand links are asked: no month has fewer days.
  if (date <= 28) return true;
  // The month's last day is what the day before the first of the next is; a year below 100 would be taken for 19xx.
  return date <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
