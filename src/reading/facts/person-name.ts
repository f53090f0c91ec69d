// A person's name out of the words around it: "Written by Tamsin Okoro | 12 November" names Tamsin Okoro.
import { tidyLine } from "../../domain/plain-text.ts";
import { bylineWords } from "./byline-words.ts";
import {
  isNobody,
  isNoPerson,
  isOffice,
  isPlacedNewsroom,
  isRole,
  withoutAgency,
  withoutRole,
} from "./no-person.ts";
import { pressWords } from "./press-words.ts";

/** A hyphen in a name has no blanks beside it. */
const parting = "(?:\\s*[:：|]\\s*|\\s+[–-]\\s+)";
const mark = "\\s*[:：|–-]\\s*";
/** "文／山田太郎", "文/王小明", "Text/Tamsin": a stroke or an equals sign behind a label is a colon. */
const labelled = `(?<!\\p{L})(?:${bylineWords("authors")}|${bylineWords("labels")}|${bylineWords("others")})\\s*`;
const strokeBehindLabel = new RegExp(`[/／=＝](?<=${labelled}[/／=＝])(?=\\s*\\p{L})`, "giu");
/** "By Tamsin", "Words by: Tamsin". */
const by = `(?:(?:${bylineWords("works")})\\s+)?(?:${bylineWords("by")})(?:${mark}|,?\\s+)`;
/** "Autorin Tamsin", "Reporter: Tamsin". */
const label = `(?:${bylineWords("authors")})(?:${mark}|\\s+)|(?:${bylineWords("labels")})${mark}`;
const before = new RegExp(`^[^\\p{L}\\p{N}]*(?:${by}|(?<label>${label}))`, "iu");
/** "Autor: von Tamsin Okoro": in small letters and before a whole name, since "Autor: Da Silva" is one. */
const byAgain = new RegExp(`^(?:${bylineWords("by")})\\s+(?=\\p{Lu}\\S*\\s(?:\\p{Ll}\\S*\\s)*\\p{Lu})`, "u");
/** "unserer Redakteurin Tamsin", "our senior reporter, Tamsin". */
const rank = new RegExp(
  `^(?:${pressWords("ours")}) (?:\\p{L}+ ){0,2}?\\p{L}*(?:${pressWords("ranks")}|${pressWords("offices")})\\p{L}{0,5},?\\s+(?=\\p{Lu})`,
  "iu",
);
/** "Redakteurin Tamsin Okoro", "KHR-Autor/in Tamsin Okoro", behind what leads to a name. */
const rankFirst = new RegExp(
  `^(?:[\\p{L}\\d]+-)*(?:${pressWords("ranks")}|autor(?:in)?)(?:[/*:_]in(?:nen)?)?\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})`,
  "iu",
);
const joins = `(?:${bylineWords("joins")})\\s+(?=\\p{Lu})`;
const betweenNames = new RegExp(`,\\s*(?:${joins})?|\\s+${joins}`, "u");
const betweenParts = new RegExp(`,\\s*(?:${joins})?`, "u");
/** Some templates leave out the space: `BySummer Swann`. */
const glued = /^(?:Written )?By(?=\p{Lu})/u;
/** What a person is called too, between their names: "Tamsin (T.J.) Okoro". */
const calledToo = /(?<=^\p{Lu}[\p{L}.'’-]*) \([\p{L}.'’ -]{1,40}\)(?= \p{Lu}\p{L})/u;
/** Where each of several is from, or what each did: "Tamsin Okoro (Quay University), Ivo Lind (text)". */
const inBrackets = new RegExp(
  `(?<=\\p{L}) \\((?!(?:${bylineWords("others")})\\))[^()]{2,80}\\)(?=\\s*(?:[,;&]|(?:${bylineWords("joins")})\\s))`,
  "giu",
);
/** What follows a name: a date, a place, a link's words. */
const behind =
  /\s*(?:[|·•–—/(（）]|\s\p{L}{0,6}(?:报道|報道|報導)$|\s기자(?=\s|$)|\s-\s|-(?=\p{Lu}\p{L}+ \d)(?!\p{L}+ \d+ (?:[ck]omm?ent|reacti|r[eé]ponse|antwort))|\bon\b\s|\b(?:at|um|à|alle|om)\s(?=\d{1,2}[:.h]\d\d)|\b(?:am|vom|le|el|il|om|op|den)\s(?=\d|\p{L}+(?:tag|day|di|dag)\b|(?:mo|di|mi|do|fr|sa|so)[.,])|\b(?:published|updated|posted|last updated|reviewed|modified|publié|aktualisiert|veröffentlicht|follow|view|read|reports|writes|berichtet)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[ ./-]|\d{4}).*$/isu;
/** "in Bristol", "for the Herald": only behind a whole name, since offices are called "Centre for …". */
const placed = new RegExp(`^(.+?),?\\s(?:in|aus|${bylineWords("houses")})\\s.+$`, "su");
/** "photographs by Ivo Lind", "Fotos: Ivo Lind". */
const others = new RegExp(
  `(?:[,;.]?\\s+|[、，；]\\s*)(?:(?:${bylineWords("joins")})\\s)?(?:${bylineWords("others")})(?:\\s+(?:${bylineWords("by")})\\s|${parting}).*$`,
  "isu",
);
/** "und Ivo Lind (Fotos)". */
const othersInBrackets = new RegExp(
  `,?\\s+(?:${bylineWords("joins")})\\s+[^,(]{3,40}\\((?:${bylineWords("others")})\\)$`,
  "iu",
);
/** A handle or an address of mail behind a name. */
const reachedAt = /(?<=\p{L}\S*\s+\S+)\s+\(?\S*@\S+$/u;
/** Words that stand where a name should and are none. */
const noName =
  /^(?:the )?(?:authors?|admin(?:istrator)?|staff|editor(?:ial)?(?: (?:team|staff|board))?|guest|unknown|anonymous|undefined|null|none|user|webmaster|home|blog|news|share|follow|full bio|bio|(?:learn|read|see|view) (?:more|all|full)\b.*|profile|(?:articles?|posts?|beiträge)(?: (?:by|von).*)?|contributors?|by|written by|posted by|contact(?: us)?|(?:member )?log ?in|sign (?:in|up)|about(?: us)?|zu[rm] (?:person|autor(?:in)?)|(?:über )?(?:die|den|der) autor(?:in)?|über mich|(?:à propos de )?l[’']auteure?|sobre (?:el|la|o|a) autora?|over de auteur|sull[’']autore|o autor(?:ze|ce)|om författaren|om forfatteren|in(?:nen)?|(?:ihre?|deine?)? ?ansprechpartner(?:in)?|kontakt|contatti|contacto?|super ?user|gast(?:beitrag|autor(?:in)?)|gastredakteur(?:in)?)$/i;
const longestName = 120;

/**
 * The name, or the names with commas between; nothing where there is none: addresses and sentences are no names.
 * What a field of data holds is no line that a page shows: no place stands behind a name there.
 */
export function personName(text: string, { isField = false } = {}): string | undefined {
  const said = tidyLine(text.replace(/\n+/g, " | "), 300);
  const line = said?.replace(reachedAt, "");
  if (line === undefined || /https?:|www\.|@|©/.test(line)) return undefined;
  const first = line
    .replace(/^[|\s]+/, "")
    .replace(strokeBehindLabel, ":")
    .replace(glued, "");
  const bare = withoutLead(first)
    .replace(/^[|\s]+/, "")
    .replace(calledToo, "");
  if (isNobody(bare) || isPlacedNewsroom(first)) return undefined;
  const isAnnounced = bare !== first;
  const listed = isAnnounced ? bare.replace(inBrackets, "") : bare;
  const whole = cutAt(others, cutAt(behind, cutAt(othersInBrackets, listed)));
  const cut = isField && !isAnnounced ? whole : withoutPlace(whole, isAnnounced);
  const name = withoutRanks(cut.replace(/^[,\s]+|(?:,\s*(?:le|el|den|am|em))?[\s,;:|–-]*$/gi, ""), isField);
  if (name === "" || name.length > longestName || noName.test(name) || /[:：]/.test(name)) return undefined;
  if (/\d{3}|^\d/.test(name) && name.includes(" ")) return undefined;
  if (isNobody(name)) return undefined;
  return name.split(" ").length > (name.includes(",") ? 24 : 8) ? undefined : name;
}

/** Without what leads to a name, and what they call its bearer. */
function withoutLead(line: string): string {
  const lead = before.exec(line);
  if (!lead) return line;
  const led = line.slice(lead[0].length);
  return (lead.groups?.["label"] === undefined ? led : led.replace(byAgain, ""))
    .replace(rank, "")
    .replace(rankFirst, "");
}

/** With commas between the names, where all are names. */
export function withCommas(line: string): string {
  const names = splitNames(line);
  return names.length > 1 && names.every(looksLikeName) ? names.join(", ") : line;
}

/** The names that commas and words like "and" stand between. */
export function splitNames(line: string): string[] {
  return line.split(betweenNames).filter((name) => name !== "");
}

/** What follows is cut off only where something is left before it. */
function cutAt(pattern: RegExp, line: string): string {
  const cut = line.replace(pattern, "");
  return cut.trim() === "" ? line : cut;
}

/** Without the place or the house that a person writes from or for. */
function withoutPlace(line: string, isAnnounced: boolean): string {
  const name = placed.exec(line)?.[1];
  if (name === undefined) return line;
  if (looksLikeName(name) && !isNoPerson(name)) return name;
  // "Posted by Susan in Recipes"
  return isAnnounced ? line.replace(/^(\p{Lu}\p{Ll}+) in .*$/u, "$1") : line;
}

/** "Bremen": one word behind a whole name, no letters of a degree. */
const place = /^\p{Lu}\p{Ll}{3,}$/u;

/** "ARD Berlin": letters, and perhaps a place. */
const station = /^\p{Lu}{2,4}\d?(?:[ -]\p{Lu}\p{L}+)+$/u;

function isPlaceOrHouse(part: string, name: string): boolean {
  return place.test(part) || (station.test(part) && name !== name.toUpperCase());
}

/** Without what somebody is to a paper, or the agency that they work for, behind the name; a field of data says it as its page wants it. */
function withoutRanks(said: string, isField: boolean): string {
  const [first = "", ...parts] = said.split(betweenParts);
  const name = withoutRole(withoutAgency(first));
  if (parts.length === 0 || !looksLikeName(name)) return parts.length === 0 ? name : said;
  const isRank = (part: string) =>
    part === "" ||
    isNobody(part) ||
    (!isField && (isRole(part) || isOffice(part) || /^\p{Ll}(?![’'])/u.test(part)));
  // Behind a rank stands what it is of: "Senior Director, Content & Marketing, Kestrel Institute".
  const firstRank = parts.findIndex((part) => part !== "" && isRank(part));
  const isItsHouse = (part: string, at: number) =>
    !isField && firstRank !== -1 && at > firstRank && (!looksLikeName(part) || isNoPerson(part));
  const kept = parts.filter((part, at) => !isRank(part) && !isItsHouse(part, at));
  const isPlaced = !isField && kept.length === 1 && isPlaceOrHouse(kept[0] ?? "", name);
  return [name, ...(isPlaced ? [] : kept)].join(", ");
}

/** "d’Aubigny", "dell’Orto" too. */
const wordOfName = /^(?:(?:d|l|dell|dall)[’'])?\p{Lu}[\p{L}.'’-]*$/u;

/** True for two to eight words that all begin large, or are small words between: how names look in a line of their own. */
export function looksLikeName(text: string): boolean {
  // Scripts without capital letters: a short line that is no sentence.
  if (!/\p{Lu}|\p{Ll}/u.test(text))
    return text.length >= 2 && text.length <= 30 && !/[\p{N}。．.!?؟।:：]/u.test(text);
  const [name = "", ...ranks] = text.split(",");
  const words = (ranks.length > 0 && name.includes(" ") ? name : text)
    .split(/[\s,]+/)
    .filter((word) => word !== "&" && word !== "");
  if (words.length < 2 || words.length > 8) return false;
  const small = /^(?:and|und|et|y|e|de|del|della|der|den|van|von|da|dos|du|la|le|bin|ibn|al|el|ten|ter|zu)$/;
  return words.every((word) => wordOfName.test(word) || small.test(word)) && /^\p{Lu}/u.test(text);
}

/** True when a line says in words that an author follows or is named in it. */
export function announcesAuthor(line: string): boolean {
  // "★★★★☆ by Renate": what buyers say.
  if (/^\s*[★☆⭐✩✭]/u.test(line)) return false;
  return glued.test(line) || before.test(`${line} `);
}
