// What the head of a page and its visible marks say about it, each fact with the place it stood in.
// Read from the index before Readability takes the document apart. Text only; nothing here is ever markup.
import { decodeHTML } from "entities";
import { urlKey } from "../../domain/canonical-url.ts";
import { hostOf } from "../../domain/host-of.ts";
import { tidyLine } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { asksForConsent } from "../page/consent.ts";
import { type Found, firstFound } from "../page/found.ts";
import { type Meta, metaOf } from "../page/head-meta.ts";
import { isObject, isOfType, type LinkedData, readJsonLd } from "../page/json-ld.ts";
import { mainThings } from "../page/main-things.ts";
import type { PageIndex } from "../page/page-index.ts";
import { authorOf } from "./author.ts";
import { authorsElsewhere } from "./byline-places.ts";
import { modifiedAt, publishedAt } from "./dates.ts";
import { folded } from "./folded.ts";
import { type PageForm, readForm } from "./form.ts";
import { imageOf, type LeadImage } from "./image.ts";
import type { SiteNames } from "./no-person.ts";
import { namesOfSite, siteOf } from "./site-names.ts";
import { titleOf } from "./title.ts";

export type HeadFacts = {
  title: Found | undefined;
  byline: Found | undefined;
  site: Found;
  /** What keeps a guess from being taken for the author. */
  authors: { site: SiteNames; others: string[] };
  publishedAt: Found | undefined;
  modifiedAt: Found | undefined;
  language: Found | undefined;
  description: Found | undefined;
  image: Found<LeadImage> | undefined;
  canonicalUrl: string | undefined;
  /** The first headings of the page, top down. */
  headings: string[];
  form: PageForm;
};

/** What GitHub adds to every repository's own words. */
const invitation = /(?<=^|[.!?] ?|\s)Contribute to \S+ development by creating an account on GitHub\.?$/;

const articleTypes =
  /^(.*Article|BlogPosting|Report|Review|LiveBlogPosting|OpinionNewsArticle|DiscussionForumPosting)$/;

/** All facts of the page at `url`. */
export function readHead(index: PageIndex, url: string): HeadFacts {
  const meta = metaOf(index);
  const all = readJsonLd(index);
  const main = articleOf(all, index, meta, url);
  const site = siteOf(meta, main, all);
  const siteNames = namesOfSite(index, meta, { main, all, url });
  const byline = authorOf(index, meta, { main, all, site: siteNames });
  return {
    title: titleOf(index, meta, { main, site: siteNames, author: byline?.value }),
    byline,
    authors: { site: siteNames, others: byline ? [] : authorsElsewhere(index) },
    site: site ?? { value: hostOf(url), from: "url" },
    publishedAt: publishedAt(index, meta, { main, all, url }),
    modifiedAt: modifiedAt(index, meta, { main, all }),
    language: languageOf(index, meta),
    description: firstFound(
      [
        ["og", meta("og:description")],
        ["meta", meta("description")],
        ["og", meta("twitter:description")],
      ],
      (text) => (asksForConsent(text) ? undefined : tidyLine(text.replace(invitation, ""), 600)),
    ),
    image: imageOf(index, meta, { main, all }),
    canonicalUrl: canonicalOf(index),
    headings: headingsOf(index),
    form: readForm(index, meta, { main, all, url }),
  };
}

/** The object of the linked data that is the page's own article: parts of lists and of other articles are not. */
function articleOf(all: LinkedData[], index: PageIndex, meta: Meta, url: string): LinkedData | undefined {
  const found = mainThings(all).filter((object) => isOfType(object, articleTypes));
  // Several reviews are what buyers and guests say of something.
  const isOpinion = (object: LinkedData) => isOfType(object, /Review$/);
  const articles = found.filter(isOpinion).length > 1 ? found.filter((one) => !isOpinion(one)) : found;
  // Alone it is the page's, however its address and its headline are written.
  if (articles.length < 2) return articles[0];
  const titles = [meta("og:title"), index.named("title")[0]?.textContent, index.named("h1")[0]?.textContent];
  const said = titles.map((title) => folded(title ?? "")).filter((title) => title !== "");
  const isTitled = (object: LinkedData) => {
    const headline = folded(decodeHTML(String(object["headline"] ?? object["name"] ?? "")));
    return headline.length > 3 && said.some((title) => title.includes(headline) || headline.includes(title));
  };
  const frontPage = urlKey(new URL("/", url).href);
  const here = new Set([url, canonicalOf(index), meta("og:url")].map((place) => urlKey(place ?? url)));
  const places = (object: LinkedData) =>
    [object["url"], object["@id"], object["mainEntityOfPage"]].flatMap((place) => {
      const address = addressOf(place);
      return address !== undefined && hostOf(address) === hostOf(url) ? urlKey(address) : [];
    });
  const isHere = (object: LinkedData) => places(object).some((place) => here.has(place));
  // Many templates give the front page as the place of every article.
  const isForeign = (object: LinkedData) =>
    said.length > 0 && places(object).some((place) => place !== frontPage);
  return articles.find(isTitled) ?? articles.find(isHere) ?? articles.find((object) => !isForeign(object));
}

function addressOf(place: unknown): string | undefined {
  if (isObject(place)) return addressOf(place["@id"]);
  return typeof place === "string" ? place : undefined;
}

/** BCP 47 from `<html lang>`, else what the head says. */
function languageOf(index: PageIndex, meta: Meta): Found | undefined {
  return firstFound(
    [
      ["html", index.document.documentElement?.getAttribute("lang") || undefined],
      ["meta", meta("content-language")],
      ["og", meta("og:locale")],
    ],
    languageTag,
  );
}

/** The tag as Intl knows it (BCP 47), or nothing for what is none. @example languageTag("en_GB") // "en-GB" */
export function languageTag(said: string): string | undefined {
  const tag = said.trim().replace(/_/g, "-");
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function canonicalOf({ named, document }: PageIndex): string | undefined {
  const link = named("link").find((one) => /(^|\s)canonical(\s|$)/i.test(one.getAttribute("rel") ?? ""));
  return publicUrl(link?.getAttribute("href") ?? "", document.baseURI)?.href;
}

function headingsOf({ all }: PageIndex): string[] {
  const headings: string[] = [];
  for (const element of all) {
    if (element.localName !== "h1" && element.localName !== "h2") continue;
    const text = tidyLine(element.textContent);
    if (text !== undefined) headings.push(text);
    if (headings.length === 3) break;
  }
  return headings;
}
