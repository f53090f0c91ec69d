// Where a page shows who wrote it: places whose class, link or words say so, the plainest first. What stands in
// comments, in lists of other pages and in a menu names others.
import { ancestorsOf } from "../page/ancestry.ts";
import { blockText } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { placesNearTitle } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { isGivenName } from "./given-names.ts";
import { announcesAuthor, looksLikeName, personName } from "./person-name.ts";
import {
  announcedAnywhere,
  isDayLine,
  namesBesideDay,
  ownLines,
  signedBelow,
  spokenBylines,
  subjectOf,
} from "./spoken-bylines.ts";

/** Words in classes and ids of places that name an author, and of those that tell other things about authors. */
const author =
  /author(?!i)|byline|by-line|writer|contributor|(?:posted|submitted|written)-?_?by|\bautor|auteur|autore|verfasser|redakteur|journalist|columnist|kolumnist|skribent|forfatter|verslaggever|\bsignature\b|\bfirma\b/i;
const notTheName =
  /comment|related|recommend|sidebar|widget|footer|avatar|image|img|photo|picture|bio|desc|job|role|position|social|follow|more-|card|popup|modal|tooltip|list|count|box-title|reviewer|kontakt|contact(?!us)|ansprech/i;
/** The name itself rather than a box around it. */
const theName = /author[-_]*(name|link)|byline[-_]*(name|author)|\bfn\b|^author$/i;
/** The author and nothing about them: "post-author", "entry-author". */
const ownAuthor = /(?:^|[\s_-])(?:author|auteur|autor|autore)(?:\s|$)/i;
/** A box about the author, and its length in characters. */
const authorBox = /author|autor(?!i[sz])|auteur/i;
const longestBox = 1_500;
const mostNameWords = 4;
export const authorPath =
  /\/(authors?|autor(?:en|es)?|auteurs?|autori|contributors?|staff|people|personen|profiles?|profil|team|writers?|producers?|by|redaktion|redakteure|journalists?)\/[^/]+/i;
/** So many elements before and behind the title are near it. */
const reach = 60;
const longestPlace = 100;
/** So many entries, and more than write one page together. */
const leastOfMenu = 6;
/** So many places of one sort. */
const leastOfList = 3;

/** Texts that name an author, most trusted first. */
export function* shownBylines(index: PageIndex): Generator<string> {
  yield* bylinesInPlace(index);
  yield* announcedAnywhere(index);
  yield* namesBesideDay(index);
  yield* namesBesidePicture(index);
  yield* signedBelow(index);
}

/** Those that stand where a page has its byline: all of who wrote it, where several did. */
export function* bylinesInPlace(index: PageIndex): Generator<string> {
  const near = nearTitle(index);
  const linked = index.withRel("author").filter((element) => !isElsewhere(element, titleHeading(index)));
  for (const element of asOne(linked, near)) yield textOf(element);
  yield* labelledBylines(index);
  yield* spokenBylines(ownLines(index));
}

function isAuthorLink(element: PageElement): boolean {
  return /(^|\s)author(\s|$)/i.test(element.getAttribute("rel") ?? "");
}

/** Where several such places stand and none of them near the title, they are those of a list of other pages. */
function asOne(places: PageElement[], near: ReadonlySet<PageElement>): PageElement[] {
  return places.length >= leastOfList && !places.some((place) => near.has(place)) ? [] : places;
}

/** The elements around the page's first heading. */
function nearTitle(index: PageIndex): Set<PageElement> {
  const title = titleHeading(index);
  const at = title ? index.all.indexOf(title) : -1;
  return new Set(index.all.slice(Math.max(0, at - reach), at + reach));
}

/** Names of the authors of other things on the page, who must not be guessed to be its own. */
export function authorsElsewhere(index: PageIndex): string[] {
  const named = index.all.filter(
    (element) => isAuthorLink(element) || author.test(element.className) || author.test(element.id),
  );
  const outside = named.filter(
    (element) => isMenuEntry(element) || isElsewhere(element, titleHeading(index)),
  );
  const links = named.filter(isAuthorLink).filter((element) => !outside.includes(element));
  const ofList = asOne(links, nearTitle(index)).length === 0 ? links : [];
  return [...outside, ...ofList].flatMap((element) => personName(textOf(element)) ?? []);
}

