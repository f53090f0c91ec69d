// What the head of a page and its visible byline say about it: title, author, site, date, language, image.
// Read from the document before Readability consumes it. Text only; nothing here is ever markup.
import { tidyLine } from "../domain/plain-text.ts";
import { hostOf, publicUrl } from "../domain/public-url.ts";
import { isObject, isOfType, type LinkedData, readJsonLd, resolveId } from "./json-ld.ts";
import { readDate } from "./page-date.ts";
import { visibleDate } from "./visible-date.ts";

export type HeadFacts = {
  title?: string | undefined;
  byline?: string | undefined;
  site?: string | undefined;
  publishedAt?: string | undefined;
  language?: string | undefined;
  description?: string | undefined;
  image?: { url: string; alt?: string | undefined } | undefined;
  canonicalUrl?: string | undefined;
  /** The first headings of the page, top down. */
  headings: string[];
  isArticle: boolean;
  isVideo: boolean;
  paywall: boolean;
  /** Minutes of a video or recording, from its ISO 8601 duration. */
  durationMinutes?: number | undefined;
};

const articleTypes =
  /^(.*Article|BlogPosting|Report|Review|LiveBlogPosting|OpinionNewsArticle|DiscussionForumPosting)$/;

/** All facts of the document at `url`. */
export function readHead(document: Document, url: string): HeadFacts {
  const meta = metaOf(document);
  const all = readJsonLd(document);
  const main = all.find((object) => isOfType(object, articleTypes));
  const video = all.find((object) => isOfType(object, /^(VideoObject|AudioObject|PodcastEpisode)$/));
  const site = tidyLine(meta("og:site_name") ?? meta("application-name") ?? publisherOf(main, all), 100);
  return {
    title: titleOf(document, meta, site),
    byline: bylineOf(document, meta, main, all),
    site: site ?? hostOf(url),
    publishedAt: publishedAt(document, meta, { main, all, url }),
    language: languageOf(document, meta),
    description: tidyLine(meta("og:description") ?? meta("description") ?? meta("twitter:description"), 600),
    image: imageOf(meta, document.baseURI),
    canonicalUrl: publicUrl(
      document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "",
      document.baseURI,
    )?.href,
    headings: [...document.querySelectorAll("h1, h2")]
      .slice(0, 3)
      .flatMap((heading) => tidyLine(heading.textContent ?? undefined) ?? []),
    isArticle: main !== undefined || meta("og:type") === "article",
    isVideo: video !== undefined && main === undefined,
    paywall: [main, ...all].some((object) => /^false$/i.test(String(object?.["isAccessibleForFree"]))),
    durationMinutes: durationMinutes(video?.["duration"]),
  };
}

type Meta = (name: string) => string | undefined;

/** The first `<meta>` with that name or property and something in it, in any letter case. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const value = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && value && !values.has(name)) values.set(name, value);
    }
  }
  return (name) => values.get(name);
}

/** The heading that readers see, when it is about what the social title says; else that title without the site's name. */
function titleOf(document: Document, meta: Meta, site: string | undefined): string | undefined {
  const own = tidyLine(document.querySelector("title")?.textContent ?? undefined);
  const given = tidyLine(meta("og:title") ?? meta("twitter:title") ?? meta("dc.title")) ?? own;
  const headings = [...document.querySelectorAll("h1")].flatMap(
    (h1) => tidyLine(h1.textContent ?? undefined) ?? [],
  );
  if (!given) return headings[0];
  const about = new Set(fold(`${given} ${own ?? ""}`).split(" "));
  const best = headings
    .map((heading) => ({ heading, share: shareOf(heading, about) }))
    .sort((one, other) => other.share - one.share)[0];
  const isSite = best !== undefined && site !== undefined && fold(best.heading) === fold(site);
  if (best && !isSite && best.heading.length > 8 && best.share >= leastShared) return best.heading;
  return withoutSite(given, site);
}

/** Share of a heading's words that must stand in the title too [best of 0.2 to 0.8 on development pages]. */
const leastShared = 0.3;

function shareOf(heading: string, about: Set<string>): number {
  const words = fold(heading)
    .split(" ")
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => about.has(word)).length / words.length;
}

