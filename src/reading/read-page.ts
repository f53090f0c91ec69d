// What a page says. Pure and synchronous: the pool's workers call it, and are killed when it takes too long.
import { dayIn } from "../domain/calendar.ts";
import { hostOf } from "../domain/host-of.ts";
import { labelsOf } from "../domain/labels.ts";
import type { Origin, PageFacts } from "../domain/page-facts.ts";
import { readingTime } from "../domain/reading-time.ts";
import { findDeadlines } from "./deadline/deadlines.ts";
import { localEnglish } from "./deadline/local-english.ts";
import { guessedAuthor } from "./facts/author.ts";
import { stateOfBroadcast } from "./facts/broadcast.ts";
import { type HeadFacts, languageTag, readHead } from "./facts/head-facts.ts";
import { postIn } from "./facts/post-head.ts";
import { pageKind } from "./kind/kind.ts";
import { type Look, lookAt, type StandIn, standInFor } from "./kind/stand-in.ts";
import type { Found } from "./page/found.ts";
import { indexPage, type PageIndex } from "./page/page-index.ts";
import { pageSource } from "./page/page-source.ts";
import { documentOf } from "./page/spec-document.ts";
import { excerptOf, type Summary, summarise } from "./summary/summary.ts";
import { type Article, readArticle } from "./text/article.ts";
import { languageOf } from "./text/language.ts";

export type PageReading = PageFacts & {
  /** The readable text, one line a block; empty when the page has none. */
  text: string;
  /** Words for readers: `6 min`, `31 slides`. */
  labels: string[];
  /** A page that stands in for the one asked for: nothing of it may be taken for the page. */
  standsInFor?: StandIn | undefined;
  /** Where the site answers in oEmbed, by the page's own word. */
  oembed?: string | undefined;
};

export type PageToRead = {
  /** Where it is, after redirects. */
  url: string;
  /** A day: by it a broadcast is over or not, and a page without a date of its own is read, for deadlines. */
  today?: string | undefined;
  /** The publication's zone, for deadlines that name a time in another one. */
  zone?: string | undefined;
  /** The site describes all its pages alike: its description is no summary. */
  ignoreDescription?: boolean | undefined;
};

/** In so many of its first lines a deck says how many slides it has. */
const linesOfDeck = 100;

/**
 * Title, byline, site, date, language, text, summary and labels of a page. Never throws on any input;
 * what cannot be known is absent.
 */
export function readPage(
  html: string | Uint8Array,
  page: PageToRead & { contentType?: string },
): PageReading {
  const { served, read } = pageSource(html, page.contentType);
  const index = indexPage(documentOf(read, page.url));
  const head = readHead(index, page.url);
  const look = lookAt(index, served);
  const slides = slideCount(index, head);
  const about = {
    title: head.title?.value,
    byline: head.byline?.value,
    isArticle: head.form.shown === undefined && (head.form.isArticle || isSignedIn(head)),
    isThread: head.form.shown?.by === "thread",
    isOneThing: head.form.isOneThing,
  };
  const article = readArticle(index, about, () => documentOf(read, page.url));
  return describe(withoutFuture(head, page.today), article, { ...page, look, slides });
}

function describe(
  head: HeadFacts,
  article: Article | undefined,
  page: PageToRead & { look: Look; slides: number | undefined },
): PageReading {
  const text = article?.text ?? "";
  const { words, minutes } = readingTime(text);
  const { headings, form } = head;
  const { isArticle, marked } = form;
  const title = head.title?.value;
  const standsInFor = standInFor({ ...page, title, headings, isArticle, text, words });
  if (standsInFor) return { ...standIn(standsInFor, page.url), text: "", labels: [], standsInFor };
  const { shown } = form;
  const isSigned = isSignedIn(head);
  const kind = pageKind(page.url, {
    ...{ isArticle, marked, shown, isSigned, text, words },
    hasByline: head.byline !== undefined,
    slides: page.slides,
  });
  const found = withPost(withGuesses(head, article, kind), kind, page.url);
  const language = found.language?.value;
  const publishedAt = found.publishedAt?.value;
  const measures = measuresOf(kind, form, { ...page, words, minutes });
  const description = found.description?.value;
  // A teaser breaks off in the middle: behind a paywall only the publisher's own words about the page can be trusted.
  const ownText = isShortForm(kind) || measures.paywall ? "" : text;
  const standfirst = isShortForm(kind) ? undefined : article?.standfirst;
  const summary = summaryOf(kind, {
    title: found.title?.value,
    description: page.ignoreDescription ? undefined : description,
    standfirst: ownText === "" && text.includes(standfirst ?? "") ? undefined : standfirst,
    text: ownText,
    language,
  });
  const facts: PageFacts = {
    kind,
    title: found.title?.value,
    site: head.site.value,
    byline: found.byline?.value,
    publishedAt,
    modifiedAt: head.modifiedAt?.value,
    language,
    ...measures,
    ...summary,
    description: summary.summary === description ? undefined : description,
    excerpt: excerptOf(text),
    deadlines: deadlinesOf(text, { publishedAt, language }, page),
    image: head.image?.value,
    canonicalUrl: head.canonicalUrl,
    from: originsOf(found),
  };
  return { ...facts, text, labels: labelsOf(facts, "en"), standsInFor, oembed: form.oembed };
}

