// Lines over and under an article that say who wrote it, when, how long it takes and what readers did, and nothing
// else. Known by their words: names of the page's author, dates, hours, counts, and what stands around them.
import { monthNamed } from "../../domain/month-names.ts";
import { bylineWords } from "../facts/byline-words.ts";
import { furniture } from "./furniture-words.ts";

/** Longer lines say something else too, in characters. */
const longest = 160;
/** What may follow the author's name behind a word like "by": a role, a place. In characters. */
const longestRole = 110;

const by = `(?:(?:(?:${bylineWords("works")}) )?(?:${bylineWords("by")})|(?:${bylineWords("authors")})\\s*:?|(?:${bylineWords("labels")})\\s*:)`;
const begins = new RegExp(`^${by}\\s`, "iu");
/** What comes behind it is where the page was filed. */
const filing = new RegExp(`(?<!\\p{L})(?:${furniture("filings")})\\s*:`, "iu");
/** "By", and a name in the next line. */
const leads = new RegExp(`^${by}$`, "iu");
/** "Tamsin Okoro" by its look, behind such a word where the page's author is not known. */
const looksNamed = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s|$)){2,4}$/u;
const words = new RegExp(`^(?:${furniture("metaWords")})$`, "iu");
const weekdays = weekdayNames(["en", "de", "fr", "es", "it", "nl", "pt"]);
/** A day in figures or an hour: figures alone are prices, results and years in a list. */
const dated = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[:h]\d{2})(?!\d)/i;
/** The same, and counts. */
const figures =
  /^(?:\d{1,4}(?:[./:-]\d{1,4}){0,2}[.,]?(?:st|nd|rd|th|er|h|am|pm)?|\d{1,2}h\d{2}|[\d.,]+k?)$/i;

/** `byline` is the page's author, as it was found. */
export function isMetaLine(line: string, byline: string | undefined): boolean {
  if (line.length > longest) return false;
  if (leads.test(line)) return true;
  const filed = filing.exec(line)?.index ?? -1;
  if (filed > 0) return isMetaLine(line.slice(0, filed), byline);
  const names = namesIn(byline).filter((name) => line.includes(name));
  const rest = names.reduce((left, name) => left.replaceAll(name, " "), line);
  if (names.length > 0 && begins.test(line) && line.length <= longestRole && !/[.!?]$/.test(line))
    return true;
  if (begins.test(line) && looksNamed.test(line.replace(begins, ""))) return true;
  if (names.length > 0 && isRole(line, names[0] ?? "")) return true;
  const said = rest.split(/[\s|·•,;()/–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (said.length === 0) return names.length > 0;
  return said.every(isMetaWord) && (names.length > 0 || dated.test(rest) || isDay(said));
}

/** "Noor Whitby, technology reporter", or with the role in an element of its own right behind the name. */
const role = new RegExp(`^[\\s,|·–—-]*(?:[\\p{L}-]+ ){0,3}(?:${furniture("roles")})\\.?$`, "iu");

function isRole(line: string, name: string): boolean {
  return line.startsWith(name) && role.test(line.slice(name.length));
}

/** A month by its name, and figures. */
function isDay(said: string[]): boolean {
  return said.some((word) => monthNamed(word) !== undefined) && said.some((word) => /\d/.test(word));
}

function isMetaWord(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return (
    figures.test(word) ||
    figures.test(bare) ||
    words.test(bare) ||
    weekdays.has(bare.toLowerCase()) ||
    monthNamed(bare) !== undefined
  );
}

/** One name each: "Tamsin Okoro and Joe Marsh". */
function namesIn(byline: string | undefined): string[] {
  return (byline ?? "")
    .split(/,| and | und | et | & /)
    .map((name) => name.trim())
    .filter((name) => name.length > 3);
}

function weekdayNames(languages: string[]): Set<string> {
  const names = languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      return Array.from({ length: 7 }, (_, day) =>
        format.format(new Date(Date.UTC(2024, 0, 1 + day))).toLowerCase(),
      );
    }),
  );
  return new Set(names.map((name) => name.replace(/\.$/, "")));
}
