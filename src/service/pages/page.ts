// One page of the service: head, masthead, the page itself, foot. Nothing but words and one block of styles, so that
// it works without scripts and when nothing else can be had.
import type { Publication } from "../../domain/publication.ts";
import type { Fact } from "../../domain/words/vocabulary.ts";
import { directionOf, type Speech, wordsOf } from "../../domain/words.ts";
import { type Html, html } from "../../editions/html.ts";
import { styleOf } from "./style.ts";

/** Whose page it is, and where the service stands below its host: empty at the root, else like `/mail`. */
export type PageSetting = { publication: Publication; base: string };

export type Page = {
  title: string;
  body: Html;
  /** Whether the ways into the site stand above it: on pages that are for everybody. */
  isOpen?: boolean;
  /** Whom it is for, where it is not for everybody. */
  audience?: string;
  /** The path of a web app manifest. */
  manifest?: string;
};

/** The whole document. */
export function pageHtml(page: Page, { publication, base }: PageSetting): string {
  const { title, body, isOpen = false, audience, manifest } = page;
  const words = wordsOf(publication.language);
  const { language } = publication;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – ${publication.title}</title>
${
  manifest &&
  html`<link rel="manifest" href="${manifest}">
`
}<style>${{ markup: styleOf(base) }}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="mast"><a class="name" href="${publication.url}/">${publication.title}<b>.</b></a>${isOpen && waysAround(publication, words)}${audience && html`<span class="small">${audience}</span>`}</header>
<main id="main">
${body}
</main>
<footer class="foot"><p><span>${whoAndWhere(publication)}</span> <a href="${base}/privacy">${words.service.privacy}</a></p></footer>
</body>
</html>
`.markup;
}

/** The title, and the postal address behind it where the settings have one. */
export function whoAndWhere({ title, postalAddress }: Publication): string {
  return [title, ...postalAddress].join(", ");
}

function waysAround({ url }: Publication, words: Speech): Html {
  return html`<nav aria-label="${words.sections}"><a href="${url}/issues/">${words.issues}</a><a href="${url}/bookmarks/">${words.bookmarks}</a></nav>`;
}

/** Facts in a list below the words; each may lead somewhere. */
export function facts(rows: (Html | undefined)[]): Html {
  const there = rows.flatMap((row) => (row === undefined ? [] : [html`<li>${row}</li>`]));
  return html`<ul class="facts">${there}</ul>`;
}

export function factRow({ fact, more }: Fact, link?: Html): Html {
  return html`<b>${fact}</b> ${more}${link && html` ${link}`}`;
}

/** A sentence that names a mail address: it stands out, and keeps its own direction in a text from the right. */
export function naming(address: string, say: (address: string) => string): Html {
  const [before = "", after = ""] = say(placeOfAddress).split(placeOfAddress);
  return html`${before}<bdi class="addr">${address}</bdi>${after}`;
}

/** No table of words has this sign. */
const placeOfAddress = "\u{e000}";
