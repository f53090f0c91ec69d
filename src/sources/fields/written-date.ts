// Dates as other people write them, to ISO instants. Never `Date.parse`, which misreads zones and invents days:
// a date that fits no form, or could be two days, is no date. A missing zone is UTC.
import { withLatinDigits } from "../../domain/latin-digits.ts";
import { monthNamed } from "../../domain/month-names.ts";
import { instantOfEpoch } from "./epoch.ts";
import { writtenOut } from "./iso-spelling.ts";
import { realInstant } from "./real-instant.ts";
import { zoneNamed } from "./time-zone.ts";
import { type DateOrder, type DateReading, dateReadings } from "./worded-date.ts";

/** No date is longer, in characters; what is, is an attempt on our time. */
const maxDateLength = 100;

/** An ISO instant in UTC, or `undefined`. @example readFeedDate("03/04/2026") // undefined: April or March */
export function readFeedDate(text: string | undefined): string | undefined {
  return chosen(readingsOf(text), undefined);
}

/** Enough dates of one file to know how it writes them. */
const maxVotes = 1_000;

/**
 * A reader for the dates of one file, in which `03/04/2026` has the order of the others: day first when one of them
 * can be nothing else and none speaks against it. `all` gives them, and is asked once, when a date needs it.
 */
export function dateReader(
  all: () => (string | undefined)[],
): (text: string | undefined) => string | undefined {
  let known: { order: DateOrder | undefined } | undefined;
  return (text) => {
    const readings = readingsOf(text);
    if (readings.length > 1) known ??= { order: commonOrder(all().slice(0, maxVotes)) };
    return chosen(readings, known?.order);
  };
}

function commonOrder(dates: (string | undefined)[]): DateOrder | undefined {
  const votes = dates
    .map(readingsOf)
    .flatMap(([reading, another]) => (another || !reading?.order ? [] : [reading.order]));
  const [first, ...others] = new Set(votes);
  return others.length === 0 ? first : undefined;
}

function chosen(readings: DateReading[], order: DateOrder | undefined): string | undefined {
  if (readings.length <= 1) return readings[0]?.at;
  const found = readings.find((one) => one.order === order) ?? readings.find((one) => one.isStandard);
  return found?.at;
}

function readingsOf(text = ""): DateReading[] {
  if (text === "") return [];
  // Seconds since 1970, as most exports write them; eight digits or fourteen may be a date.
  const seconds = /^\d{10}$/.test(text) ? instantOfEpoch(text) : undefined;
  const usual = seconds ?? usualDate(text);
  if (usual !== undefined) return [{ at: usual }];
  const plain = plainDate(text);
  const readings = dateReadings(writtenOut(plain));
  const epoch = /^\d{9,17}(\.\d+)?$/.test(plain) ? instantOfEpoch(plain) : undefined;
  return readings.length === 0 && epoch !== undefined ? [{ at: epoch }] : readings;
}

const rfc822 =
  /^\s*(?:[a-z]{3},? )?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|UTC|[+-]\d{4})\s*$/i;
/** Also a day alone and a clock without a zone, as exports have them. */
const rfc3339 = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?)?\s*$/i;

/** The forms of nearly every feed and export, at a fraction of the cost of piece by piece. */
function usualDate(text: string): string | undefined {
  const [, day, month = "", year, ...rest] = rfc822.exec(text) ?? [];
  if (year !== undefined) return usualInstant([year, monthNamed(month), day], rest);
  const [, isoYear, isoMonth, isoDay, ...isoRest] = rfc3339.exec(text) ?? [];
  return isoYear === undefined ? undefined : usualInstant([isoYear, isoMonth, isoDay], isoRest);
}

type ClockParts = (string | undefined)[];

function usualInstant(date: unknown[], [hour, minute, second, zoneName]: ClockParts): string | undefined {
  const zone = zoneName === undefined ? 0 : zoneNamed(zoneName);
  if (zone === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const clock = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0) };
  return realInstant({ year, month, day }, clock, zone);
}

/** One line in the usual digits and signs; comments go, and of `[Europe/Berlin]` (RFC 9557) the place stays. */
function plainDate(text: string): string {
  return withLatinDigits(text.slice(0, maxDateLength).normalize("NFKC"))
    .replace(/\([^()]*\)/g, " ")
    .replace(/\[!?(?:u-[^\]]*|([a-z]+\/[^\]]*))\]/gi, " $1 ")
    .replace(/[\u2212\u2012\u2013](?=\d)/g, "-")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
