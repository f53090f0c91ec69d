// What stands where an author's name should and names no person: an organisation, a team, a role, a section, a
// machine's name for its user, the site itself. Nobody is better than one of these.
import { anyWord } from "../page/alternatives.ts";
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
    | reuters | afp | dpa(?:-\p{L}+)? | apa | sda | efe | ansa | xinhua | associated press`;
/** Those who work there, without a name of their own. */
const teams = anyWord`team | staff | editors | editorial | newsroom | desk | contributors? | writers
    | authors | reporters | correspondents? | redaktion\p{L}* | onlineredaktion | rédaction | redacción | redação
    | redazione | redactie | toimitus | redakcja | редакция | equipe | équipe | equipo | experts
    | reporter | webmaster | admin(?:istrator)? | moderator | gastautor\p{L}* | pressestelle | (?<=^)guest
    | press office | user | member | anonymous`;
/** Roles that stand alone: "Managing Editor". */
const roles =
  /^(?:(?:senior|junior|managing|chief|deputy|assistant|associate|executive|contributing|staff|guest|freelance|lead|news|web|content|copy|seo|technical|travel|sports?|political) )*(?:editor(?: in chief)?|writer|reporter|journalist|author|strategist|manager|director|specialist|columnist|blogger|redakteur(?:in)?|autor(?:in)?|editor-in-chief|producer|analyst|president|ceo|founder|owner|publisher|marketer|intern)$/i;

/** One word in small letters, or with figures in it, as machines call their users: `brandon-peaktwo`, `paulb203`. */
export function isHandle(name: string): boolean {
  return /^[\p{Ll}\d._-]+$|^\S*\d{2}\S*$|^\p{Ll}\S*\p{Lu}|_/u.test(name);
}

/** True when the words name an organisation, a team or a role. */
export function isNoPerson(name: string): boolean {
  return roles.test(name) || organisations.test(name) || teams.test(name);
}

export function isTeam(name: string): boolean {
  return teams.test(name) || roles.test(name);
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
