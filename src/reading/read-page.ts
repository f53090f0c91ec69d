// What a page says. Pure and synchronous: the pool's workers call it, and are killed when it takes too long.
import { labelsOf } from "../domain/labels.ts";
import type { Origin, PageFacts } from "../domain/page-facts.ts";
import { hostOf } from "../domain/public-url.ts";
import { type Article, readArticle } from "./article.ts";
import { findDeadlines } from "./deadlines.ts";
import { decodeHtml } from "./decode-html.ts";
import type { PageDocument } from "./dom/nodes.ts";
import type { Found } from "./found.ts";
import { isChallenge, isMissing, pageKind } from "./kind.ts";
import { type HeadFacts, readHead } from "./page-facts.ts";
import { indexPage } from "./page-index.ts";
import { readingTime } from "./reading-time.ts";
import { specDocument } from "./spec-document.ts";
import { excerptOf, summarise } from "./summary.ts";

export type PageReading = PageFacts & {
  /** The readable text, one line a block; empty when the page has none. */
  text: string;
  /** Words for readers: `6 min`, `31 slides`. */
  labels: string[];
  /** A page that stands in for the one asked for: nothing of it may be taken for the page. */
  standsInFor?: "challenge" | "missing" | undefined;
};

/**
 * Title, byline, site, date, language, text, summary and labels of a page. Never throws on any input;
 * what cannot be known is absent. `url` is the address after redirects; `today` (a day) is where a page
 * without a date of its own is read from, for deadlines.
 */
export function readPage(
  html: string | Uint8Array,
  page: { url: string; contentType?: string; today?: string },
): PageReading {
  const source = typeof html === "string" ? html : decodeHtml(html, page.contentType);
  const index = indexPage(specDocument(source, page.url));
  const head = readHead(index, page.url);
  const size = source.length;
  const slides = slideCount(index.document, head);
  const article = readArticle(index, { title: head.title?.value, byline: head.byline?.value }, () =>
    specDocument(source, page.url),
  );
  return describe(head, article, { url: page.url, size, slides, today: page.today });
}

function describe(
  head: HeadFacts,
  article: Article | undefined,
  page: { url: string; size: number; slides: number | undefined; today: string | undefined },
): PageReading {
  const text = article?.text ?? "";
  const { words, minutes } = readingTime(text);
  const standsInFor = isChallenge(head, { size: page.size, words })
    ? "challenge"
    : isMissing(head, { text, words })
      ? "missing"
      : undefined;
  if (standsInFor) return { ...standIn(standsInFor, page.url), text: "", labels: [], standsInFor };
  const kind = pageKind(head, { url: page.url, text, words, slides: page.slides });
  const found = {
    ...head,
    title: head.title ?? guessed(article?.title),
    byline: head.byline ?? guessed(article?.byline),
    language: head.language ?? guessed(article?.language),
  };
  const language = found.language?.value;
  const publishedAt = head.publishedAt?.value;
  const isShortForm = kind === "video" || kind === "audio" || kind === "slides";
  const summary = summarise({
    title: found.title?.value,
    description: head.description?.value,
    text: isShortForm ? "" : text,
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
    words: words > 0 ? words : undefined,
    minutes: isShortForm ? head.durationMinutes : kind === "article" ? minutes : undefined,
    pages: kind === "slides" ? page.slides : undefined,
    paywall: head.paywall || undefined,
    ...summary,
    description: summary.summarySource === "description" ? undefined : head.description?.value,
    excerpt: excerptOf(text),
    deadlines: deadlinesOf(text, { from: publishedAt?.slice(0, 10) ?? page.today, language }),
    image: head.image?.value,
    canonicalUrl: head.canonicalUrl,
    from: originsOf(found),
  };
  return { ...facts, text, labels: labelsOf(facts, "en"), standsInFor };
}

/** All that may be said of an address that shows a wall or an apology instead of its page. */
function standIn(what: "challenge" | "missing", url: string): PageFacts {
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
  page: { from: string | undefined; language: string | undefined },
): PageFacts["deadlines"] {
  if (page.from === undefined) return undefined;
  const found = findDeadlines(text, { from: page.from, language: page.language });
  return found.length === 0 ? undefined : found;
}

/** A deck says how many slides it has; the number counts only where the page is a deck. */
function slideCount(document: PageDocument, head: HeadFacts): number | undefined {
  const found = /(?<!\d)(\d{1,3})\s+slides\b/i.exec(
    `${head.title?.value ?? ""} ${head.description?.value ?? ""} ${document.body?.textContent.slice(0, 5_000) ?? ""}`,
  );
  return found ? Number(found[1]) || undefined : undefined;
}
