// What a clock on the wall of a zone shows, and when. All the world's clock changes are Temporal's to know; Node 24
// has none of its own yet, so it stands here alone, behind two functions.
import { Temporal } from "temporal-polyfill";
import { addDays, dayIn, nextWeekday } from "./calendar.ts";
import type { Publication } from "./publication.ts";

/**
 * The instant at which a wall clock in the zone shows `time` (`HH:MM`) on `day`. Where a fold shows it twice, the
 * first; where a gap leaves it out, the first moment after the gap, however wide (Samoa left out a whole day).
 */
export function instantAt(day: string, time: string, zone: string): string {
  const wanted = Temporal.PlainDateTime.from(`${day}T${time}`);
  const found = wanted.toZonedDateTime(zone, { disambiguation: "compatible" });
  const isInGap = !found.toPlainDateTime().equals(wanted);
  // "Previous" leaves out the moment it is asked at, which may be the very one.
  const first = isInGap ? (found.add({ seconds: 1 }).getTimeZoneTransition("previous") ?? found) : found;
  return new Date(first.epochMilliseconds).toISOString();
}

/** What of the settings says when an issue goes out. */
export type ShipTime = Pick<Publication, "day" | "hour" | "zone">;

/** The next moment, after `now`, at which the publication goes out: `Friday 09:00 Europe/London`, whatever the season. */
export function nextShip({ day, hour, zone }: ShipTime, now: string): string {
  const today = nextWeekday(dayIn(now, zone), day);
  const coming = instantAt(today, hour, zone);
  return Date.parse(coming) > Date.parse(now) ? coming : instantAt(addDays(today, 7), hour, zone);
}
