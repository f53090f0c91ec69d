// Dates as publishers write them in their heads and show them to readers, in any language of month-names.ts.
// Never `Date.parse`: it invents days and guesses zones. A date that could be two days is none.
import { withLatinDigits } from "../../domain/latin-digits.ts";
import { monthNamed } from "../../domain/month-names.ts";

/** The years before the first of a Japanese era. */
const eras = new Map([
  ["平成", 1988],
  ["令和", 2018],
]);

/** A month's name of one or two words, its full stop with it. */
const word = String.raw`([\p{L}\p{M}]{2,12}(?: (?:الثاني|الأول))?)\.?`;
/** A day of the month with the endings that languages give it; no day of a span ("12–14 November"). */
const date = String.raw`(?<![\d.:/])(?<!\d ?[–-] ?)(\d{1,2})(?:st|nd|rd|th|er|\.|º|:e|ος)?`;
/** A year, and not that of a span's first day. */
const year = String.raw`(\d{4})(?!\d| ?[–-] ?\d{1,2}\.? \p{L}{3,12}\.? \d{4})`;
/** "12. Nov. 26", "12 Nov '26": two figures are a year where they are marked as one, or where nothing but an hour follows. */
const shortYear = String.raw`(?:['’](\d{2})(?!\d)|(\d{2})(?=$|\s*[,;|)–—·-]|\s+(?:um|at|by|von|à)\s|\s+\d{1,2}[:.]\d\d))`;
const dayFirst = new RegExp(
  `${date}[\\s/-]+(?:de |of |d['’])?${word}[,،]?[\\s/-]+(?:de |del )?${year}`,
  "iu",
);
const shortDayFirst = new RegExp(`${date}[\\s/-]+${word}[\\s/-]+${shortYear}`, "iu");
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])${word}\s+(\d{1,2})(?:st|nd|rd|th)?[,،]?\s+${year}`,
  "iu",
);
const yearFirst = new RegExp(String.raw`(?<!\d)(\d{4})\.?\s+${word}\s+(\d{1,2})(?!\d)`, "iu");
/** "Thu Nov 12 09:30:00 CET 2026": as programs print it. */
const behindHour =
  /(?<!\p{L})(\p{L}{3}) {1,2}(\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{2,5} |[+-]\d{4} )?(\d{4})(?!\d)/iu;
/** The only short names that stand before a day: English. Elsewhere "set" and "out" would be months. */
const shortEnglish = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/** Which of two figures between strokes is the day, where it is known of a page: "11/12/2026". */
export type DayOrder = "day first" | "month first";
/** Tells it by the sign between the figures and by the date itself, as it would be with its month first. */
export type DayOrders = (
  sign: string,
  date: { year: string; month: string; day: string },
) => DayOrder | undefined;

/**
 * An ISO instant when the text gives a time with its zone, else the calendar day it names, else `undefined`.
 * @example readDate("2026-11-12T09:00:00+01:00") // "2026-11-12T08:00:00.000Z"
 * @example readDate("12 November 2026") // "2026-11-12"
 * @example readDate("05/11/2026") // undefined: May or November
 * @example readDate("05/11/2026", () => "day first") // "2026-11-05"
 * @param orderWith what the page makes of figures with that sign between them
 */
export function readDate(text: string, orderWith: DayOrders = () => undefined): string | undefined {
  const plain = withLatinDigits(text.slice(0, 300)).trim().slice(0, 200).normalize("NFC");
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      plain,
    );
  if (iso) return iso[7] ? instant(iso) : day(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(plain);
  if (compact) return day(compact[1], compact[2], compact[3]);
  if (/^\d{10}(?:\d{3})?$/.test(plain)) return sinceEpoch(plain);
  return inEastAsia(plain) ?? inWords(plain) ?? printed(plain) ?? inFigures(plain, orderWith);
}

/** Seconds, or thousandths of them, as programs count. */
function sinceEpoch(figures: string): string | undefined {
  const told = new Date(Number(figures) * (figures.length === 10 ? 1_000 : 1)).toISOString();
  return Number(told.slice(0, 4)) >= 1990 && Number(told.slice(0, 4)) <= 2100 ? told : undefined;
}

function inEastAsia(text: string): string | undefined {
  const found = /(平成|令和)?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/.exec(text);
  if (!found) return undefined;
  const era = eras.get(found[1] ?? "");
  const named = found[2] === "元" ? 1 : Number(found[2]);
  return day(String(era === undefined ? named : era + named), found[3], found[4]);
}

/** The first order in which a real month's name stands between its day and its year. */
function inWords(text: string): string | undefined {
  const first = dayFirst.exec(text);
  const month = first && monthNamed(first[2] ?? "");
  if (month) return day(first[3], String(month), first[1]);
  const american = monthFirst.exec(text);
  const name = american?.[1] ?? "";
  const named = (name.length > 3 || shortEnglish.test(name)) && monthNamed(name);
  if (named) return day(american?.[3], String(named), american?.[2]);
  const hungarian = yearFirst.exec(text);
  const last = hungarian && monthNamed(hungarian[2] ?? "");
  if (last) return day(hungarian[1], String(last), hungarian[3]);
  const short = shortDayFirst.exec(text);
  const shortMonth = short && isLabelled(text, short.index) && monthNamed(short[2] ?? "");
  return shortMonth ? day(inFull(short[3] ?? short[4]), String(shortMonth), short[1]) : undefined;
}

function printed(text: string): string | undefined {
  const [, name = "", date, inYear] = behindHour.exec(text) ?? [];
  const month = shortEnglish.test(name) ? monthNamed(name) : undefined;
  return month === undefined ? undefined : day(inYear, String(month), date);
}

/** What may stand before a date in figures: nothing, one word, a sign, or a word like "on". */
const label =
  /^(?:[\p{L}\p{M}]{2,20}[.:,]{0,2} )?$|(?:[:|·•,–—(]| -) ?$|(?<!\p{L})(?:on|am|vom|le|el|em|op|il|den|от) $/iu;

const version = /^(?:version|release|rev|nr|no)\.? $/i;
/** "By Tamsin Okoro 12/11/2026". */
const signature =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v) (?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,4}$/u;

const behindFigures = String.raw`(?![\d/-]|\.\d| ?[–-] ?\d{1,2}[./-])`;
const smallFigures = new RegExp(
  String.raw`(?<![\d./-]|\d [–-] )(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})${behindFigures}`,
);
/** Two figures each: a number of a version seldom has that. */
const shortFigures = new RegExp(
  String.raw`(?<![\d./-]|\d [–-] )(\d{2})([./])(\d{2})\2(\d{2})(?!['’:])${behindFigures}`,
);

/**
 * Figures in the midst of words are more often a number of something else. Year first; day first with full
 * stops; with other signs only where one part can be no month.
 */
function inFigures(text: string, orderWith: DayOrders): string | undefined {
  const big = /(?<![\d./-])(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d/-]|\.\d)/.exec(text);
  if (big) return isLabelled(text, big.index) && !isVersion(big) ? day(big[1], big[3], big[4]) : undefined;
  const small = smallFigures.exec(text) ?? shortFigures.exec(text);
  if (!small || !isLabelled(text, small.index)) return undefined;
  const [, first = "", sign = "", second = "", year] = small;
  const last = inFull(year);
  if (Number(first) > 12) return day(last, second, first);
  if (Number(second) > 12) return day(last, first, second);
  const order =
    orderInZone(text.slice(small.index)) ??
    weekdayOrder(text.slice(0, small.index), [last, first, second]) ??
    orderWith(sign, { year: last, month: first, day: second });
  if (order === "month first") return day(last, first, second);
  const isClear = order !== undefined || sign === "." || first === second;
  return isClear ? day(last, second, first) : undefined;
}