function withoutSite(title: string, site: string | undefined): string {
  const found = /^(.{8,}?)\s+[|·•–—-]\s+([^|·•–—]{2,60})$/u.exec(title);
  if (!found?.[1] || !found[2]) return title;
  const tail = fold(found[2]);
  const isSite = site !== undefined && (fold(site).includes(tail) || tail.includes(fold(site)));
  const isShortTail = /[|·•]/.test(title) && found[2].split(" ").length <= 4;
  return isSite || isShortTail ? found[1] : title;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function bylineOf(
  document: Document,
  meta: Meta,
  main: LinkedData | undefined,
  all: LinkedData[],
): string | undefined {
  const fromData = namesOf(main?.["author"] ?? main?.["creator"], all);
  const fromMeta = [
    meta("author"),
    meta("article:author"),
    meta("dc.creator"),
    meta("parsely-author"),
    meta("byl"),
  ];
  const candidates = [fromData, ...fromMeta, ...visibleBylines(document)];
  return candidates.map(tidyName).find((name) => name !== undefined);
}

function namesOf(author: unknown, all: LinkedData[]): string | undefined {
  const list = Array.isArray(author) ? author : [author];
  const names = list.map((one) => {
    const who = resolveId(one, all);
    if (isObject(who)) return isOfType(who, /Organization/) ? undefined : who["name"];
    return who;
  });
  const found = names.filter((name) => typeof name === "string" && name.trim() !== "");
  return found.length === 0 ? undefined : [...new Set(found)].join(", ");
}

function visibleBylines(document: Document): (string | undefined)[] {
  const selectors = [
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '[rel~="author"]',
    ".byline",
    ".author",
    ".p-author",
    ".post-author",
    ".article-author",
  ];
  return selectors.map((selector) => document.querySelector(selector)?.textContent ?? undefined);
}

/** A person's name, or nothing: addresses, handles and whole sentences are not names. */
function tidyName(text: string | undefined): string | undefined {
  const name = tidyLine(text, 200)
    ?.replace(/^(written |posted |published )?(by|von|par|por|di|door|av)[:\s]+/i, "")
    .replace(/\s*[|·•,]\s*(\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4}).*$/u, "")
    .trim();
  if (!name || name.length > 120 || /https?:|@|^\d|\d{4}/.test(name) || name.split(" ").length > 12)
    return undefined;
  return name;
}

function publishedAt(
  document: Document,
  meta: Meta,
  { main, all, url }: { main: LinkedData | undefined; all: LinkedData[]; url: string },
): string | undefined {
  const visible = document.querySelector('[itemprop~="datePublished"]');
  const time = document.querySelector(
    "article time[datetime], time[pubdate], time[datetime], .dt-published[datetime]",
  );
  const candidates = [
    main?.["datePublished"],
    all.find((object) => typeof object["datePublished"] === "string")?.["datePublished"],
    meta("article:published_time"),
    meta("datepublished"),
    visible?.getAttribute("datetime") ?? visible?.getAttribute("content") ?? visible?.textContent,
    ...[
      "date",
      "dc.date",
      "dc.date.issued",
      "dcterms.date",
      "dcterms.created",
      "parsely-pub-date",
      "pubdate",
      "sailthru.date",
    ].map(meta),
    time?.getAttribute("datetime"),
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(new URL(url).pathname)?.slice(1).join("-"),
  ];
  const dates = candidates.map((value) => (typeof value === "string" ? readDate(value) : undefined));
  return dates.find((date) => date !== undefined) ?? visibleDate(document);
}

/** BCP 47 from `<html lang>`, else what the head says. */
function languageOf(document: Document, meta: Meta): string | undefined {
  const said = document.documentElement.getAttribute("lang") || meta("content-language") || meta("og:locale");
  const tag = said?.trim().replace("_", "-");
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function imageOf(meta: Meta, base: string): HeadFacts["image"] {
  const url = publicUrl(meta("og:image") ?? meta("og:image:url") ?? meta("twitter:image") ?? "", base);
  return url && { url: url.href, alt: tidyLine(meta("og:image:alt") ?? meta("twitter:image:alt"), 300) };
}

function publisherOf(main: LinkedData | undefined, all: LinkedData[]): string | undefined {
  const publisher = resolveId(main?.["publisher"], all);
  return isObject(publisher) && typeof publisher["name"] === "string" ? publisher["name"] : undefined;
}

/** ISO 8601 duration (`PT1H2M3S`) in whole minutes, at least one. */
function durationMinutes(value: unknown): number | undefined {
  const found =
    typeof value === "string"
      ? /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value.trim())
      : null;
  if (!found) return undefined;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const total = (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
  return total > 0 && total < 100_000 ? Math.max(1, Math.round(total)) : undefined;
}
