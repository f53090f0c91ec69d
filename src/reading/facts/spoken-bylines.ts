// Names that a page tells in words and in no place of their own: "By Tamsin Okoro" under its title, "Posted by Tamsin
// Okoro" at its foot, a name alone beside the day. What stands in comments and in lists of other pages names others.
import { isPosting } from "../dates/day-words.ts";
import { readDate } from "../dates/read-date.ts";
import type { BlockLine } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { placesNearTitle } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { bylineWords } from "./byline-words.ts";
import { isGivenName } from "./given-names.ts";
import { isPressRank } from "./no-person.ts";
import { announcesAuthor, looksLikeName, personName } from "./person-name.ts";

/** "…, health reporter, Bristol editor". */
const mostRanks = 2;
const by = "by|von|par|por|door";
/** A date, a place or a verb, and behind it "by Tamsin Okoro"; the full stop of "12. Nov." ends no sentence. */
const inLine = new RegExp(
  `^(?=.*\\d|(?:published|posted|updated|veröffentlicht|publié))(?:[^.!?]|(?<=\\d|(?<!\\p{L})\\p{L}{1,4})\\.){0,60}?[\\s|·•,–—-](?:(?:${by})\\s+|(?:${bylineWords("authors")}|${bylineWords("labels")}):\\s*)(?=\\p{Lu})(?<name>.+)$`,
  "iu",
);
/** "12 marzo 2026 - di Tamsin Okoro": words that stand between other words too lead to a name behind a sign. */
const behindSign = /^(?=.*\d).{0,60}?\s[|·•–—-]\s+(?:di|da|av|af|de)\s+(?=\p{Lu})(?<name>.+)$/iu;
/** "Pubblicato il 12 marzo 2026 da Tamsin Okoro": so do they behind a word for what somebody did. */
const behindWork = new RegExp(
  `^(?=.*\\d)(?:${bylineWords("works")})\\s.{0,60}?\\s(?:da|di|av|af|przez|${by})\\s+(?=\\p{Lu})(?<name>.+)$`,
  "iu",
);
/** "Eine Spurensuche von Tamsin Okoro": whatever somebody made, but for works that others write about. */
const madeBy =
  /^(?:eine?|une?|una?|uno|een|en|ett|an?) (?:[\p{L}&-]+ ){1,4}?(?:(?<sure>von|by|par|por|door)|de|di|van|av|af) (?<name>\p{Lu}.+)$/iu;
const workOfArt =
  /(?<!\p{L})(?:\p{L}*(?:film|buch|roman|stück|spiel|oper|bild|gemälde|album|foto|lied|werk|serie)|film|movie|novel|book|play|opera|song|painting|photo|roman|livre|pièce|tableau|dessin|película|novela|libro|obra|cuadro|romanzo|dramma|quadro|boek|toneelstuk|schilderij|bok|pjäs|tavla)(?!\p{L})/iu;
/** "Text: Tamsin Okoro / Fotos: Ivo Lind". */
const parts = /\s+[/|•·]\s+/;
/** "Written by": what says that somebody made it, so that one word behind it is their name, be it one or a handle. */
const made = new RegExp(`^(?:${bylineWords("works")})\\s+(?:${bylineWords("by")})(?:\\s|:|$)`, "iu");
/** "Interview: Tamsin Okoro": who asked, or was asked. */
const talk = new RegExp(`^(?:${bylineWords("talks")})\\s*[:|]\\s*(?<name>\\p{Lu}.*)$`, "iu");
/** Other makers of it behind the name: it is a line of credits. */
const withOthers = new RegExp(`[,/|•·]\\s*(?:${bylineWords("others")})\\s*:`, "iu");
const oneWord = /^\p{Lu}\p{Ll}{2,14}$/u;

/** "By Tamsin Okoro", "12 November by Tamsin Okoro", or "Written by" with the name on the next line. */
export function spokenBylines(lines: string[]): string[] {
  return lines.flatMap(
    (line, at) =>
      nameInLine(line) ??
      nameAnnounced(line, lines[at + 1] ?? "") ??
      nameWithRank(line) ??
      nameOfTalk(line) ??
      nameOfMaker(line) ??
      line
        .split(parts)
        .slice(1)
        .flatMap((part) => nameAnnounced(part, "") ?? []),
  );
}

/** "Tamsin Okoro, health reporter": what a paper calls nobody but those who write for it. */
function nameWithRank(line: string): string | undefined {
  const [name = "", ...ranks] = line.split(", ");
  const isRanked = ranks.length > 0 && ranks.length <= mostRanks && ranks.every(isPressRank);
  return isRanked && looksLikeName(name) ? name : undefined;
}

/** A place may stand behind "de", "di" and "van": there a name is known by its first word. */
function nameOfMaker(line: string): string | undefined {
  const { sure, name: said = "" } = (line.length <= longest.line && madeBy.exec(line)?.groups) || {};
  if (said === "" || workOfArt.test(line.slice(0, -said.length))) return undefined;
  const name = personName(said);
  if (name === undefined || !looksLikeName(name)) return undefined;
  return sure !== undefined || isGivenName(name.split(" ")[0] ?? "") ? name : undefined;
}