/** Figures in an address that make a day to come are none. */
function withoutFuture(head: HeadFacts, today: string | undefined): HeadFacts {
  const { publishedAt } = head;
  const isToCome = publishedAt?.from === "url" && today !== undefined && publishedAt.value > today;
  return isToCome ? { ...head, publishedAt: undefined } : head;
}

/** A day that linked data has of a page which it does not call an article is one that sites give to all their pages. */
function isSignedIn({ byline, publishedAt, form }: HeadFacts): boolean {
  return (
    form.isArticleInData || byline !== undefined || (publishedAt && publishedAt.from !== "jsonld") === true
  );
}

function isRecording(kind: PageFacts["kind"]): boolean {
  return kind === "video" || kind === "audio";
}

/** What has no text of its own to speak of. */
function isShortForm(kind: PageFacts["kind"]): boolean {
  return isRecording(kind) || kind === "slides";
}

/** How long the page keeps its reader, and whether it lets everybody in. */
function measuresOf(
  kind: PageFacts["kind"],
  form: HeadFacts["form"],
  page: {
    words: number;
    minutes: number | undefined;
    slides: number | undefined;
    today?: string | undefined;
  },
): Pick<PageFacts, "words" | "minutes" | "pages" | "paywall" | "broadcast"> {
  const isTeaser = form.paywall.isTeaser(page.words);
  const toRead = kind === "article" && !isTeaser ? page.minutes : undefined;
  const state = form.broadcast && stateOfBroadcast(form.broadcast, page.today);
  return {
    words: page.words || undefined,
    minutes: isShortForm(kind) ? form.durationMinutes : toRead,
    pages: kind === "slides" ? page.slides : undefined,
    paywall: form.paywall.isLocked || isTeaser || undefined,
    broadcast: isRecording(kind) ? state : undefined,
  };
}

/** What the head does not say, as Readability found it in the page. */
function withGuesses(head: HeadFacts, article: Article | undefined, kind: PageFacts["kind"]): HeadFacts {
  return {
    ...head,
    title: head.title ?? guessed(article?.title),
    // What names an author on other pages is a buyer or a guest who says something of what is offered there.
    byline:
      head.byline ?? (kind === "article" ? guessed(guessedAuthor(article?.byline, head.authors)) : undefined),
    language: languageOf(head.language ?? guessed(languageTag(article?.language ?? "")), article?.text ?? ""),
  };
}

/** A post's title is its words, and its author stands where others have a title. */
function withPost(head: HeadFacts, kind: PageFacts["kind"], url: string): HeadFacts {
  const said = { title: head.title?.value, description: head.description?.value, url };
  const post = kind === "post" ? postIn(said) : undefined;
  if (!post || !head.title) return head;
  const { from } = head.title;
  return {
    ...head,
    title: { value: post.title ?? head.title.value, from },
    byline: head.byline ?? (post.byline === undefined ? undefined : { value: post.byline, from }),
    description: post.words === undefined ? head.description : { value: post.words, from },
  };
}

/** A post is its own summary, however short: sites give its words as their description of it. */
function summaryOf(kind: PageFacts["kind"], page: Parameters<typeof summarise>[0]): Summary {
  const summary = summarise(page);
  return kind === "post" && summary.summary === undefined && page.description !== undefined
    ? { summary: page.description, summarySource: "extract" }
    : summary;
}

/** All that may be said of an address that shows a wall or an apology instead of its page. */
function standIn(what: StandIn, url: string): PageFacts {
  return { kind: what === "missing" ? "dead" : "page", site: hostOf(url) };
}

function guessed(value: string | undefined): Found | undefined {
  return value === undefined ? undefined : { value, from: "readability" };
}

const factsWithOrigin = [
  "title",
  "site",
  "byline",
  "publishedAt",
  "modifiedAt",
  "language",
  "image",
] as const;

function originsOf(found: HeadFacts): Record<string, Origin> {
  return Object.fromEntries(
    factsWithOrigin.flatMap((fact) => {
      const from = found[fact]?.from;
      return from === undefined ? [] : [[fact, from] as const];
    }),
  );
}

function deadlinesOf(
  text: string,
  { publishedAt, language }: { publishedAt: string | undefined; language: string | undefined },
  { url, today, zone }: PageToRead,
): PageFacts["deadlines"] {
  const isInstant = publishedAt?.includes("T") ?? false;
  const from = isInstant ? dayIn(publishedAt ?? "", zone ?? "UTC") : (publishedAt ?? today);
  if (from === undefined) return undefined;
  const found = findDeadlines(text, {
    from,
    isDated: publishedAt !== undefined,
    language: localEnglish(language, url),
    zone,
  });
  return found.length === 0 ? undefined : found;
}

/** A deck says how many slides it has; the number counts only where the page is a deck. */
function slideCount(index: PageIndex, head: HeadFacts): number | undefined {
  const shown = index.lines().slice(0, linesOfDeck);
  const said = [head.title?.value, head.description?.value, ...shown.map(({ text }) => text)].join(" ");
  const found = /(?<!\d)(\d{1,3})\s+slides\b/i.exec(said);
  return found ? Number(found[1]) || undefined : undefined;
}
