// The site's name in a title: it stands at either end, behind or before any sign that parts words.
import { folded } from "./folded.ts";
import { isSection, isSite, type SiteNames } from "./no-person.ts";
import { looksLikeName } from "./person-name.ts";

const separator = /\s+(?:[|·•–—―«»›‹~/→←⋆★✦●▪-]|::|>|<|\|\||\/\/|--)\s+|\s*(?:\||::|»|›|•)\s*|(?<=\S):\s+/gu;
/** "by Tamsin Okoro", and Medium's month with its year, as programs add them behind a title, each behind such a sign. */
const programsSign = /[-|]\s*$/u;
const signature = /^(?:by|von|par|por|door) (?=\p{Lu})/u;
const mediumMonth = /^\p{Lu}\p{Ll}{2}, \d{4}$/u;
/** Services that end their titles without any sign, each on its own host. */
const onService = /^(.{4,}?) on (Vimeo|SoundCloud|Flickr|Dailymotion|Spotify)$/u;
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
  const end = siteAtEnd(title, site);
  return end === undefined ? withoutShortTail(title) : withoutSite(end.rest, site) || end.rest;
}

/**
 * A title of the head also without what programs add there: the author, a section before the site's name. `author` is
 * the page's own, where it is known: somebody else may be what the title is about.
 */
export function withoutAdditions(title: string, site: SiteNames, author?: string): string {
  if (isSite(title, site)) return "";
  const end = siteAtEnd(title, site);
  if (end) return withoutAdditions(withoutSection(end.rest), site, author) || end.rest;
  const signed = endsOf(title).find((one) => one.rest.length >= leastTitle && isSignature(one, author));
  if (signed) return withoutAdditions(signed.rest, site, author) || signed.rest;
  const [, words, service] = onService.exec(title) ?? [];
  const isTheirs = service !== undefined && site.host.split(".").includes(service.toLowerCase());
  return withoutShortTail(isTheirs ? (words ?? title) : title);
}

function siteAtEnd(title: string, site: SiteNames): End | undefined {
  return [...endsOf(title), ...beginningsOf(title)].find(
    ({ part, rest }) =>
      rest.length >= leastTitle && part.split(" ").length <= mostWords && isTheSite(part, site),
  );
}

/** "Lamps – News": what stands before the site's name behind a sign of its own; a colon parts a title in two. */
function withoutSection(title: string): string {
  const [end] = endsOf(title);
  if (!end || end.rest.length < leastBeforeSection || !isSection(end.part)) return title;
  return title.slice(end.rest.length).trimStart().startsWith(":") ? title : end.rest;
}

/** "by Tamsin Okoro", and whatever stands behind that. */
function isSignature({ part, sign }: End, author: string | undefined): boolean {
  if (mediumMonth.test(part)) return true;
  const [first = ""] = part.split(separator);
  const name = first.replace(signature, "");
  if (!signature.test(first) || !looksLikeName(name)) return false;
  return author === undefined ? programsSign.test(sign) : folded(author).includes(folded(name));
}

/** What a title is without one or more of its parts at either end, and each part of it alone. */
export function partsOfTitle(title: string): string[] {
  const rests = [...endsOf(title), ...beginningsOf(title)].map(({ rest }) => rest);
  return [...title.split(separator).map((part) => part.trim()), ...rests];
}

/** What stands before a separator or behind one. */
export function endsOfTitle(title: string): string[] {
  return [...endsOf(title), ...beginningsOf(title)].map(({ part }) => part);
}

/** What stands behind the last separator. */
export function endOfTitle(title: string): string | undefined {
  return endsOf(title)[0]?.part;
}

/** A part at either end, what is left without it, and what stands between. */
type End = { part: string; rest: string; sign: string };

/** Each end of the title behind a separator, shortest first. */
function endsOf(title: string): End[] {
  return [...title.matchAll(separator)].reverse().map((found) => ({
    part: title.slice(found.index + found[0].length),
    rest: title.slice(0, found.index).trim(),
    sign: found[0],
  }));
}

function beginningsOf(title: string): End[] {
  return [...title.matchAll(separator)].map((found) => ({
    part: title.slice(0, found.index).trim(),
    rest: title.slice(found.index + found[0].length),
    sign: found[0],
  }));
}

/** By its names, its host ("kestrel.example.org"), or the letters of its host ("Kestrel Herald", kestrelherald.org). */
export function isTheSite(part: string, site: SiteNames): boolean {
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
