// Zones as dates name them. A word with two meanings (`IST` is Ireland, India and Israel) is no zone: a date in it
// is no instant, and a wrong one would be worse than none.

/** Minutes ahead of UTC, or the name of a place in the tz database, whose clocks may change. */
export type Zone = number | string;

/** RFC 822 §5.1 settles these for mail and feeds, whatever they are elsewhere. */
const hoursOfRfc822 = {
  ...{ ut: 0, gmt: 0, z: 0 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
};
/** Abbreviations that the tz database, or everybody's use, gives to one place or one clock; `mez`, `mesz` are Germany's. */
const hoursOfOneMeaning = {
  ...{ utc: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2, eet: 2, eest: 3 },
  ...{ msk: 3, trt: 3, wat: 1, cat: 2, sast: 2, eat: 3, idt: 3, pkt: 5, npt: 5.75, ict: 7, wib: 7, wita: 8 },
  ...{ wit: 9, sgt: 8, hkt: 8, pht: 8, jst: 9, kst: 9, awst: 8, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11 },
  ...{ chst: 10, nzst: 12, nzdt: 13, nst: -3.5, ndt: -2.5, ast: -4, adt: -3, art: -3, brt: -3, brst: -2 },
  ...{ akst: -9, akdt: -8, hst: -10, hdt: -9 },
};
const hours = new Map(Object.entries({ ...hoursOfRfc822, ...hoursOfOneMeaning }));

/**
 * In capitals only, since they are words too ("at 9"): four of RFC 822's letters, and "Eastern time" and its kin,
 * which are summer time in summer.
 */
const shorts = new Map<string, Zone>([
  ["A", -60],
  ["N", 60],
  ["M", -720],
  ["Y", 720],
  ["AT", "America/Halifax"],
  ["ET", "America/New_York"],
  ["CT", "America/Chicago"],
  ["MT", "America/Denver"],
  ["PT", "America/Los_Angeles"],
]);

/** Beyond, there is no zone on earth (Kiribati, and its mirror). */
const maxMinutesAhead = 14 * 60;

/** `+0100`, `+7`, `GMT-07:00`, `PST`, `Europe/Berlin`; `undefined` for what is no zone, or more than one. */
export function zoneNamed(word: string): Zone | undefined {
  const offset = /^(?:GMT|UTC|UT|Z)?([+-])(\d{1,2})(?::?(\d{2}))?Z?$/i.exec(word);
  if (offset) return minutesOf(offset[1] ?? "", Number(offset[2]), Number(offset[3] ?? 0));
  const lower = word.toLowerCase();
  const ahead = hours.get(lower);
  if (ahead !== undefined) return ahead * 60;
  return shorts.get(word) ?? (isPlace(word) ? word : undefined);
}

function minutesOf(sign: string, hour: number, minute: number): number | undefined {
  const ahead = hour * 60 + minute;
  if (minute > 59 || ahead > maxMinutesAhead) return undefined;
  return sign === "-" ? -ahead : ahead;
}

/** Asking ICU costs a hundred times more than remembering; a stranger's file may name no end of places. */
const asked = new Map<string, boolean>();
const maxAsked = 1_000;

/** Only names with a slash: the others that ICU knows are abbreviations, `IST` among them. */
function isPlace(word: string): boolean {
  if (!/^[a-z][a-z_]{1,20}(?:\/[a-z0-9_+-]{1,30}){1,2}$/i.test(word)) return false;
  const known = asked.get(word);
  if (known !== undefined) return known;
  if (asked.size >= maxAsked) asked.clear();
  const answer = isKnownToIcu(word);
  asked.set(word, answer);
  return answer;
}

function isKnownToIcu(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
