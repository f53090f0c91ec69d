// Whether a page says that it is for subscribers. Its own word counts at once; what teasers look like counts
// only where there is little to read, since many a site carries such marks on every page.
import type { PageElement } from "../page/dom/nodes.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, type LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";

export type Paywall = {
  /** The page says so. */
  isLocked: boolean;
  /** Whether a text of so many words is all that others than subscribers see. */
  isTeaser(words: number): boolean;
};

/** What is cut off before a paywall is shorter than an article (DESIGN's 150 words). */
const mostTeaserWords = 150;

/** Looked through for the words of a teaser, in characters. */
const mostText = 200_000;

/** Words in classes and ids. Piano's own classes begin with its name, or with its old one, `tp-`: others play it. */
const names = [
  "pay-?wall|metered-?wall|(subscribers?|members?)-only|premium-(content|article|teaser)",
  "piano-(offer|paywall|container|inline)|tp-(modal|container)",
];
const marks = new RegExp(`(^|[\\s_-])(${names.join("|")})([\\s_-]|$)`, "i");
const noMarks = /(^|[\s_-])(no|free|without|hide)-?paywall|paywall-?(free|off|disabled|none|inactive)/i;

/** What teasers say in English, German, French and Spanish. A phrase names the article or the reading on. */
const phrases = [
  "(subscribe|sign up|register|log ?in|join)( now| today)? to (continue|keep) reading",
  "to (continue|keep) reading( this (article|story))?,? (please )?(subscribe|sign in|log in|register|become)",
  "(article|story|post|content|page) is (only |exclusively |available |reserved )*(for|to) (our )?(pa(id|ying) )?(subscribers|members)",
  "(become|you must be) a (paid )?(member|subscriber) to (read|continue|access)",
  "(jetzt |einfach |sofort )?weiterlesen mit (einem |dem )?\\p{L}*[ -]?(abo|plus)",
  "um (weiterzulesen|den (ganzen )?artikel (weiterzu|zu )lesen)",
  "(artikel|text|beitrag) (ist )?(nur |exklusiv )?für (unsere )?(\\p{L}+-)?abonnent",
  "mit (einem )?(\\p{L}+-)?abo (jetzt )?weiterlesen",
  "article (est )?réservé (à nos|aux) abonnés",
  "la suite (de cet article )?est réservée (à nos|aux) abonnés",
  "il vous reste [\\d.,]+ ?% de cet article à lire",
  "abonnez-vous pour (lire|continuer|accéder|découvrir)",
  "(contenido|artículo|noticia|texto) (es )?(solo |exclusiv[oa] )?para (nuestros )?(suscriptores|socios)",
  "suscríbete para (seguir|continuar) leyendo",
  "para (seguir|continuar) leyendo,? (suscríbete|regístrate|inicia)",
];
const teaser = new RegExp(phrases.join("|"), "iu");

/** By the page's linked data (`main` is its article) and its head; its looks are asked for a short text alone. */
export function paywallOf(
  index: PageIndex,
  meta: Meta,
  page: { main: LinkedData | undefined; all: LinkedData[]; isArticle: boolean; url: string },
): Paywall {
  const locked = isLocked(meta, page);
  return {
    isLocked: locked,
    isTeaser: (words) => words < mostTeaserWords && (locked || looksLikeTeaser(index, page)),
  };
}

/** By names and lines as they were indexed: the page may have been taken apart since. */
function looksLikeTeaser(index: PageIndex, page: { isArticle: boolean; url: string }): boolean {
  // A front page offers teasers of others.
  if (new URL(page.url).pathname === "/") return false;
  if (page.isArticle && index.labelled.some(isMarked)) return true;
  const text = index.lines().map((line) => line.text);
  return teaser.test(text.join("\n").slice(0, mostText));
}

/** https://schema.org/isAccessibleForFree, on the article or a part of it; by Open Graph's content tiers. */
function isLocked(meta: Meta, { main, all }: { main: LinkedData | undefined; all: LinkedData[] }): boolean {
  const said = freeOf(main);
  if (said !== undefined) return said === false || partsOf(main).some((part) => freeOf(part) === false);
  if (all.some((object) => freeOf(object) === false)) return true;
  if (meta("isaccessibleforfree")?.toLowerCase() === "false") return true;
  // "metered" is open to whoever comes by from a link, which is what readers of an issue do.
  return /^(locked|premium|paid|subscriber)$/i.test(meta("article:content_tier") ?? "");
}

/** `true`, "False", "https://schema.org/False": `undefined` when nothing was said. */
function freeOf(object: LinkedData | undefined): boolean | undefined {
  const said = /(?:^|\/)(true|false)$/i.exec(String(object?.["isAccessibleForFree"] ?? ""))?.[1];
  return said === undefined ? undefined : said.toLowerCase() === "true";
}

function partsOf(main: LinkedData | undefined): LinkedData[] {
  const parts = main?.["hasPart"];
  return (Array.isArray(parts) ? parts : [parts]).filter(isObject);
}

function isMarked({ names }: { element: PageElement; names: string }): boolean {
  return marks.test(names) && !noMarks.test(names);
}
