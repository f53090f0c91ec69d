// Dates as publishers write them in their heads. Never `Date.parse`: it invents days and guesses zones.

/** The first letters of each month in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const months = [
  /^(jan|janv|ene|gen)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrt|mars|març|maa)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mag|mei)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|août|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|out|ott)/,
  /^nov/,
  /^(dec|dez|déc|dic)/,
];

/**
 * An ISO instant when the text gives a time with its zone, else the calendar day it names, else `undefined`.
 * @example readDate("2026-11-12T09:00:00+01:00") // "2026-11-12T08:00:00.000Z"
 * @example readDate("12 November 2026") // "2026-11-12"
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 200);
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      trimmed,
    );
  if (iso) return iso[7] ? instant(iso) : day(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(trimmed);
  if (compact) return day(compact[1], compact[2], compact[3]);
  const east = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(trimmed);
  if (east) return day(east[1], east[2], east[3]);
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(
      trimmed,
    );
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(
    trimmed,
  );
  return monthFirst ? day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthNumber(name = ""): string | undefined {
  const index = months.findIndex((month) => month.test(name.toLowerCase()));
  return index === -1 ? undefined : String(index + 1);
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
