// What stands where an author's name should and names no person: an organisation, a team, a role, a section, a
// machine's name for its user, the site itself. Nobody is better than one of these.
import { wholeWords } from "../page/alternatives.ts";
import { bylineWords } from "./byline-words.ts";
import { folded } from "./folded.ts";
import { isGivenName } from "./given-names.ts";
import { capitalAgencies, pressWords, signingAgencies, writtenAgencies } from "./press-words.ts";

/** The names that the page has for its site, and the address's own. */
export type SiteNames = { names: string[]; host: string };

const organisations = wholeWords(pressWords("organisations"));
const teams = wholeWords(`${pressWords("teams")}|${pressWords("houses")}`);
const agency = new RegExp(
  `^(?:(?:(?:mit|with|avec|by|quelle|source|red|material|inhalten|von)[ :./]*)*(?:${pressWords("agencies")})(?:[\\s/,+&-]+|$))+$`,
  "iu",
);
const capitalAgency = new RegExp(`^(?:(?:${capitalAgencies})(?:[\\s/,+&-]+|$))+$`, "u");
const behindName = new RegExp(
  `^(.*\\p{L}\\S* .*?\\p{L})(?:\\s*[,/(]\\s*|\\s+)(?:(?<=[,/(]\\s*)|(?:${bylineWords("joins")})\\s+)(?:${writtenAgencies})\\)?$`,
  "u",
);
const kinds = pressWords("kinds");
const nouns = `${pressWords("ranks")}|${pressWords("offices")}`;
const role = new RegExp(`^(?:(?:${kinds}) )*(?:${nouns})$`, "iu");
const roleInside = new RegExp(
  `(?:^|\\s)(?:${pressWords("ranks")})(?:$|,? (?:at|for|in|of|bei|für|and|und|chez) )`,
  "iu",
);
const pressRank = new RegExp(`^(?:(?:${kinds}|\\p{Lu}\\p{L}+) ){0,2}(?:${pressWords("ranks")})$`, "iu");
/** Without a word before it, "Founder" may be a family's name; no family is called "Redakteurin". */
const roleAtEnd = new RegExp(
  `^(\\S+ \\S.*?) (?:[–-] )?(?:(?:(?:${kinds}) )+(?:${nouns})|(?:${pressWords("ranks")}))$`,
  "iu",
);
const section = new RegExp(`^(?:the )?(?:${pressWords("sections")})$`, "iu");
/** Those who are not named at all: "our correspondent", "der Redaktion". */
const unnamed = new RegExp(
  `^(?:${pressWords("ours")}) (?:\\p{L}+ ){0,2}\\p{L}*(?:${pressWords("ranks")}|${pressWords("teams")})\\p{L}*$`,
  "iu",
);

/** "Redaktion Hafenblatt", "la redazione": a newsroom, and no person's name behind it. */
const newsroom = new RegExp(`^(?:${pressWords("newsrooms")})(?:$|[ -](.*)$)`, "iu");

const placedNewsroom = new RegExp(
  `^(?:${pressWords("newsrooms")})\\s*[|/,·–-]\\s*(?<place>\\p{Lu}[\\p{L}'’-]+)$`,
  "iu",
);

/** One word in small letters, or with figures in it, as machines call their users: `brandon-peaktwo`, `paulb203`. */
export function isHandle(name: string): boolean {
  return /^[\p{Ll}\d._-]+$|^\S*\d{2}\S*$|^\p{Ll}\S*\p{Lu}|_/u.test(name);
}

/** True when the words name an organisation, a team or a role. */
export function isNoPerson(name: string): boolean {
  return role.test(name) || isAgency(name) || organisations.test(name) || teams.test(name);
}

/** A role, a section, an agency, somebody without a name: no author, whatever the page says and shows. */
export function isNobody(name: string): boolean {
  return isAgency(name) || section.test(name) || role.test(name) || unnamed.test(name) || isNewsroom(name);
}

/** "Redacción | Bremen", "Redaktion, Bremen": a newsroom and its place. */
export function isPlacedNewsroom(line: string): boolean {
  const word = placedNewsroom.exec(line)?.groups?.["place"];
  return word !== undefined && !isGivenName(word);
}

