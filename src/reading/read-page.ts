// What a page says. Pure and synchronous: the pool's workers call it, and are killed when it takes too long.
import type { PageFacts } from "../domain/bookmark.ts";
import { labelsOf } from "../domain/labels.ts";
import { type Article, readArticle } from "./article.ts";
import { findDeadlines } from "./deadlines.ts";
import { decodeHtml } from "./decode-html.ts";
import { isChallenge, isMissing, pageKind } from "./kind.ts";
import { type HeadFacts, readHead } from "./page-facts.ts";
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
  const document = specDocument(source, page.url);
  const head = readHead(document, page.url);
  const size = source.length;
  const slides = slideCount(document, head);
  const article = readArticle(document, () => specDocument(source, page.url));
  return describe(head, article, { url: page.url, size, slides, today: page.today });
}

function describe(
  head: HeadFacts,
  article: Article | undefined,
  page: { url: string; size: number; slides: number | undefined; today: string | undefined },
): PageReading {
  const text = article?.text ?? "";
  const { words, minutes } = readingTime(text);
  const kind = pageKind(head, { url: page.url, text, words, slides: page.slides });
  const language = head.language ?? article?.language;
  const isShortForm = kind === "video" || kind === "audio" || kind === "slides";
  const facts: PageFacts = {
    kind,
    title: head.title ?? article?.title,
    site: head.site,
    byline: head.byline ?? article?.byline,
    publishedAt: head.publishedAt,
    language,
    words: words > 0 ? words : undefined,
    minutes: isShortForm ? head.durationMinutes : kind === "article" ? minutes : undefined,
    pages: kind === "slides" ? page.slides : undefined,
    paywall: head.paywall || undefined,
    ...summarise({
      title: head.title,
      description: head.description,
      text: isShortForm ? "" : text,
      language,
    }),
    excerpt: excerptOf(text),
    deadlines: deadlinesOf(text, { from: head.publishedAt?.slice(0, 10) ?? page.today, language }),
    image: head.image,
    canonicalUrl: head.canonicalUrl,
  };
  const standsInFor = isChallenge(head, { size: page.size, words })
    ? "challenge"
    : isMissing(head, { text, words })
      ? "missing"
      : undefined;
  return { ...facts, text, labels: labelsOf(facts, "en"), standsInFor };
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
function slideCount(document: Document, head: HeadFacts): number | undefined {
  const found = /(?<!\d)(\d{1,3})\s+slides\b/i.exec(
    `${head.title ?? ""} ${head.description ?? ""} ${document.body?.textContent?.slice(0, 5_000) ?? ""}`,
  );
  return found ? Number(found[1]) || undefined : undefined;
}
