// The calendar day that a date in a text means, read from the day the text was published.
import type { ParsedComponents } from "chrono-node";
import { addDays, dayIn, nextWeekday, type Weekday, weekdayOf, weekdays } from "../../domain/calendar.ts";

/** Dates further ahead than this are plans and laws, not calls to act, in days. */
const furthest = 400;
/** A date without year and weekday is the next such day within nine months, else one that has passed. */
const furthestWithoutYear = 270;
/** How far back a weekday may tell that a date without a year has passed, in days. */
const furthestBack = 180;

/** The day as it is written, `undefined` for one that has passed, is far ahead or could be another. */
export function writtenDay(
  found: { date: ParsedComponents; text: string; isWeekday: boolean; isLimit: boolean },
  from: string,
): string | undefined {
  const { date, text } = found;
  const named = namedWeekday(date);
  if (found.isWeekday) return named && comingWeekday(named, found, from);
  const monthDay = `${twoDigits(date.get("month"))}-${twoDigits(date.get("day"))}`;
  const year = date.get("year") ?? 0;
  // Chrono takes the number in "4 December, 26 places" for a year.
  const hasYear = date.isCertain("year") && text.includes(String(year));
  const day = hasYear ? `${year}-${monthDay}` : nextDay(monthDay, from, named);
  return day && day >= from && day <= addDays(from, furthest) ? day : undefined;
}

export function namedWeekday(date: ParsedComponents): Weekday | undefined {
  return date.isCertain("weekday") ? weekdays[date.get("weekday") ?? -1] : undefined;
}

/**
 * Day and time (`HH:MM`) in the publication's zone, where the text gives a time with its own zone; else the
 * day as written. No time for midnight, of which nobody knows on which side of the day it lies.
 */
export function inZone(
  day: string,
  found: { date: ParsedComponents; text: string; behind: string },
  zone: string | undefined,
): { day: string; time?: string | undefined } {
  const time = writtenTime(found);
  const isZoned = found.date.isCertain("timezoneOffset");
  if (!isZoned && namesAnotherZone(found.text + found.behind)) return { day };
  if (time === undefined || !isZoned) return { day, time };
  if (zone === undefined) return { day };
  const offsetMs = (found.date.get("timezoneOffset") ?? 0) * 60_000;
  const instant = new Date(Date.parse(`${day}T${time}:00Z`) - offsetMs);
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return { day: dayIn(instant.toISOString(), zone), time: clock.format(instant) };
}

/**
 * A place's time that is no zone of ours ("17:00 Central", "5pm Berlin time", "9h heure locale", "12 Uhr Ortszeit"):
 * whose clock is meant nobody can say here.
 */
const anyTime = /(?:\d[:.h]\d\d|\d ?h|\d ?[ap]\.?m\.?|noon|midday|midnight|uhr|uur|heures|horas)[ ,(]{1,3}/u;
const otherClocks = [
  /(?![AP]M(?!\p{L}))\p{Lu}{2,5}(?!\p{L})|(?:Central|Eastern|Pacific|Mountain|Atlantic)(?!\p{L})/u,
  /(?:local|\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?(?: (?:standard|daylight|summer|winter|local))? time/u,
  /Ortszeit|\p{Lu}\p{L}+ Zeit|heure (?:locale|d[e']|normale)|(?:à l['’])heure d/u,
  /hora (?:local|de|peninsular)|ora (?:locale|di)|(?:lokale|\p{Lu}\p{L}+) tijd/u,
];
const otherZone = new RegExp(
  `${anyTime.source}(?:${otherClocks.map(({ source }) => source).join("|")})`,
  "u",
);

function namesAnotherZone(text: string): boolean {
  return otherZone.test(text);
}

/** The time of day where its words are sure: "5pm", "17.00", "noon"; not "4 December 20 people". */
function writtenTime({ date, text }: { date: ParsedComponents; text: string }): string | undefined {
  const isSure = /\d[:.h]\d\d|\d ?(?:[ap]\.?m\b|h\b|uhr|uur|heures|horas)|\b(?:noon|midday)\b/i.test(text);
  const hour = date.get("hour") ?? 0;
  if (!isSure || !date.isCertain("hour") || (hour < 8 && !date.isCertain("meridiem"))) return undefined;
  const time = `${twoDigits(hour)}:${twoDigits(date.get("minute"))}`;
  return time === "00:00" ? undefined : time;
}

/** The next such day from `from` on. A weekday names its year: one that fits a past day tells of the past. */
function nextDay(monthDay: string, from: string, named: Weekday | undefined): string | undefined {
  const year = Number(from.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => `${one}-${monthDay}`);
  const fitting = days.find((day) => day >= addDays(from, -furthestBack) && weekdayOf(day) === named);
  const next = days.find((day) => day >= from && day <= addDays(from, furthestWithoutYear));
  return fitting ?? next;
}

/**
 * The day of "by Friday", after `from`. "Next Friday" only where both its meanings are the same day: from a
 * Wednesday it may be two days ahead or nine, from a Saturday it is six. "On Friday" of a Friday may be the day itself,
 * "by Friday" is not.
 */
function comingWeekday(
  named: Weekday,
  { text, isLimit }: { text: string; isLimit: boolean },
  from: string,
): string | undefined {
  if (/\b(?:last|week|past|previous)\b/i.test(text)) return undefined;
  if (weekdayOf(from) === named) return isLimit || /\bnext\b/i.test(text) ? addDays(from, 7) : undefined;
  const day = nextWeekday(from, named);
  const isThisWeek = fromMonday(named) > fromMonday(weekdayOf(from));
  return /\bnext\b/i.test(text) && isThisWeek ? undefined : day;
}

function fromMonday(weekday: Weekday): number {
  return (weekdays.indexOf(weekday) + 6) % 7;
}

function twoDigits(number: number | null): string {
  return String(number ?? 0).padStart(2, "0");
}