/** "2026.4.1": programs are numbered so; a day has two figures or a space there. */
function isVersion([whole, , sign, month = "", date = ""]: RegExpExecArray): boolean {
  return sign === "." && !whole.includes(" ") && (month.length < 2 || date.length < 2);
}

/** What stands before it is a label, a name, or nothing. */
function isLabelled(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (label.test(before) && !version.test(before)) || signature.test(before);
}

/** Of four figures: a day on the web is of this century or of the last years of the one before. */
function inFull(year = ""): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 90 ? 20 : 19}${year}`;
}

/** The zone behind an hour, of countries that write the month first, or the day. */
const zone = String.raw`\d\s*(?:[apAP]\.?[mM]\.?)?\s*\(?`;
const zones: [DayOrder, RegExp][] = [
  ["month first", new RegExp(`${zone}(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\\b`)],
  ["day first", new RegExp(`${zone}(?:GMT|BST|CES?T|IST|AE[SD]T|NZ[SD]T|SAST)\\b`)],
];

function orderInZone(behind: string): DayOrder | undefined {
  return zones.find(([, of]) => of.test(behind.slice(0, 40)))?.[0];
}

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "Thu, 11/12/2026": the weekday tells which is meant, where it is that of one of the two days only. */
function weekdayOrder(before: string, [year = "", first = "", second = ""]: string[]): DayOrder | undefined {
  const said = weekdays.indexOf(
    /(?<!\p{L})(\p{L}{3})\p{L}*[.,]*\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "",
  );
  if (said === -1) return undefined;
  const isOn = (month: string, date: string) => {
    const found = day(year, month, date);
    return found !== undefined && new Date(`${found}T00:00:00Z`).getUTCDay() === said;
  };
  if (isOn(first, second) === isOn(second, first)) return undefined;
  return isOn(first, second) ? "month first" : "day first";
}

/** The day if the calendar has it and the web had begun. */
function day(year = "", month = "", date = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return undefined;
  return Number(year) >= 1990 && Number(year) <= 2100 ? text : undefined;
}

function instant(found: RegExpExecArray): string | undefined {
  const date = day(found[1], found[2], found[3]);
  if (!date) return undefined;
  const zone = found[7]?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  const time = Date.parse(`${date}T${found[4]}:${found[5]}:${found[6] ?? "00"}${zone}`);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}
