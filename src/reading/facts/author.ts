// Who wrote a page: linked data first, then the head, then the line that readers see. Only a person counts: an
// organisation, a team, a machine's user and the site itself give nobody.

import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import type { Found } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, isOfType, type LinkedData, resolveId } from "../page/json-ld.ts";
import { mainThings } from "../page/main-things.ts";
import { linesNearTitle, placesNearTitle } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { bylinesInPlace, personsInBoxes, shownBylines, textOf } from "./byline-places.ts";
import { folded } from "./folded.ts";
import { isGivenName } from "./given-names.ts";
import {
  hasAgency,
  isHandle,
  isNobody,
  isNoPerson,
  isOfSite,
  isSignedByAgency,
  isSite,
  isTeam,
  type SiteNames,
} from "./no-person.ts";
import { announcesAuthor, looksLikeName, personName, splitNames, withCommas } from "./person-name.ts";
import { spokenBylines } from "./spoken-bylines.ts";

type Data = { main: LinkedData | undefined; all: LinkedData[]; site: SiteNames };

/**
 * The first person among all who are named, or the persons, where the page shows more with that one. What names no
 * person, or bears the site's name, is taken where the page shows it as its author and shows nobody else.
 */
export function authorOf(index: PageIndex, meta: Meta, { main, all, site }: Data): Found | undefined {
  const isThread =
    main !== undefined && isOfType(main, /^(DiscussionForumPosting|SocialMediaPosting|Question)$/);
  const isSomebody = (name: string, isDeclared: boolean) =>
    !isSite(name, site) && !isNoPerson(name) && (isThread || !isDeclared || !isHandle(name));
  const others: Found[] = [];
  for (const [from, texts] of candidates(index, meta, main, all)) {
    const isDeclared = from === "jsonld" || from === "meta";
    const names = [...new Set(texts.flatMap((text) => nameIn(text, isDeclared, site) ?? []).map(withCommas))];
    const persons = names.filter((name) => isSomebody(name, isDeclared));
    if (persons.length === 0) {
      for (const value of names) others.push({ value, from });
      continue;
    }
    const value = persons.join(", ");
    const shown = isDeclared ? shownInstead(value, index, isSomebody) : undefined;
    if (shown !== undefined) return { value: shown, from: "byline" };
    return { value: (isDeclared && shownWithOthers(value, index)) || value, from };
  }
  const houses = namesOf(main?.["author"], all, isOrganisation);
  const declared = houses.flatMap((one) => nameIn(one, true, site) ?? []);
  const named = [...others, ...declared.map((value): Found => ({ value, from: "jsonld" }))];
  return houseOf(named, index, site) ?? personInBox(index, isSomebody);
}

/** Who is no person and signs the page all the same. A paper declares itself where an agency's report has no author. */
function houseOf(others: Found[], index: PageIndex, site: SiteNames): Found | undefined {
  const house = others.find(
    ({ value }, at) =>
      isCredible(value, index, site) ||
      (!isHandle(value) && others.some((other, place) => place < at && other.value === value)),
  );
  const isReport = () => index.lines().some(({ text }) => isSignedByAgency(text));
  return house && isOfSite(house.value, site) && isReport() ? undefined : house;
}

/** Where nothing else names anybody: boxes stand for those who review a text, too. */
function personInBox(
  index: PageIndex,
  isSomebody: (name: string, isDeclared: boolean) => boolean,
): Found | undefined {
  const value = personsInBoxes(index).find((name) => looksLikeName(name) && isSomebody(name, false));
  return value === undefined ? undefined : { value, from: "byline" };
}

/** Longer lines are prose, in characters. */
const longestShown = 200;

/**
 * Who signs under the title, where the declared author stands nowhere on the page: programs declare whoever has put
 * a text in. Somebody of the same last name is that author.
 */
