// Days and instants. A `Day` is a calendar day in the publication's zone; an `Instant` is a point in time.
// Nothing here reads a clock: the present comes in as an argument.
import { z } from "zod";

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
  return dayFormat(zone).format(new Date(instant));
}

/** Making a format costs a thousand times more than using it. Sweden writes days as ISO 8601 does. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  dayFormats.set(zone, made);
  return made;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function weekdayOf(day: string): Weekday {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "sunday";
}

/** The first day on or after `from` that falls on the weekday. */
export function nextWeekday(from: string, weekday: Weekday): string {
  const ahead = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7;
  return addDays(from, ahead);
}

/** `Friday 27 November 2026` in the publication's language; `short` gives `27 Nov 2026`, `noYear` leaves the year out. */
export function spellDay(day: string, language: string, style: "long" | "short" | "noYear" = "long"): string {
  const options: Record<typeof style, Intl.DateTimeFormatOptions> = {
    long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    short: { day: "numeric", month: "short", year: "numeric" },
    noYear: { weekday: "long", day: "numeric", month: "long" },
  };
  const text = new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options[style] }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return text.replace(/^(\p{L}+), /u, "$1 ");
}

/** `November 2026` for `2026-11`. */
export function spellMonth(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", month: "long", year: "numeric" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