/** One line a block, so that a name and the date under it do not become one word. */
export function textOf(element: PageElement): string {
  return blockText(element).slice(0, 1_000);
}

/** Places whose class, id or link says that an author stands there: the plainest first. */
function labelledBylines(index: PageIndex): string[] {
  const places = index.labelled.filter(
    ({ names, element }) =>
      author.test(names) &&
      !notTheName.test(names) &&
      !isMenuEntry(element) &&
      !isElsewhere(element, titleHeading(index)),
  );
  const links = index
    .named("a")
    .filter(
      (link) =>
        authorPath.test(link.getAttribute("href") ?? "") &&
        isNameOnLink(link.textContent.trim()) &&
        !isElsewhere(link, titleHeading(index)),
    );
  const isPlain = ({ element }: { element: PageElement }) =>
    element.textContent.trim().length <= longestPlace;
  const near = nearTitle(index);
  const plain = places.filter(({ names }) => theName.test(names)).filter(isPlain);
  const kept = new Set(
    asOne(
      plain.map(({ element }) => element),
      near,
    ),
  );
  const named = plain.filter(({ element }) => kept.has(element));
  const others = places
    .filter(
      ({ names, element }) => !theName.test(names) && (near.has(element) || announcesAuthor(textOf(element))),
    )
    .filter(isPlain);
  return [
    ...named.map(({ element }) => textOf(element)).filter(isNameOrSaysSo),
    ...others.map(({ element }) => textOf(element)).filter(isNameOrSaysSo),
    ...links.filter((link) => near.has(link)).map(textOf),
    ...[...named, ...others.filter(({ names }) => ownAuthor.test(names))]
      .filter(({ element }) => near.has(element))
      .map(({ element }) => textOf(element))
      .filter(isFirstName),
  ];
}

/** A line is the name of whom a picture beside it shows, and the day is not far. */
function namesBesidePicture(index: PageIndex): string[] {
  const isName = (name: string) => looksLikeName(name) && name.split(" ").length <= mostNameWords;
  const pictures = index.named("img").filter((one) => isName(one.getAttribute("alt")?.trim() ?? ""));
  const shown = new Set(
    pictures
      .filter((one) => !ancestorsOf(one).some(({ localName }) => localName === "figure"))
      .map((one) => one.getAttribute("alt")?.trim()),
  );
  if (shown.size === 0) return [];
  const lines = placesNearTitle(index).flatMap(({ text, where }) => (where === "behind" ? text : []));
  return lines.filter(
    (line, at) => shown.has(line) && lines.slice(Math.max(0, at - 2), at + 3).some((near) => isDayLine(near)),
  );
}

/** Who is told of in a box that is called after the author: "Tamsin Okoro ist Redakteurin". Several write for a site. */
export function personsInBoxes(index: PageIndex): string[] {
  const boxes = index.labelled.filter(
    ({ names, element }) =>
      authorBox.test(names) &&
      element.textContent.length <= longestBox &&
      !isElsewhere(element, titleHeading(index)),
  );
  const names = new Set(
    boxes.flatMap(({ element }) =>
      textOf(element)
        .split("\n")
        .flatMap((line) => subjectOf(line) ?? []),
    ),
  );
  return names.size === 1 ? [...names] : [];
}

/** One of many in a list, nothing but a link: a section of the site that is called after those who write in it. */
function isMenuEntry({ localName, parentNode, children, textContent }: PageElement): boolean {
  if (localName !== "li" || !(parentNode instanceof PageElement)) return false;
  const [link, ...others] = children;
  const isLink = link?.localName === "a" && others.length === 0 && link.textContent === textContent.trim();
  return isLink && parentNode.children.length >= leastOfMenu;
}

/** One word too, where it is a given name: "Anna". */
function isNameOnLink(text: string): boolean {
  return looksLikeName(text) || isGivenName(text);
}

function isNameOrSaysSo(text: string): boolean {
  const name = personName(text);
  return name !== undefined && (looksLikeName(name) || announcesAuthor(text));
}

/** One word, as many sign their weblogs. */
function isFirstName(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,14}$/u.test(personName(text) ?? "");
}