function shownInstead(
  declared: string,
  index: PageIndex,
  isSomebody: (name: string, isDeclared: boolean) => boolean,
): string | undefined {
  const lines = placesNearTitle(index).flatMap(({ text, where }) => (where === "behind" ? text : []));
  const [said] = lines.some(announcesAuthor) ? spokenBylines(lines) : [];
  const shown = said === undefined ? undefined : withCommas(personName(said) ?? "");
  if (shown === undefined || !looksLikeName(shown) || !isSomebody(shown, false)) return undefined;
  const name = declared.split(", ")[0]?.toLowerCase() ?? "";
  if (folded(shown).includes(folded(name.split(" ").at(-1) ?? ""))) return undefined;
  const isShown = index
    .lines()
    .some(({ text }) => text.length <= longestShown && text.toLowerCase().includes(name));
  return isShown ? undefined : shown;
}

/** No house either: the site and an agency. */
function nameIn(text: string, isField: boolean, site: SiteNames): string | undefined {
  const name = personName(text, { isField });
  if (name === undefined || isHouse(name, site) || (!isField && isPartOfSite(name, site))) return undefined;
  return isSite(name, site) && hasAgency(text) ? undefined : name;
}

/** "Kestrel Herald, Bristol": the site, and where it is. */
function isHouse(name: string, site: SiteNames): boolean {
  const [first = "", ...others] = name.split(", ");
  return others.length > 0 && isSite(first, site);
}

/** "von KHR Bremen" on the site KHR.DE; a house that a head declares by its letters may be all that signs a page. */
function isPartOfSite(name: string, site: SiteNames): boolean {
  const [letters = "", ...places] = name.split(" ");
  if (places.length === 0 || !shortName.test(letters) || isGivenName(letters)) return false;
  return isShortFor(letters, site) && !isSite(name, site);
}

/** How broadcasters are called for short. */
const shortName = /^\p{Lu}{2,5}\d{0,2}$/u;

function isShortFor(letters: string, { names, host }: SiteNames): boolean {
  const said = letters.toLowerCase();
  return [host, ...names].some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(said),
  );
}

/** A user's name that tells the person's: `t.okoro`. */
const initialed = /^\p{L}\.\p{L}{3,}$/u;

/**
 * What is no person may sign a page all the same: another organisation than the site's, or whatever the page shows
 * as its author or on a line of its own.
 */
function isCredible(name: string, index: PageIndex, site: SiteNames): boolean {
  if (!isHandle(name) && !isTeam(name) && !isOfSite(name, site)) return true;
  if (looksLikeName(name) && !isNoPerson(name)) return true;
  if (initialed.test(name)) return true;
  const said = folded(name);
  const isLine = index
    .lines()
    .some(({ text, block }) => text.length < 60 && folded(text) === said && !isFarFromText(block));
  if (isLine) return true;
  for (const text of shownBylines(index)) if (folded(text).includes(said)) return true;
  return false;
}

/** In a menu, a header or a footer a site shows its name on every page. */
function isFarFromText(block: unknown): boolean {
  for (let above = block; above instanceof PageElement; above = above.parentNode) {
    if (above.localName === "nav" || above.localName === "footer" || above.localName === "header")
      return true;
    if (above.localName === "article" || above.localName === "main") return false;
  }
  return false;
}

/** Two lines of a box in one word: "AnsprechpartnerinVerena". */
const glued = /\p{Ll}{4}\p{Lu}/u;

/** Readability's guess counts where it reads like a person's name, and like that of none of `others`. */
export function guessedAuthor(
  byline: string | undefined,
  { site, others }: { site: SiteNames; others: string[] },
): string | undefined {
  const name = personName(byline ?? "");
  if (name === undefined || !looksLikeName(name) || glued.test(name) || others.includes(name))
    return undefined;
  return splitNames(name).some((one) => isNobody(one) || isSite(one, site)) || isNoPerson(name)
    ? undefined
    : name;
}

