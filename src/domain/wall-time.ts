// What a clock on the wall of a zone shows, and when. All the world's clock changes are Temporal's to know; Node 24
// has none of its own yet, so it stands here alone, behind two functions.
import { Temporal } from "temporal-polyfill";
import { addDays, dayIn, nextWeekday } from "./calendar.ts";
import type { Issue } from "./issue.ts";
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

/** What a wall clock in the zone shows at the instant. @example "2026-07-03T08:00:00Z" in London: 2026-07-03, 09:00 */
export function wallTimeAt(instant: string, zone: string): { day: string; time: string } {
  const shown = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return {
    day: shown.toPlainDate().toString(),
    time: shown.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}

/** What of the settings says when an issue goes out. */
export type ShipTime = Pick<Publication, "day" | "hour" | "zone">;

/** The next moment, after `now`, at which the publication goes out: `Friday 09:00 Europe/London`, whatever the season. */
export function nextShip({ day, hour, zone }: ShipTime, now: string): string {
  const today = nextWeekday(dayIn(now, zone), day);
  const coming = instantAt(today, hour, zone);
  return Date.parse(coming) > Date.parse(now) ? coming : instantAt(addDays(today, 7), hour, zone);
}

/** The day (YYYY-MM-DD) of that moment, in the publication's zone. */
export function nextShipDay(publication: ShipTime, now: string): string {
  return dayIn(nextShip(publication, now), publication.zone);
}

/** When a scheduled issue goes out: at the moment that it names, else at the publication's hour of its day. */
export function shipMoment(
  { date, shipAt }: Pick<Issue, "date" | "shipAt">,
  { hour, zone }: ShipTime,
): string {
  return new Date(shipAt ?? instantAt(date, hour, zone)).toISOString();
}