/** In a line of credits, at the foot, or where it is plainly a person: "Interview: Harbour Master" names a page. */
function nameOfTalk(line: string, isFoot = false): string | undefined {
  const said = talk.exec(line)?.groups?.["name"];
  const name = said === undefined ? undefined : personName(said);
  if (name === undefined || !looksLikeName(name)) return undefined;
  return isFoot || withOthers.test(line) || isGivenName(name.split(" ")[0] ?? "") ? name : undefined;
}

function nameInLine(line: string): string | undefined {
  const said = (inLine.exec(line) ?? behindSign.exec(line) ?? behindWork.exec(line))?.groups?.["name"];
  const name = personName(said ?? "");
  return name !== undefined && (looksLikeName(name) || isGivenName(name)) ? name : undefined;
}

function nameAnnounced(line: string, next: string): string | undefined {
  if (!announcesAuthor(line)) return undefined;
  const own = personName(line);
  const name = own ?? personName(next);
  if (name === undefined || looksLikeName(name) || isGivenName(name)) return name;
  // "Posted by" and "Previous" under it: one word alone is the next thing of the page.
  const isTold = own !== undefined || next !== name;
  return isTold && made.test(line) && oneWord.test(name) ? name : undefined;
}

/** What says at the end of an article that somebody wrote it. */
const written =
  /^(?:(?:article |post |story )?(?:written|authored|posted|submitted) by|about the (?:author|writer):?|über (?:die autorin|den autor):?|(?:ein )?(?:artikel|beitrag|text|bericht) von|(?:geschrieben|verfasst|eingestellt|gepostet|publiziert|gespeichert|veröffentlicht) von|autor(?:in)?:|text(?: (?:und|&) (?:fotos?|bilder?))?:|bericht:|gez\.|die fragen stellten?|(?:das|dieses) (?:gespräch|interview) führten?|à propos de l’auteur|rédigé par|écrit par|publié par|escrito por|publicado por|scritto da|pubblicato da|geschreven door|geplaatst door)(?:\s|$)/i;