/** Most trusted first; each is looked up only when those before it gave no name. */
function* candidates(
  index: PageIndex,
  meta: Meta,
  main: LinkedData | undefined,
  all: LinkedData[],
): Generator<[Found["from"], string[]]> {
  yield ["jsonld", namesOf(main?.["author"] ?? main?.["creator"], all)];
  // https://scholar.google.com/intl/en/scholar/inclusion.html: one an element; some still write all in one.
  const cited = ["citation_author", "citation_authors"].flatMap((name) => valuesOf(index, name));
  yield ["meta", cited.flatMap((names) => names.split(";")).map(nameFirst)];
  for (const name of ["author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"])
    yield ["meta", [nameFirst(meta(name) ?? "")]];
  // What Yoast tells link previews: a label and its value.
  if (
    /^(written by|verfasst von|écrit par|escrito por|geschrieben von|geschreven door|scritto da|skr[ie]ve[nt] a[vf]|kirjoittanut|napisane przez)$/i.test(
      meta("twitter:label1") ?? "",
    )
  )
    yield ["meta", [meta("twitter:data1") ?? ""]];
  // The first one only: further ones answer it.
  const first = index.withProperty("author").find((element) => !isElsewhere(element, titleHeading(index)));
  if (first) yield ["microdata", [saidBy(nameInside(first) ?? first)]];
  for (const text of shownBylines(index)) yield ["byline", [text]];
  // Where nothing calls itself an article, the page's own object may have an author.
  const page = main
    ? undefined
    : mainThings(all).find((object) => isOfType(object, /^(WebPage|CreativeWork)$/));
  yield ["jsonld", namesOf(page?.["author"], all)];
}

const isOrganisation = (who: LinkedData) => isOfType(who, /Organization|Corporation/);
const isNoOrganisation = (who: LinkedData) => !isOrganisation(who);

function namesOf(author: unknown, all: LinkedData[], isMeant = isNoOrganisation): string[] {
  const list = Array.isArray(author) ? author : [author];
  return list.flatMap((one) => {
    const who = resolveId(one, all);
    if (!isObject(who)) return typeof who === "string" && isMeant({}) ? who : [];
    return isMeant(who) ? namesIn(who["name"] ?? wholeName(who)) : [];
  });
}

function wholeName({ givenName, familyName }: LinkedData): string | undefined {
  return typeof givenName === "string" && typeof familyName === "string"
    ? `${givenName} ${familyName}`
    : undefined;
}

function namesIn(name: unknown): string[] {
  const list: unknown[] = Array.isArray(name) ? name : [name];
  return list.filter((one) => typeof one === "string");
}

function valuesOf(index: PageIndex, name: string): string[] {
  return index
    .named("meta")
    .filter((meta) => meta.getAttribute("name")?.trim().toLowerCase() === name)
    .flatMap((meta) => meta.getAttribute("content") ?? []);
}

/** "Okoro, Tamsin" as libraries write it; two whole names stay. */
function nameFirst(name: string): string {
  const parts = /^([\p{L}'’-]+), ([\p{L}.'’-]+(?: [\p{L}.'’-]+)?)$/u.exec(name.trim());
  return parts ? `${parts[2]} ${parts[1]}` : name;
}

function nameInside(element: PageElement): PageElement | undefined {
  return element.elementsBelow((below) => /(^|\s)name(\s|$)/.test(below.getAttribute("itemprop") ?? ""))[0];
}

/** HTML "property value of an element": a `<link itemprop>` or `<meta itemprop>` shows nothing. */
function saidBy(element: PageElement): string {
  return element.getAttribute("content") ?? textOf(element);
}

/** What stands behind a name among others: "Tamsin Okoro Executive Editor, Gardener" is one person. */
const listed = /^\s*(?:[,&\n]|\p{L}{1,4}\s|$)/u;
/** More names stand in a list. */
const mostTogether = 6;

/** The line over the article that names the declared author among several, all of whom look like names. */
function shownWithOthers(name: string, index: PageIndex): string | undefined {
  let looked = 0;
  const lines = linesNearTitle(index).filter((line) => line.startsWith(name));
  for (const text of [...lines, ...bylinesInPlace(index)]) {
    if (++looked > 20) return undefined;
    const shown = personName(text.replace(/\n(?:,|&|and|und)\n?|\n/g, ", ").replace(/,\s*,/g, ","));
    if (shown === undefined || shown.length <= name.length || !shown.includes(name)) continue;
    if (!listed.test(text.slice(text.indexOf(name) + name.length))) continue;
    const parts = splitNames(shown);
    const areNames = parts.every((part) => looksLikeName(part) && !isNoPerson(part));
    if (
      parts.some((part) => part.endsWith(name)) &&
      parts.length > 1 &&
      parts.length <= mostTogether &&
      areNames
    )
      return parts.join(", ");
  }
  return undefined;
}
