// The words of dates in the languages of month-names.ts and of East Asia: months, days of the week, the two halves
// of a day, and the small words between. Case, accents and full stops make no difference.
import { monthNamed } from "../../domain/month-names.ts";

const languages = "en fr de es pt it nl sv da nb fi pl cs sk ru uk tr hu el ro hi ar ja zh ko".split(" ");

const englishWeekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Greek and Hungarian as they were misspelt in feeds; `ιού` alone could be either of two months. */
const misspelt = new Map([
  ["μαω", 3],
  ["maujus", 5],
  ["ιον", 6],
  ["ιολ", 7],
]);

/** Words that say nothing: of, at, o'clock, year. */
const fillers = new Set(
  "of on at the de del do da d' du le la les el il den der am um uhr kl klo alle ore à às a o u h hs г года году р року в ve και".split(
    " ",
  ),
);

/** As `Intl` spells them; of two full stops any may be missing, a single one is needed ("de" is many words). */
const halves = {
  am: "am a.m. fm f.m. de. dop. ap. öö π.μ. дп ص 오전 上午 午前".split(" "),
  pm: "pm p.m. em e.m. du. odp. ip. ös μ.μ. пп م 오후 下午 午後".split(" "),
};

/** 1 to 12, or `undefined` for a word that is no month, or two. */
export function monthOf(word: string): number | undefined {
  const plain = folded(word);
  if (englishWeekday(plain) !== undefined) return undefined;
  return monthNamed(word) ?? misspelt.get(plain) ?? names().months.get(plain);
}

/** 0 (Sunday) to 6, or `undefined`. */
export function weekdayOf(word: string): number | undefined {
  const plain = folded(word);
  return englishWeekday(plain) ?? names().weekdays.get(plain);
}

/** By its first letters, so that nobody has to ask for other languages' names. */
function englishWeekday(plain: string): number | undefined {
  const found = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}$/.exec(plain)?.[1];
  return found === undefined ? undefined : englishWeekdays.indexOf(found);
}

export function isFiller(word: string): boolean {
  return fillers.has(word.toLowerCase().replace(/\.$/, ""));
}

/** One of either half's spellings, as the source of a pattern. */
export const halfPattern = [...halves.am, ...halves.pm]
  .sort((a, b) => b.length - a.length)
  .map((spelling) =>
    /\..*\./.test(spelling) ? spelling.replace(/\./g, "\\.?\\s?") : spelling.replace(".", "\\."),
  )
  .join("|");

/** Whether the spelling, found with `halfPattern`, is of the second half of the day. */
export function isAfternoon(spelling: string): boolean {
  const plain = spelling.toLowerCase().replace(/[.\s]/g, "");
  return halves.pm.some((one) => one.replace(/[.\s]/g, "") === plain);
}

type Names = { months: Map<string, number>; weekdays: Map<string, number> };
let made: Names | undefined;

/** From `Intl`, once somebody needs more than English, since it takes fifty milliseconds. */
function names(): Names {
  made ??= { months: namesOf(monthsIn), weekdays: namesOf(weekdaysIn) };
  return made;
}

/** Every name with its number; a name that two languages give to two numbers is none. */
function namesOf(namesIn: (language: string) => [string, number][]): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [name, number] of languages.flatMap(namesIn)) {
    const plain = folded(name);
    if (found.has(plain) && found.get(plain) !== number) twice.add(plain);
    found.set(plain, number);
  }
  for (const name of twice) found.delete(name);
  return found;
}

function monthsIn(language: string): [string, number][] {
  const formats: Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "short" },
    { month: "long", day: "numeric", year: "numeric" },
    { month: "short", day: "numeric", year: "numeric" },
  ];
  return formats.flatMap((format) => {
    const spell = new Intl.DateTimeFormat(language, { timeZone: "UTC", ...format });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = spell.formatToParts(Date.UTC(2026, at, 5));
      return [parts.find((part) => part.type === "month")?.value ?? "", at + 1];
    }).filter(([name]) => /^\p{L}/u.test(name));
  });
}

function weekdaysIn(language: string): [string, number][] {
  const formats = (["long", "short"] as const).map(
    (weekday) => new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday }),
  );
  // 1 November 2026 is a Sunday.
  return formats.flatMap((spell) =>
    Array.from({ length: 7 }, (_, at): [string, number] => [spell.format(Date.UTC(2026, 10, at + 1)), at]),
  );
}

function folded(word: string): string {
  return word
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f.॰]/g, "")
    .replace(/ς/g, "σ")
    .normalize("NFC");
}
