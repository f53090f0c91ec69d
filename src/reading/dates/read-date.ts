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
const dayFirst = new RegExp(
  `${date}[\\s/-]+(?:de |of |d['’])?${word}[,،]?[\\s/-]+(?:de |del )?${year}`,
  "iu",
);
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])${word}\s+(\d{1,2})(?:st|nd|rd|th)?[,،]?\s+${year}`,
  "iu",
);
const yearFirst = new RegExp(String.raw`(?<!\d)(\d{4})\.?\s+${word}\s+(\d{1,2})(?!\d)`, "iu");
/** The only short names that stand before a day: English. Elsewhere "set" and "out" would be months. */
const shortEnglish = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/**
 * An ISO instant when the text gives a time with its zone, else the calendar day it names, else `undefined`.
 * @example readDate("2026-11-12T09:00:00+01:00") // "2026-11-12T08:00:00.000Z"
 * @example readDate("12 November 2026") // "2026-11-12"
 * @example readDate("05/11/2026") // undefined: May or November
 */
export function readDate(text: string): string | undefined {
  const plain = withLatinDigits(text.slice(0, 300)).trim().slice(0, 200).normalize("NFC");
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      plain,
    );
  if (iso) return iso[7] ? instant(iso) : day(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(plain);
  if (compact) return day(compact[1], compact[2], compact[3]);
  return inEastAsia(plain) ?? inWords(plain) ?? inFigures(plain);
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
  return last ? day(hungarian[1], String(last), hungarian[3]) : undefined;
}

/** What may stand before a date in figures: nothing, one word, a sign, or a word like "on". */
const label =
  /^(?:[\p{L}\p{M}]{2,20}[.:]? )?$|(?:[:|·•,–—(]| -) ?$|(?<!\p{L})(?:on|am|vom|le|el|em|op|il|den|от) $/iu;

/**
 * Figures in the midst of words are more often a number of something else. Year first; day first with full
 * stops; with other signs only where one part can be no month.
 */
function inFigures(text: string): string | undefined {
  const isLabelled = ({ index }: RegExpExecArray) => label.test(text.slice(0, index));
  const big = /(?<![\d./-])(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d/-]|\.\d)/.exec(text);
  if (big) return isLabelled(big) ? day(big[1], big[3], big[4]) : undefined;
  const small =
    /(?<![\d./-]|\d [–-] )(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?![\d/-]|\.\d| ?[–-] ?\d{1,2}[./-])/.exec(
      text,
    );
  if (!small || !isLabelled(small)) return undefined;
  const [, first = "", sign, second = "", last] = small;
  if (sign === "." || Number(first) > 12 || first === second) return day(last, second, first);
  return Number(second) > 12 ? day(last, first, second) : undefined;
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
