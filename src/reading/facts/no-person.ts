// What stands where an author's name should and names no person: an organisation, a team, a role, a section, a
// machine's name for its user, the site itself. Nobody is better than one of these.
import { anyWord, alternatives as words } from "../page/alternatives.ts";
import { bylineWords } from "./byline-words.ts";
import { folded } from "./folded.ts";

/** The names that the page has for its site, and the address's own. */
export type SiteNames = { names: string[]; host: string };

/** Words that stand in names of companies, offices and newsrooms, and in no person's. */
const organisations = anyWord`inc | ltd | llc | llp | plc | gmbh | corp | corporation | company
    | holdings? | group | agency | agentur | agence | associat(?:es|ion) | verein | verband | foundation | stiftung
    | institut(?:e|ion)? | university | universität | universit[éà] | college | school | academy | akademie
    | department | office | ministry | bureau | council | committee | commission | center | centre | zentrum
    | museum | library | hospital | clinic | press | presse | news | nachrichten | media | medien
    | magazine | magazin | journal | times | zeitung | herald | gazette | tribune | radio | tv | broadcasting
    | network | netzwerk | studios? | records | publishing | verlag | blog | website | online | digital
    | services? | solutions | software | systems | technologies | technology | labs? | partners | consulting
    | marketing | insurance | shop | store | official | construction | renovations? | dental | interiors | photography | social | skills
    | travel | clothing | fitness | realty | industries | international | entertainment | productions? | team | support | community | collective | project | projekt
    | strategy`;
/** Those who work there, without a name of their own. */
const teams = anyWord`team | staff | editors | editorial | newsroom | desk | contributors? | writers
    | authors | reporters | correspondents? | redaktion\p{L}* | onlineredaktion | rédaction | redacción | redação
    | redazione | redactie | toimitus | redakcja | редакция | equipe | équipe | equipo | experts
    | reporter | webmaster | admin(?:istrator)? | moderator | gastautor\p{L}* | pressestelle | (?<=^)red(?=$) | (?<=^)guest
    | press office | user | member | anonymous`;
/** Agencies, whose reports many sites print: they are where a report comes from, and nobody who wrote it. */
const agencyNames = words`reuters | dpa(?:-\p{L}+)? | afp | apa | sda | epd | efe | ansa | anp | xinhua | belga | lusa | pap | tass
    | ritzau | ntb | interfax | pti | ians | dts | associated press | press association | pa media | agence france-presse
    | deutsche presse-agentur | europa press | agencias? | agenzie | agences`;
/** Short names in capitals alone are agencies; in small letters they may be words. */
const capitalAgencies = "AP|KNA|SID|TT|PA|STT|CNA|UPI|ANI";
const agency = new RegExp(
  `^(?:(?:(?:mit|with|avec|by|quelle|source|red|material|inhalten|von)[ :./]*)*(?:${agencyNames})(?:[\\s/,+&-]+|$))+$`,
  "iu",
);
const capitalAgency = new RegExp(`^(?:(?:${capitalAgencies})(?:[\\s/,+&-]+|$))+$`, "u");
/** Behind a name as they are written: some are words in small letters and names with a capital. */
const writtenAgencies =
  "Reuters|dpa|DPA|AFP|afp|APA|SDA|epd|EPD|EFE|ANSA|ANP|TASS|NTB|PTI|IANS|DTS|AP|KNA|SID|PAP";
const behindName = new RegExp(
  `^(.*\\p{L}\\S* .*?\\p{L})(?:\\s*[,/(]\\s*|\\s+)(?:(?<=[,/(]\\s*)|(?:${bylineWords("joins")})\\s+)(?:${writtenAgencies})\\)?$`,
  "u",
);
/** What a person is to a paper. */
const pressNouns = words`editor(?:s|-in-chief| in chief| at large)? | writers? | reporters? | journalists? | correspondents?
    | columnists? | bloggers? | contributors? | redakteur(?:in)? | chefredakteur(?:in)? | korrespondent(?:in)?
    | reporterin | journaliste? | journalistin`;
/** The same, and what they are to others. */
const roleNouns = `${pressNouns}|${words`authors? | strategist | manager | director | specialist | producer | analyst
    | president | ceo | founder | co-founder | owner | publisher | marketer | intern | autor(?:in)?`}`;
const roleKinds = words`senior | junior | managing | chief | deputy | assistant | associate | executive | contributing
    | staff | guest | freelance | lead | news | web | digital | content | copy | seo | technical | travel | sports?
    | political | politics | health | science | business | technology | tech | culture | arts | foreign | local
    | education | environment | features | investigative | our | your`;
const role = new RegExp(`^(?:(?:${roleKinds}) )*(?:${roleNouns})$`, "iu");
const roleInside = new RegExp(
  `(?:^|\\s)(?:${pressNouns})(?:$|,? (?:at|for|in|of|bei|für|and|und|chez) )`,
  "iu",
);
/** Without a word before it, "Founder" may be a family's name. */
const roleAtEnd = new RegExp(`^(\\S+ \\S.*?) (?:[–-] )?(?:(?:${roleKinds}) )+(?:${roleNouns})$`, "iu");
/** Parts of a paper. */
const sections = words`news | world( news)? | (uk|us|national|international|local|latest|breaking|top) news | sports? | opinions?
    | features? | politics | business | economy | finance | money | markets | technology | tech | science | health
    | culture | arts?( and culture)? | entertainment | lifestyle | life | style | fashion | travel | food | education
    | environment | climate | comment | analysis | editorial | events? | videos? | podcasts? | blog | blogs | guides?
    | reviews? | advice | community | press releases? | announcements? | resources | insights? | nachrichten | politik
    | wirtschaft | sport | kultur | wissen | wissenschaft | panorama | meinung | feuilleton | digital | regional(es)?
    | lokales | aktuell(es)? | reise | gesundheit | gesellschaft | actualités? | politique | économie | monde | société
    | noticias | deportes | cultura | economía | mundo | notizie | cronaca | nieuws | economie`;
const section = new RegExp(`^(?:the )?(?:${sections})$`, "iu");
/** Those who are not named at all: "our correspondent", "der Redaktion". */
const unnamed =
  /^(?:our|unser\p{L}*|eine?[mr]?|der|dem|die|notre|la|nuestr[oa]) (?:\p{Ll}+ ){0,2}\p{L}*(?:correspondent|[Kk]orrespondent|[Rr]edaktion|[Rr]edakteur|[Rr]eporter|[Mm]itarbeiter|rédaction|redacción|redazione|editor|staff)\p{L}*$/u;

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
  return (
    isAgency(name) ||
    section.test(name) ||
    role.test(name) ||
    unnamed.test(name.toLowerCase().slice(0, 1) + name.slice(1))
  );
}

/** A part of a paper: "Politics", "Feuilleton". */
export function isSection(name: string): boolean {
  return section.test(name);
}

/** "Health reporter", "Editor at Kestrel Weekly": what papers add to a name, and no office that somebody is known by. */
export function isRole(words: string): boolean {
  return roleInside.test(words);
}

/** "Tamsin Okoro Executive Digital Editor" is Tamsin Okoro. */
export function withoutRole(name: string): string {
  return roleAtEnd.exec(name)?.[1] ?? name;
}

/** "Tamsin Okoro/dpa", "Tamsin Okoro avec AFP". */
export function withoutAgency(name: string): string {
  return behindName.exec(name)?.[1] ?? name;
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
