// Who wrote a page: linked data first, then the head, then the line that readers see. An organisation is no
// author, nor is the site itself.
import { blockText } from "../page/block-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, isOfType, type LinkedData, resolveId } from "../page/json-ld.ts";
import { linesNearTitle } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { announcesAuthor, isHandle, looksLikeName, personName } from "./person-name.ts";

type Data = { main: LinkedData | undefined; all: LinkedData[]; site: string | undefined };

/**
 * A machine's name for its user (`brandon-peaktwo`), an organisation and the site itself are taken only where the
 * page declares them and shows nobody else.
 */
export function authorOf(index: PageIndex, meta: Meta, { main, all, site }: Data): Found | undefined {
  let lastResort: Found | undefined;
  for (const [from, text] of candidates(index, meta, main, all)) {
    const name = text === undefined ? undefined : personName(text);
    if (name === undefined) continue;
    const isHidden = from === "jsonld" || from === "meta";
    if (!isSite(name, site) && !(isHidden && isHandle(name))) return { value: name, from };
    lastResort ??= { value: name, from };
  }
  return lastResort ?? firstFound([["jsonld", namesOf(main?.["author"], all, true)]], personName);
}

/** Readability's guess counts where it reads like a person's name. */
export function guessedAuthor(byline: string | undefined, site: string): string | undefined {
  const name = personName(byline ?? "");
  return name !== undefined && looksLikeName(name) && !isSite(name, site) ? name : undefined;
}

/** True when a name is the site's own. */
function isSite(name: string, site: string | undefined): boolean {
  return site !== undefined && fold(name) === fold(site);
}

/** Most trusted first; each is looked up only when those before it gave no name. */
function* candidates(
  index: PageIndex,
  meta: Meta,
  main: LinkedData | undefined,
  all: LinkedData[],
): Generator<[Found["from"], string | undefined]> {
  yield ["jsonld", namesOf(main?.["author"] ?? main?.["creator"], all)];
  for (const name of ["author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"])
    yield ["meta", meta(name)];
  // What Yoast tells link previews: a label and its value.
  if (/^(written by|verfasst von|écrit par|escrito por)$/i.test(meta("twitter:label1") ?? ""))
    yield ["meta", meta("twitter:data1")];
  // The first one only: further ones answer it.
  const [first] = index.withProperty("author");
  if (first) yield ["microdata", textOf(nameInside(first) ?? first)];
  for (const element of index.all)
    if (/(^|\s)author(\s|$)/i.test(element.getAttribute("rel") ?? "")) yield ["byline", textOf(element)];
  for (const text of labelledBylines(index)) yield ["byline", text];
  for (const text of spokenBylines(linesNearTitle(index))) yield ["byline", text];
}

function namesOf(author: unknown, all: LinkedData[], withOrganisations = false): string | undefined {
  const list = Array.isArray(author) ? author : [author];
  const names = list.map((one) => {
    const who = resolveId(one, all);
    if (isObject(who)) return isOfType(who, /Organization/) && !withOrganisations ? undefined : who["name"];
    return who;
  });
  const found = names.filter((name) => typeof name === "string" && name.trim() !== "");
  return found.length === 0 ? undefined : [...new Set(found)].join(", ");
}

function nameInside(element: PageElement): PageElement | undefined {
  return element.elementsBelow((below) => /(^|\s)name(\s|$)/.test(below.getAttribute("itemprop") ?? ""))[0];
}

/** One line a block, so that a name and the date under it do not become one word. */
function textOf(element: PageElement): string {
  return blockText(element).slice(0, 1_000);
}

/** Words in classes and ids of places that name an author, and of those that tell other things about authors. */
const author = /author|byline|by-line|writer|contributor|posted-by/i;
const notTheName =
  /comment|related|recommend|sidebar|widget|footer|avatar|image|img|photo|picture|bio|desc|job|role|position|social|follow|more-|card|popup|tooltip|list|count|box-title|reviewer/i;
/** The name itself rather than a box around it. */
const theName = /author[-_]*(name|link)|byline[-_]*(name|author)|fn\b/i;
const authorPath = /\/(authors?|contributors?|staff|people|profiles?|team|writers?|producers?|by)\/[^/]+/i;

/** So many elements before and behind the title are near it. */
const reach = 60;

/** Places whose class, id or link says that an author stands there: the plainest first. */
function labelledBylines(index: PageIndex): string[] {
  const places = index.labelled.filter(({ names }) => author.test(names) && !notTheName.test(names));
  const links = index
    .named("a")
    .filter(
      (link) => authorPath.test(link.getAttribute("href") ?? "") && looksLikeName(link.textContent.trim()),
    );
  const isPlain = ({ element }: { element: PageElement }) => element.textContent.trim().length <= 100;
  const title = index.named("h1")[0];
  const at = title ? index.all.indexOf(title) : -1;
  const near = new Set(index.all.slice(Math.max(0, at - reach), at + reach));
  const named = places.filter(({ names }) => theName.test(names)).filter(isPlain);
  const others = places
    .filter(
      ({ names, element }) => !theName.test(names) && (near.has(element) || announcesAuthor(textOf(element))),
    )
    .filter(isPlain);
  return [
    ...named.map(({ element }) => textOf(element)).filter(isNameOrSaysSo),
    ...others.map(({ element }) => textOf(element)).filter(isNameOrSaysSo),
    ...links.filter((link) => near.has(link)).map(textOf),
  ];
}

function isNameOrSaysSo(text: string): boolean {
  const name = personName(text);
  return name !== undefined && (looksLikeName(name) || announcesAuthor(text));
}

/** "By Tamsin Okoro", or "Written by" with the name on the next line. */
function spokenBylines(lines: string[]): string[] {
  return lines.flatMap((line, at) => {
    if (!announcesAuthor(line)) return [];
    const rest = personName(line);
    if (rest !== undefined && looksLikeName(rest)) return [rest];
    const next = rest === undefined ? personName(lines[at + 1] ?? "") : undefined;
    return next !== undefined && looksLikeName(next) ? [next] : [];
  });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
