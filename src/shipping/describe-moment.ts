// A moment as an editor wants to see it before they trust it: day, wall time and zone, UTC, and how far away it is.
import { spellDay } from "../domain/calendar.ts";
import { wallTimeAt } from "../domain/wall-time.ts";
import { awayInWords } from "./time-left.ts";

/** `Friday 4 December 2026 at 09:00 in Europe/London (09:00 UTC), in 5 days and 2 hours` */
export function describeMoment(instant: string, zone: string, now: string): string {
  const here = wallTimeAt(instant, zone);
  const utc = wallTimeAt(instant, "UTC");
  const utcDay = utc.day === here.day ? "" : `${spellDay(utc.day, "en-GB", "noYear")}, `;
  const spelled = `${spellDay(here.day, "en-GB")} at ${here.time} in ${zone} (${utcDay}${utc.time} UTC)`;
  return `${spelled}, ${awayInWords(instant, now)}`;
}
