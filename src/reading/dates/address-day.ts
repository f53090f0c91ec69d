// The day, or the month alone, that a page's address carries: many programs file what they publish by it.
import { monthNamed } from "../../domain/month-names.ts";

const year = "((?:19|20)\\d{2})";
const month = "(0[1-9]|1[0-2])";
const day = "(0[1-9]|[12]\\d|3[01])";
/** Figures elsewhere in an address number other things. */
const days = [
  // "/2026/11/12/lamps", "/2026-11-12-lamps"
  new RegExp(`/${year}[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)`),
  // "/2026/nov/12/lamps"
  new RegExp(`/${year}/(\\p{L}{3,9})/(\\d{1,2})(?:/|$)`, "u"),
  // "/20261112-lamps", "/20261112/lamps"
  new RegExp(`/(20\\d{2})${month}${day}(?:-(?=\\p{L})|/(?=[^/]*\\p{L}))`, "u"),
  // "/2026/1112/lamps"
  new RegExp(`/${year}/${month}${day}/`),
  // "/lamps-2026-11-12", "/lamps_2026-11-12.html"
  new RegExp(`[\\p{L}\\d][-_]${year}-${month}-${day}(?:\\.\\w{3,5})?/?$`, "u"),
];
const monthAlone = new RegExp(`/${year}[/-]${month}/(?=[^/]*\\p{L})`, "u");

/** "2026-11-12" from "/2026/11/12/lamps"; figures may be days that the calendar does not have. */
export function dayInAddress(url: string): string | undefined {
  const { pathname } = new URL(url);
  const [, inYear, named = "", date] =
    days.map((form) => form.exec(pathname)).find((found) => found !== null) ?? [];
  const inFigures = /^\d/.test(named) ? named : monthNamed(named)?.toString();
  return inFigures === undefined ? undefined : [inYear, inFigures, date].join("-");
}

export type Month = { year: string; month: number };

/** "/2026/11/lamps": the year and the month, as figures. */
export function monthInAddress(url: string): Month | undefined {
  const found = monthAlone.exec(URL.parse(url)?.pathname ?? "");
  return found ? { year: found[1] ?? "", month: Number(found[2]) } : undefined;
}

const dayAndMonth = /(?<![\d.:/–-])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de |of )?(\p{L}{3,12})(?!\p{L})/giu;
const monthAndDay = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/giu;

/** The day in that month that a text tells without its year: "12 Nov". @example readDayIn("12 Nov", { year: "2026", month: 11 }) // "2026-11-12" */
export function readDayIn(text: string, { year, month }: Month): string | undefined {
  const told = [
    ...[...text.matchAll(dayAndMonth)].map(([, day, named]) => ({ day, named })),
    ...[...text.matchAll(monthAndDay)].map(([, named, day]) => ({ day, named })),
  ];
  const found = told.find(({ named = "" }) => monthNamed(named) === month);
  return found && [year, String(month).padStart(2, "0"), found.day?.padStart(2, "0")].join("-");
}
