// A written date of any shape, read piece by piece: a clock, a zone, days of the week, a month in words, figures.
// A piece that nobody knows makes it no date. Figures alone may be two days: then both are given.
import { isFiller, monthOf, weekdayOf } from "./date-words.ts";
import { type CalendarDay, fullYear, realInstant } from "./real-instant.ts";
import { type Zone, zoneNamed } from "./time-zone.ts";
import { takeClock } from "./wall-clock.ts";

export type DateOrder = "day-first" | "month-first" | "year-first";

/** One instant that the text may mean, and the order of figures it takes. `isStandard`: by ISO 8601 it is this one. */
export type DateReading = { at: string; order?: DateOrder | undefined; isStandard?: boolean | undefined };

/** Every instant that the text may mean: none for what is no date, several where only the order of figures differs. */
export function dateReadings(text: string): DateReading[] {
  const found = takeClock(text);
  const pieces = found && piecesOf(found.rest);
  if (!pieces) return [];
  // Korea has one zone, and its blogs wrote none.
  const zone = pieces.zone ?? (/[년월]|오[전후]/.test(text) ? 9 * 60 : 0);
  const days = pieces.month === undefined ? daysInFigures(pieces) : dayWithMonth(pieces, pieces.month);
  const readings = days.flatMap(({ day, ...reading }) => {
    const at = realInstant(day, found.clock, zone);
    return at === undefined ? [] : [{ at, day, ...reading }];
  });
  const onDay = readings.filter(({ day }) => isOn(day, pieces.weekday));
  const [only, ...others] = onDay.length > 0 ? onDay : readings;
  // 3/3 is one day in either order, and tells neither.
  if (only && others.length > 0 && others.every(({ at }) => at === only.at)) return [{ at: only.at }];
  return only ? [only, ...others].map(({ day: _day, ...reading }) => reading) : [];
}

/** Many name a wrong day of the week; it counts only where it tells two readings apart. */
function isOn({ year, month, day }: CalendarDay, weekday: number | undefined): boolean {
  return weekday !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
}

type Pieces = {
  /** Figures in their order; `sign` is what joined three of them. */
  numbers: string[];
  sign: string | undefined;
  month: number | undefined;
  /** "mar" may be March, or a Tuesday before the month. */
  isMonthDoubtful: boolean;
  weekday: number | undefined;
  zone: Zone | undefined;
};

function piecesOf(text: string): Pieces | undefined {
  const pieces: Pieces = {
    numbers: [],
    sign: undefined,
    month: undefined,
    isMonthDoubtful: false,
    weekday: undefined,
    zone: undefined,
  };
  for (const [at, word] of wordsOf(text).entries()) if (!takeWord(pieces, word, at === 0)) return undefined;
  return pieces;
}

const joined = /^(\d{1,4}|\p{L}+)\.?([-/.])(\d{1,2}|\p{L}+)\.?\2(\d{1,4})\.?$/u;

function wordsOf(text: string): string[] {
  return text
    .replace(/(\d{1,4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/gu, " $1-$2-$3 ")
    .replace(/(?<=\d)\.(?=\p{L})|(?<=\p{L})\.(?=\d)/gu, " ")
    .split(/[\s,،、;|]+/u)
    .filter((word) => word !== "" && !/^[-–—.]+$/.test(word));
}

/** Whether the word has a place in a date. The first may be any: it is a day of the week in some language. */
function takeWord(pieces: Pieces, word: string, isFirst: boolean): boolean {
  const figures = joined.exec(word);
  if (figures) return takeJoined(pieces, figures);
  const number = /^['’]?(\d{1,4})(?:\.|st|nd|rd|th|er|e|o|a|ος|η)?$/i.exec(word)?.[1];
  if (number !== undefined) return pieces.numbers.push(number) <= 3;
  if (!isFirst && (takeZone(pieces, word) || isFiller(word))) return true;
  const month = monthOf(word.replace(/^[dl]['’]/i, ""));
  const weekday = isFirst || month === undefined ? weekdayOf(word) : undefined;
  if (isFirst) pieces.weekday = weekday;
  if (month !== undefined && (pieces.month === undefined || pieces.isMonthDoubtful)) {
    pieces.month = month;
    pieces.isMonthDoubtful = isFirst && weekday !== undefined;
    return true;
  }
  return weekday !== undefined || (isFirst && /^\p{L}[\p{L}\p{M}.'’-]+$/u.test(word));
}

function takeJoined(pieces: Pieces, [, first = "", sign, second = "", third = ""]: RegExpExecArray): boolean {
  pieces.sign = sign;
  return [first, second, third].every((part) => {
    if (/^\d/.test(part)) return pieces.numbers.push(part) <= 3;
    pieces.month = monthOf(part);
    return pieces.month !== undefined;
  });
}

/** A figure says more than a word beside it: `GMT -0500` is five hours behind, and so is `-0500 EST`. */
function takeZone(pieces: Pieces, word: string): boolean {
  const zone = zoneNamed(word);
  if (zone === undefined) return false;
  if (pieces.zone === undefined || /\d/.test(word)) pieces.zone = zone;
  return true;
}

type PossibleDay = { day: CalendarDay; order?: DateOrder; isStandard?: boolean };

/** Beside a month in words stand a year and perhaps a day: the longer figure, or the one that is no day, is the year. */
function dayWithMonth({ numbers }: Pieces, month: number): PossibleDay[] {
  const [first = "", second, third] = numbers;
  if (third !== undefined) return [];
  if (second === undefined)
    return first.length === 4 ? [{ day: { year: Number(first), month, day: 1 } }] : [];
  const isYearFirst = first.length > 2 || Number(first) > 31;
  const [year, day] = isYearFirst ? [first, second] : [second, first];
  return isYear(year) && day.length <= 2 ? [{ day: dayOf(year, String(month), day) }] : [];
}

/** Three figures: the year at either end, then the order that the sign tells, or every order. */
function daysInFigures({ numbers, sign }: Pieces): PossibleDay[] {
  const [first = "", second = "", third = ""] = numbers;
  if (numbers.length !== 3 || second.length > 2) return [];
  if (first.length === 4) return third.length > 2 ? [] : [{ day: dayOf(first, second, third) }];
  const isStandard = sign === "-" && numbers.every((number) => number.length === 2);
  const orders: PossibleDay[] = [
    { day: dayOf(third, second, first), order: "day-first" },
    { day: dayOf(third, first, second), order: "month-first" },
    { day: dayOf(first, second, third), order: "year-first", isStandard },
  ];
  // With full stops every country writes the day first (Unicode CLDR, `dateFormats`).
  if (third.length === 4) return orders.slice(0, sign === "." ? 1 : 2);
  const isYearFirst = isStandard || Number(first) > 31;
  return orders.filter(({ order }) => (order === "year-first" ? isYearFirst : isYear(third)));
}

/** Two figures or four: a year of three is a slip. */
function isYear(digits: string): boolean {
  return digits.length === 2 || digits.length === 4;
}

function dayOf(year: string, month: string, day: string): CalendarDay {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}
