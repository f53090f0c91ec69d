// A day and an hour as an editor types them, in words or figures. Pure.
import { spellDay } from "../../domain/calendar.ts";
import { instantAt, wallTimeAt } from "../../domain/wall-time.ts";
import type { Moment } from "../../shipping/schedule-issue.ts";
import { wholeDate } from "../hand/typed-day.ts";

/** Whose clock, what it shows now, and the hour that is meant where none is named. */
export type TypedIn = { zone: string; now: string; hour: string };

/**
 * `Friday 4 December, 09:00`, `4/12 8.30`, `tomorrow at noon`, `2026-12-04 09:00`: the moment that comes next, on a wall
 * clock of the zone. Or why the words name none.
 */
export function typedMoment(words: string, { zone, now, hour }: TypedIn): Moment {
  const text = words.trim().replace(/\b(\d{1,2})\.(\d{2})$/, "$1:$2");
  const here = wallTimeAt(now, zone);
  const found = wholeDate(text, `${here.day}T${here.time}:00Z`);
  if (!found) return { ok: false, why: `“${text}” is no day and hour: write “Friday 4 December, 09:00”` };
  const meant = found.date().toISOString();
  const time = found.isCertain("hour") ? meant.slice(11, 16) : hour;
  const at = instantAt(meant.slice(0, 10), time, zone);
  const shown = wallTimeAt(at, zone);
  return { ok: true, at, isMoved: shown.day !== meant.slice(0, 10) || shown.time !== time };
}

/** `Friday 4 December, 09:00`, as `typedMoment` reads it; with its year where that is not the present one. */
export function saidMoment(at: string, zone: string, now: string): string {
  const { day, time } = wallTimeAt(at, zone);
  const isThisYear = day.slice(0, 4) === wallTimeAt(now, zone).day.slice(0, 4);
  return `${spellDay(day, "en-GB", isThisYear ? "noYear" : "long")}, ${time}`;
}
