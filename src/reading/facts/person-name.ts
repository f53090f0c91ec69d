// A person's name out of the words around it: "Written by Tamsin Okoro | 12 November" names Tamsin Okoro.
import { tidyLine } from "../../domain/plain-text.ts";

const before =
  /^[^\p{L}\p{N}]*(?:(?:(?:written|posted|published|authored|words|story|text|article|reported|submitted|compiled|created)\s+)?by|(?:about the\s+)?authors?|(?:(?:ein |eine )?(?:artikel|beitrag|text|bericht|kommentar|interview|geschrieben|verfasst|veröffentlicht)\s+)?von|autor(?:in|en|es)?|text|verfasser(?:in)?|(?:(?:écrit|publié|rédigé|article)\s+)?par|auteurs?|(?:(?:escrito|publicado)\s+)?por|(?:(?:scritto)\s+)?da|di|(?:geschreven\s+)?door|av|af|przez|автор|作者|著者|文|लेखक|بقلم)(?:\s*[:：|–-]\s*|\s+)/iu;
/** Some templates leave out the space: `BySummer Swann`. */
const glued = /^(?:Written )?By(?=\p{Lu})/u;
/** What follows a name: a date, a rank, a place, a link's words. */
const behind =
  /\s*(?:[|·•–—/(]|\s-\s|-(?=\p{Lu}\p{L}+ \d)|\b(?:on|in|for)\b\s|\b(?:am|vom|le|el|il|om|op|den)\s(?=\d|\p{L}+(?:tag|day|di|dag)\b)|\b(?:published|updated|posted|last updated|reviewed|modified|publié|aktualisiert|veröffentlicht|follow|view|read)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[ ./-]|\d{4}).*$/isu;
/** Words that stand where a name should and are none. */
const noName =
  /^(?:the )?(?:authors?|admin(?:istrator)?|staff|editor(?:ial)?(?: (?:team|staff|board))?|guest|unknown|anonymous|undefined|null|none|user|webmaster|home|blog|news|share|follow|full bio|bio|(?:learn|read|see|view) (?:more|all|full)\b.*|profile|(?:articles?|posts?|beiträge)(?: (?:by|von).*)?|contributors?|by|written by|posted by|contact(?: us)?|(?:member )?log ?in|sign (?:in|up)|about(?: us)?|redaktion|redacción|rédaction)$/i;
const longestName = 120;

/** The name, or nothing: addresses and sentences are no names. */
export function personName(text: string): string | undefined {
  const line = tidyLine(text.replace(/\n+/g, " | "), 300);
  if (line === undefined || /https?:|www\.|@|©/.test(line)) return undefined;
  const bare = line
    .replace(/^[|\s]+/, "")
    .replace(glued, "")
    .replace(before, "")
    .replace(/^[|\s]+/, "");
  const name = cutBehind(bare).replace(/^[,\s]+|(?:,\s*(?:le|el|den|am|em))?[\s,;:|–-]*$/gi, "");
  if (name === "" || name.length > longestName || noName.test(name)) return undefined;
  if (/\d{3}|^\d/.test(name) && name.includes(" ")) return undefined;
  return name.split(" ").length > (name.includes(",") ? 24 : 8) ? undefined : name;
}

/** What follows is cut off only where something is left before it. */
function cutBehind(line: string): string {
  const cut = line.replace(behind, "");
  return cut.trim() === "" ? line : cut;
}

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
  return (
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || small.test(word)) && /^\p{Lu}/u.test(text)
  );
}

/** True when a line says in words that an author follows or is named in it. */
export function announcesAuthor(line: string): boolean {
  return glued.test(line) || before.test(`${line} `);
}
