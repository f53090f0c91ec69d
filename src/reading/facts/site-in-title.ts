// The site's name in a title: it stands at either end, behind or before any sign that parts words.
import { folded } from "./folded.ts";
import { isSection, isSite, type SiteNames } from "./no-person.ts";
import { looksLikeName } from "./person-name.ts";

const separator = /\s+(?:[|·•–—―«»›‹~/→←⋆★✦●▪-]|::|>|<|\|\||\/\/|--)\s+|\s*(?:\||::|»|›|•)\s*|(?<=\S):\s+/gu;
/** "by Tamsin Okoro", and a month with its year, as weblogs' programs add them behind a title. */
const signature = /^(?:by|von|par|por|door) (?=\p{Lu})/u;
const monthAndYear = /^\p{Lu}\p{Ll}{2,8},? \d{4}$/u;
/** Services that end their titles without any sign. */
const onService = /^(.{4,}?) on (?:Vimeo|SoundCloud|Flickr|Dailymotion|Spotify)$/u;
/** A site's name is no longer, in words. */
const mostWords = 6;
const leastTitle = 2;
/** "Guide – News" may be a title in two parts, in characters. */
const leastBeforeSection = 8;
/** Shorter names stand in other words by chance, and so much may stand beside one: "Kestrel Herald blog". */
const leastSite = 4;
const mostBeside = 10;

/** The title without the site's name at its ends. Where nothing but the site is said, nothing is left. */
export function withoutSite(title: string, site: SiteNames): string {
  if (isSite(title, site)) return "";
  const ends = endsOf(title).filter(({ rest }) => rest.length >= leastTitle);
  const beginnings = beginningsOf(title).filter(({ rest }) => rest.length >= leastTitle);
  for (const { part, rest } of [...ends, ...beginnings])
    if (part.split(" ").length <= mostWords && isTheSite(part, site))
      return withoutSite(withoutSection(rest), site) || rest;
  const signed = ends.find(({ part }) => isSignature(part));
  if (signed) return withoutSite(signed.rest, site) || signed.rest;
  return withoutShortTail(onService.exec(title)?.[1] ?? title);
}

/** "Lamps – News": what stands before the site's name behind a sign of its own. */
function withoutSection(title: string): string {
  const [end] = endsOf(title);
  return end && end.rest.length >= leastBeforeSection && isSection(end.part) ? end.rest : title;
}

/** "by Tamsin Okoro", and whatever stands behind that. */
function isSignature(part: string): boolean {
  if (monthAndYear.test(part)) return true;
  const [first = ""] = part.split(separator);
  return signature.test(first) && looksLikeName(first.replace(signature, ""));
}

/** What a title is without one or more of its parts at either end, and each part of it alone. */
export function partsOfTitle(title: string): string[] {
  const rests = [...endsOf(title), ...beginningsOf(title)].map(({ rest }) => rest);
  return [...title.split(separator).map((part) => part.trim()), ...rests];
}

/** What stands behind the last separator. */
export function endOfTitle(title: string): string | undefined {
  return endsOf(title)[0]?.part;
}

/** Each end of the title behind a separator, shortest first. */
function endsOf(title: string): { part: string; rest: string }[] {
  return [...title.matchAll(separator)].reverse().map((found) => ({
    part: title.slice(found.index + found[0].length),
    rest: title.slice(0, found.index).trim(),
  }));
}

function beginningsOf(title: string): { part: string; rest: string }[] {
  return [...title.matchAll(separator)].map((found) => ({
    part: title.slice(0, found.index).trim(),
    rest: title.slice(found.index + found[0].length),
  }));
}

/** By its names, its host ("kestrel.example.org"), or the letters of its host ("Kestrel Herald", kestrelherald.org). */
function isTheSite(part: string, site: SiteNames): boolean {
  if (isSite(part, site)) return true;
  const said = folded(part);
  const host = site.host.replace(/^www\./, "");
  if (said === folded(host)) return true;
  if (said.length >= 5 && host.split(".").some((label) => folded(label) === said)) return true;
  return site.names.map(folded).some((name) => {
    if (said.length < leastSite || name.length < leastSite) return false;
    return name.includes(said) || (said.includes(name) && said.length <= name.length + mostBeside);
  });
}

/** A short last part behind a bar is the site's or its section's, whatever it is called. */
function withoutShortTail(title: string): string {
  const found = /^(.{8,}?)\s+[|·•]\s+([^|·•]{2,60})$/u.exec(title);
  return found?.[1] && found[2] && found[2].split(" ").length <= 4 ? found[1] : title;
}
