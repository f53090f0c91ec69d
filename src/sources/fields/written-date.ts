// Dates as feeds write them, to ISO instants. Never `Date.parse`, which misreads zones and invents days:
// a date that fits none of these forms is no date. A missing zone is UTC.

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** RFC 822 §5.1 and the zones that feeds really use, in minutes ahead of UTC. */
const zones: Record<string, number> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    ist: 60,
    cet: 60,
    met: 60,
    mez: 60,
    west: 60,
    mesz: 120,
    cest: 120,
  },
  ...{
    eet: 120,
    eest: 180,
    msk: 180,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    hst: -600,
  },
  ...{
    ast: -240,
    adt: -180,
    est: -300,
    edt: -240,
    et: -300,
    cst: -360,
    cdt: -300,
    ct: -360,
    mst: -420,
    mdt: -360,
    mt: -420,
  },
  ...{ pst: -480, pdt: -420, pt: -480, akst: -540, akdt: -480, a: -60, n: 60, m: -720, y: 720 },
};

/** No date is longer, in characters; what is, is an attempt on our time. */
const maxDateLength = 100;

/** An ISO instant in UTC, or `undefined`. */
export function readFeedDate(text: string | undefined): string | undefined {
  const trimmed = (text ?? "")
    .slice(0, maxDateLength)
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (trimmed === "") return undefined;
  for (const read of [w3cDate, rfc822Date, unixDate, compactDate, koreanDate, namedMonthDate]) {
    const found = read(trimmed);
    if (found !== undefined) return found;
  }
  return undefined;
}

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
const zone = String.raw`(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;

/** W3C-DTF and RFC 3339, from a year alone to a second with its zone. */
function w3cDate(text: string): string | undefined {
  const found = new RegExp(
    String.raw`^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:(?:[Tt ]|T )${time}\s?${zone})?)?)?$`,
    "i",
  ).exec(text);
  if (found) return instant(found[1], found[2] ?? "1", found[3] ?? "1", found.slice(4, 7), found[7]);
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text);
  if (!ordinal) return undefined;
  const dayOfYear = Number(ordinal[2]);
  const date = new Date(Date.UTC(Number(ordinal[1]), 0, dayOfYear));
  return dayOfYear >= 1 && date.getUTCFullYear() === Number(ordinal[1]) ? date.toISOString() : undefined;
}

/** RFC 822 and 2822 with the liberties that feeds take: no weekday, no seconds, long month names, two-digit years. */
function rfc822Date(text: string): string | undefined {
  const pattern = String.raw`^(?:[a-z]{2,9}\.?,?\s*)?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{2}|\d{4})(?:,?[ T]\s?${time})?\s?([a-z]{1,5}|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2})?$`;
  const found = new RegExp(pattern, "i").exec(text);
  return found ? instant(found[3], monthNumber(found[2]), found[1], found.slice(4, 7), found[7]) : undefined;
}

/** `Mon Jan 5 16:29:06 PST 2004`, and month before day: `January 5, 2004 10:00`. */
function unixDate(text: string): string | undefined {
  const unix = new RegExp(
    String.raw`^(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2})\s${time}\s?([a-z]{1,5}|[+-]\d{4})?\s(\d{4})$`,
    "i",
  ).exec(text);
  if (unix) return instant(unix[7], monthNumber(unix[1]), unix[2], unix.slice(3, 6), unix[6]);
  const american = new RegExp(
    String.raw`^(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:,?\s${time})?\s?([a-z]{1,5}|[+-]\d{2}:?\d{2})?$`,
    "i",
  ).exec(text);
  return american
    ? instant(american[3], monthNumber(american[1]), american[2], american.slice(4, 7), american[7])
    : undefined;
}

function compactDate(text: string): string | undefined {
  const found = new RegExp(
    String.raw`^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s?${zone})?$`,
    "i",
  ).exec(text);
  return found ? instant(found[1], found[2], found[3], found.slice(4, 7), found[7]) : undefined;
}

/** `2004년 05월 28일 01:23:45` and `2004-05-28 오후 10:23:45`; Korea is nine hours ahead. */
function koreanDate(text: string): string | undefined {
  const long = /^(\d{4})년\s?(\d{2})월\s?(\d{2})일\s?(\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (long) return instant(long[1], long[2], long[3], long.slice(4, 7), "+0900");
  const half = /^(\d{4})-(\d{2})-(\d{2})\s(오전|오후)\s(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  if (!half) return undefined;
  const hour = (Number(half[5]) % 12) + (half[4] === "오후" ? 12 : 0);
  return instant(half[1], half[2], half[3], [String(hour), half[6], half[7]], "+0900");
}

const greekMonths = ["ιαν", "φεβ", "μάώ", "απρ", "μάϊ", "ιού", "ιού", "αύγ", "σεπ", "οκτ", "νοέ", "δεκ"];
const hungarianMonths = [
  "január",
  "február",
  "március",
  "április",
  "máujus",
  "június",
  "július",
  "augusztus",
  "szeptember",
  "október",
  "november",
  "december",
];
/** Spellings met in the wild beside the first three letters. */
const greekSpellings: Record<string, number> = {
  μαρ: 3,
  μάρ: 3,
  μαι: 5,
  μάι: 5,
  μαϊ: 5,
  ιουν: 6,
  ιούν: 6,
  ιον: 6,
  ιουλ: 7,
  ιούλ: 7,
  ιολ: 7,
  αυγ: 8,
  νοε: 11,
};

/** Greek (`Κυρ, 11 Ιούλ 2004 12:00:00 EST`) and Hungarian (`2004-július-13T9:15-05:00`). */
function namedMonthDate(text: string): string | undefined {
  const greek = new RegExp(
    String.raw`^\p{Script=Greek}+,?\s(\d{1,2})\s(\p{Script=Greek}+)\s(\d{4})\s${time}\s?([a-z]{1,5}|[+-]\d{4})?$`,
    "iu",
  ).exec(text);
  if (greek) {
    const name = (greek[2] ?? "").toLowerCase();
    const index = greekMonths.findIndex((month) => name.startsWith(month));
    const month =
      Object.entries(greekSpellings).find(([spelling]) => name.startsWith(spelling))?.[1] ?? index + 1;
    return instant(greek[3], String(month), greek[1], greek.slice(4, 7), greek[7]);
  }
  const hungarian = new RegExp(String.raw`^(\d{4})-(\p{L}+)-(\d{1,2})T${time}([+-]\d{2}:\d{2})$`, "u").exec(
    text,
  );
  if (!hungarian) return undefined;
  const month = hungarianMonths.indexOf((hungarian[2] ?? "").toLowerCase()) + 1;
  return instant(hungarian[1], String(month), hungarian[3], hungarian.slice(4, 7), hungarian[7]);
}

function monthNumber(name = ""): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** The instant if calendar and clock have it. Two-digit years: 69 to 99 are of the last century (RFC 2822 §4.3 in spirit). */
function instant(
  year = "",
  month = "",
  day = "",
  clock: (string | undefined)[] = [],
  zoneName?: string,
): string | undefined {
  const full = year.length === 2 ? (Number(year) > 68 ? 1900 : 2000) + Number(year) : Number(year);
  const [hour, minute, second] = [0, 1, 2].map((index) => Number(clock[index] ?? 0));
  const ahead = minutesAhead(zoneName);
  if (hour === undefined || minute === undefined || second === undefined || ahead === undefined)
    return undefined;
  if (hour > 23 || minute > 59 || second > 60 || full < 1900 || full > 2200) return undefined;
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return new Date(date.getTime() + ((hour * 60 + minute - ahead) * 60 + second) * 1000).toISOString();
}

/** Minutes the zone is ahead of UTC; `undefined` for words that are no zone. */
function minutesAhead(name: string | undefined): number | undefined {
  if (name === undefined) return 0;
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (!offset) return zones[name.toLowerCase()];
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? undefined : offset[1] === "-" ? -minutes : minutes;
}