function isNewsroom(name: string): boolean {
  const found = newsroom.exec(name);
  return found !== null && !isGivenName(found[1]?.split(" ")[0] ?? "");
}

/** "Redakteurin", "senior health reporter": a rank of the press, and nothing else. */
export function isPressRank(words: string): boolean {
  return pressRank.test(words);
}

/** A part of a paper: "Politics", "Feuilleton". */
export function isSection(name: string): boolean {
  return section.test(name);
}

/** "Health reporter", "Editor at Kestrel Weekly": what papers add to a name, and no office that somebody is known by. */
export function isRole(words: string): boolean {
  return roleInside.test(words);
}

/** "Vorstandsvorsitzende der Hafenwerke", "directeur de l’Institut": an office, and what it is of. */
const office =
  /^\p{L}*(?:vorsitzende[rn]?|vorstand|präsident(?:in)?|leiter(?:in)?|direktor(?:in)?|sprecher(?:in)?|minister(?:in)?|professor(?:in)?|geschäftsführer(?:in)?|referent(?:in)?|berater(?:in)?|anw[äa]lt(?:in)?|forscher(?:in)?|mitglied|directeur|directrice|président[e]?|professeure?|profesora?|directora?|presidente?|docente|direttore|direttrice|hoogleraar|voorzitter) (?:de[rsnm]?|beim?|für|von|im|in|an|am|d[ieu]|del(?:la)?|dell[o’']|van|à)(?:\s|$)/iu;

/** True for what somebody is elsewhere, as guests are introduced. */
export function isOffice(words: string): boolean {
  return office.test(words);
}

/** "Tamsin Okoro Executive Digital Editor" is Tamsin Okoro. */
export function withoutRole(name: string): string {
  return roleAtEnd.exec(name)?.[1] ?? name;
}

/** "Tamsin Okoro/dpa", "Tamsin Okoro avec AFP". */
export function withoutAgency(name: string): string {
  return behindName.exec(name)?.[1] ?? name;
}

/** How a line ends or begins that an agency signs: "Quelle: dpa/lby", "(AFP)", "Bremen (dpa/lni) - ", "Agencias / Bremen". */
const signedByAgency = new RegExp(
  `^(?:.{0,40}(?:^|[\\s/(|©])(?:${signingAgencies})(?:[/-]\\p{L}{2,10})?\\)?\\.?|[^.]{0,40}\\((?:${signingAgencies})(?:[/ -]\\p{L}{2,10})?\\)\\s*[:.–—-].*|(?:Agenc(?:ias|es)|Agenturen|Agenzie)(?:\\s*[/|,–-].{0,40})?)$`,
  "u",
);

/** True for a short line, or the first of a report, that says which agency it is from. */
export function isSignedByAgency(line: string): boolean {
  return signedByAgency.test(line);
}

/** True where an agency stands behind other words. */
export function hasAgency(words: string): boolean {
  return behindName.test(words);
}

function isAgency(name: string): boolean {
  return agency.test(name) || capitalAgency.test(name);
}

export function isTeam(name: string): boolean {
  return teams.test(name) || role.test(name);
}

/** Names shorter than this stand in others by chance. */
const leastTelling = 4;

/** True when a name has the site's in it, or stands in it: "Gazette editors", "Gazette". */
export function isOfSite(name: string, site: SiteNames): boolean {
  if (isSite(name, site)) return true;
  const said = folded(name);
  const others = [...site.names, ...site.host.split(".")].map(folded);
  return others.some(
    (other) =>
      other.length >= leastTelling &&
      said.length >= leastTelling &&
      (said.includes(other) || other.includes(said)),
  );
}

/** True when a name is the site's own, or the site's with a word like "official" beside it. */
export function isSite(name: string, { names, host }: SiteNames): boolean {
  const said = folded(name);
  if (said === "") return false;
  const labels = new Set(host.toLowerCase().split(/[.-]/));
  if (
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .every((word) => labels.has(word))
  )
    return true;
  if (
    host
      .toLowerCase()
      .split(".")
      .some((label) => label.replaceAll("-", "") === said)
  )
    return true;
  return names.some((site) => folded(site) === said);
}
