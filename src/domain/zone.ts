// The time zone of a publication: a place, whose clocks are known in every season, or UTC. An abbreviation is none:
// several places share it, and ICU takes BST for Dhaka's and EST for a clock that knows no summer.
import { nearestWord } from "./nearest-word.ts";

/** What is wrong with the zone, and what to write; `undefined` for a place or `UTC`. */
export function whyNoZone(zone: string): string | undefined {
  if (zone === "UTC" || (isKnown(zone) && zone.includes("/") && !zone.startsWith("Etc/"))) return undefined;
  const meant = likelyPlace(zone);
  const hint = meant === undefined ? "" : `. Write zone: ${meant}`;
  return `a time zone is written like Europe/London: the name of a place, or UTC${hint}`;
}

/** As the list of places spells it: `europe/london` is `Europe/London`. */
export function spelledZone(zone: string): string {
  return places().find((place) => place.toLowerCase() === zone.toLowerCase()) ?? zone;
}

/** What people in one place call its time, by the place that most of them are in. */
const placeOfAbbreviation: Record<string, string> = {
  ...{ gmt: "Europe/London", bst: "Europe/London", ist: "Europe/Dublin", wet: "Europe/Lisbon" },
  ...{ cet: "Europe/Berlin", cest: "Europe/Berlin", met: "Europe/Berlin", mez: "Europe/Berlin" },
  ...{ eet: "Europe/Helsinki", eest: "Europe/Helsinki", msk: "Europe/Moscow" },
  ...{ est: "America/New_York", edt: "America/New_York", et: "America/New_York" },
  ...{ cst: "America/Chicago", cdt: "America/Chicago", ct: "America/Chicago" },
  ...{ mst: "America/Denver", mdt: "America/Denver", pst: "America/Los_Angeles", pdt: "America/Los_Angeles" },
  ...{ pt: "America/Los_Angeles", aest: "Australia/Sydney", aedt: "Australia/Sydney", jst: "Asia/Tokyo" },
  ...{ z: "UTC", "etc/utc": "UTC", "etc/gmt": "UTC", zulu: "UTC" },
};

/** The abbreviation's place, the place of the city, or the name that was nearly written. */
function likelyPlace(zone: string): string | undefined {
  const written = zone.trim().toLowerCase().replaceAll(" ", "_");
  const city = places().find((place) => place.toLowerCase().endsWith(`/${written}`));
  return placeOfAbbreviation[written] ?? city ?? nearestWord(zone, places());
}

function places(): string[] {
  return Intl.supportedValuesOf("timeZone");
}

function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
