// The short spellings of ISO 8601, written out, so that one reader reads all dates: `20031231T101455` is
// `2003-12-31 10:14:55`, `2003-335` and `2003W491` are the first of December.
import { fullYear } from "./real-instant.ts";

const clock = String.raw`(?:[T ]\s?(\d{2})(?::?(\d{2}))?(?::?(\d{2}))?(?:[.,]\d+)?(?![\d:]))?`;
const forms: [RegExp, (found: RegExpExecArray) => string | undefined][] = [
  [/^(\d{4})$/, ([, year]) => `${year}-01-01`],
  [/^(\d{4})-(\d{1,2})$/, ([, year, month]) => `${year}-${month}-01`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T ])/i, ([, year, month, day]) => `${year}-${month}-${day}`],
  // Google wrote a zero too many.
  [/^(\d{4})-0(\d{2})-(\d{2})(?!\d)/, ([, year, month, day]) => `${year}-${month}-${day}`],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([, year, month, day]) => `${year}-${month}-${day}`],
  [
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?!\d)/,
    ([, year, month, day, hour, minute, second = "00"]) =>
      `${year}-${month}-${day} ${hour}:${minute}:${second}`,
  ],
  [/^(\d{4})-?(\d{3})(?=$|[T\s])/, ([, year = "", day = ""]) => ordinal(Number(year), Number(day))],
  [
    /^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?=$|[T\s])/i,
    ([, year = "", week = "", day = "1"]) => weekDate(Number(year), Number(week), Number(day)),
  ],
  // ISO 8601:1988 §5.2: a century left out. Six digits are never a year and a month.
  [/^(\d{2})(\d{2})(\d{2})(?=$|T)/, ([, year = "", month, day]) => `${fullYear(year)}-${month}-${day}`],
  [/^(\d{2})-?(\d{3})(?=$|T)/, ([, year = "", day = ""]) => ordinal(fullYear(year), Number(day))],
  [/^-(\d{2})-?(\d{2})$/, ([, year = "", month]) => `${fullYear(year)}-${month}-01`],
];

/** The text with its date and its clock written out; a text in none of these forms as it is. */
export function writtenOut(text: string): string {
  for (const [form, spell] of forms) {
    const found = form.exec(text);
    const date = found && spell(found);
    if (date) return date + withColons(text.slice(found[0].length));
  }
  return text.replace(/(?<=\d)T(?=\s?\d)/i, " ");
}

/** `T101455Z` to ` 10:14:55Z`, `T10Z` to ` 10:00:00Z`. */
function withColons(rest: string): string {
  const found = new RegExp(`^${clock}`, "i").exec(rest);
  if (!found?.[1]) return rest;
  return ` ${found[1]}:${found[2] ?? "00"}:${found[3] ?? "00"}${rest.slice(found[0].length)}`;
}

/** The 335th day of a year, or nothing when the year has no such day. */
function ordinal(year: number, dayOfYear: number): string | undefined {
  const date = new Date(Date.UTC(year, 0, dayOfYear));
  return dayOfYear > 0 && date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : undefined;
}

/** Week 1 is the one with 4 January in it, and weeks begin on Monday (ISO 8601 §3.17). */
function weekDate(year: number, week: number, day: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1)).toISOString().slice(0, 10);
}