/** "This entry was posted by Tamsin Okoro on …", "Dieser Beitrag wurde am … von Tamsin Okoro veröffentlicht". */
const inSentence = new RegExp(`^.{0,100}?\\s(?:${by})\\s+(?=\\p{Lu})(.+)$`, "iu");
/** "(Tamsin Okoro)", as papers sign their reports. */
const inBrackets = /^[([]\s*(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})\s*[)\]]$/u;
const atEnd =
  /[.!?…“”"»]\s+(?:(?:Eine?|Une?|An?|Una?) \p{L}+ )?(?:By|Von|von|Par|Por|Door|Av|Af)\s+(?<name>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}.'’-]+){1,3})$/u;
/** ", photos Ivo Lind" */
const othersBehind = new RegExp(`,? (?:${bylineWords("others")})(?!\\p{L}).{0,40}$`, "iu");
const longest = { line: 80, sentence: 300 };

/** The lines near the title but for those of other stories behind the text. */
export function ownLines(index: PageIndex): string[] {
  const isOther = underOthers(index);
  return placesNearTitle(index).flatMap(({ text, block, where }) =>
    isOther({ text, block }) && where === "in text" ? [] : text,
  );
}

/** Asked for one line after the other: whether it stands under the linked heading of another story, before more prose. */
function underOthers(index: PageIndex): (line: BlockLine) => boolean {
  const title = titleHeading(index);
  let isOther = false;
  return ({ text, block }) => {
    const heading = headingOf(block);
    if (heading) isOther = heading !== title && isLinked(heading) && !isAboutAuthor(text);
    else if (text.length > longest.line * 2) isOther = false;
    return isOther;
  };
}

function isAboutAuthor(text: string): boolean {
  return announcesAuthor(text) || written.test(text);
}

function headingOf(block: unknown): PageElement | undefined {
  return block instanceof PageElement && /^h[2-6]$/.test(block.localName) ? block : undefined;
}

function isLinked(heading: PageElement): boolean {
  const { parentNode } = heading;
  const isInLink = parentNode instanceof PageElement && parentNode.localName === "a";
  return isInLink || heading.getElementsByTagName("a").length > 0;
}

/** "Written by Tamsin Okoro" anywhere, where only one is named so. */
export function announcedAnywhere(index: PageIndex): string[] {
  const title = titleHeading(index);
  const lines = index.lines();
  const names = new Set<string>();
  const isOther = underOthers(index);
  for (const [at, { text, block }] of lines.entries()) {
    if (isOther({ text, block })) continue;
    const isFoot = at > lines.length / 2 && text.length <= longest.line;
    const name =
      nameToldIn(text, () => lines[at + 1]?.text ?? "") ?? (isFoot ? nameOfTalk(text, isFoot) : undefined);
    if (name === undefined || (block instanceof PageElement && isElsewhere(block, title))) continue;
    names.add(name);
  }
  return names.size === 1 ? [...names] : [];
}

function nameToldIn(text: string, next: () => string): string | undefined {
  if (text.length > longest.sentence) return undefined;
  if (text.length <= longest.line && written.test(text)) {
    const name = personName(text.replace(written, "")) ?? whoIs(next());
    return name !== undefined && (looksLikeName(name) || isGivenName(name)) ? name : undefined;
  }
  return isPosting(text) ? nameInPosting(text) : (nameInBrackets(text) ?? nameAtEnd(text));
}

/** "Why wet meadows count. By Tamsin Okoro": the last words of a standfirst. */
function nameAtEnd(text: string): string | undefined {
  const said = atEnd.exec(text.replace(othersBehind, ""))?.groups?.["name"];
  return said !== undefined && looksLikeName(said) ? personName(said) : undefined;
}

function nameInPosting(text: string): string | undefined {
  const [said = ""] = (inSentence.exec(text)?.[1] ?? "").split(/ (?:and|und|et) (?:is|was|wurde|est|filed) /);
  // Behind a full stop another sentence begins; "Dr." has none behind it.
  const name = personName(said.slice(0, longest.line).replace(/(?<=\p{Ll}{4})\. \p{Lu}.*$/u, ""));
  return name !== undefined && looksLikeName(name) ? name : undefined;
}

function nameInBrackets(text: string): string | undefined {
  const name = inBrackets.exec(text)?.[1];
  return name !== undefined && isGivenName(name.split(" ")[0] ?? "") ? personName(name) : undefined;
}

/** What readers are told to ask somebody by, and what sets one below a name. */
const notOwn = /[@\d]|\btel|kontakt|contact/i;

/** A name alone behind the last paragraph, as papers and letters are signed; under words that another wrote it is theirs. */
export function signedBelow(index: PageIndex): string[] {
  const title = titleHeading(index);
  const lines = index.lines();
  const names = lines.flatMap(({ text, block }, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const isBelowProse =
      above !== undefined && above.text.length > longestProse && isBeside(above.block, block) && at > 2;
    if (!isBelowProse || text.length > longestDay || !isPerson(text)) return [];
    const isEnd = below === undefined || !isBeside(below.block, block) || below.text.length > longestDay;
    if (!isEnd || notOwn.test(below?.text ?? "")) return [];
    return block instanceof PageElement && isElsewhere(block, title) ? [] : text;
  });
  return new Set(names).size === 1 ? names.slice(0, 1) : [];
}

/** Both are paragraphs of the same box, and that is no quotation. */
function isBeside(one: unknown, other: unknown): boolean {
  if (!(one instanceof PageElement) || !(other instanceof PageElement)) return false;
  const { parentNode } = other;
  if (one.localName !== other.localName || one.parentNode !== parentNode) return false;
  return parentNode instanceof PageElement && !/^(?:blockquote|aside|li|ul|ol)$/.test(parentNode.localName);
}

/** The name alone, or the one that a sentence about its author begins with. */
function whoIs(line: string): string | undefined {
  return subjectOf(line) ?? (line.length <= longest.line ? personName(line) : undefined);
}

/** Whom a sentence tells of: "Tamsin Okoro is a reporter". */
export function subjectOf(line: string): string | undefined {
  return /^((?:\p{Lu}[\p{L}.'’-]+ ){2,4})(?:is|was|has|writes|works|ist|schreibt|arbeitet|est|es|è)\s/u
    .exec(line)?.[1]
    ?.trim();
}

/** Between a name and a day in one line. */
const betweenFacts = /\s*(?:\s[|·•–—-]\s|[|·•,–—]|\/\/|\s{2,})\s*/u;
/** A line with a day has little else, in characters. */
const longestDay = 40;
const mostNameWords = 4;
/** So long is prose above a signature, in characters. */
const longestProse = 120;

/** "Hannah Okoro · 12 November 2026": a name beside the day, behind the title; before that stands what a page is about. */
export function namesBesideDay(index: PageIndex): string[] {
  const lines = placesNearTitle(index).flatMap(({ text, where }) => (where === "behind" ? text : []));
  return lines.flatMap((line, at) => {
    if (isPerson(line)) return isDayLine(lines[at - 1]) || isDayLine(lines[at + 1]) ? line : [];
    const facts = line.split(betweenFacts);
    return facts.length > 1 && facts.some(isDayLine) ? facts.filter(isPerson).slice(0, 1) : [];
  });
}

/** A day, and little else. */
export function isDayLine(line = ""): boolean {
  return line.length <= longestDay && /\d/.test(line) && readDate(line) !== undefined;
}

/** What somebody is called before their name. */
const titles =
  /^(?:(?:Prof|Dr|Mag|Dipl)\.(?:-\p{L}+\.)? |(?:Pastor|Pfarrer|Vikar)(?:in)? |(?:Pater|Sister|Rev\.|Don|Père) )+/u;

function isPerson(text: string): boolean {
  const [given = "", ...others] = text.replace(titles, "").split(" ");
  if (others.length === 0 || others.length >= mostNameWords) return false;
  return isGivenName(given) && looksLikeName(text) && personName(text) === text;
}
