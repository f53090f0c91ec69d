// One page read by all three readers, ours and Readability on jsdom in turn, with scores and times. jsdom is
// here for comparison only; the project never reads with it.
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { decodeBytes } from "../../src/domain/decode-bytes.ts";
import { blockText, type TextNode } from "../../src/reading/page/block-text.ts";
import { specDocument } from "../../src/reading/page/spec-document.ts";
import { type PageReading, readPage } from "../../src/reading/read-page.ts";
import { readability } from "../../src/reading/text/readability.ts";
import { timed } from "./measure.ts";
import { type Facts, type PageScore, scorePage, wordsOf } from "./page-scores.ts";
import type { KnownPage, PageTruth } from "./pages.ts";

export const readers = ["ours", "Readability on our nodes", "Readability on jsdom"] as const;
export type Reader = (typeof readers)[number];

export type PageRun = {
  name: string;
  truth: PageTruth;
  /** The first part of the page's language tag; `?` when it says none. */
  language: string;
  page: PageReading;
  /** What the page is summed up with where its description is left aside. */
  extract: string;
  /** Whatever stands on the page, in a line or a `<meta>`. */
  said: string[];
  results: Record<Reader, PageScore & { ms: number }>;
  /** What Readability found on our nodes and on jsdom alike: `words`, and each of its own facts. */
  differences: string[];
};

type Found = ReturnType<Readability<TextNode>["parse"]>;

/** Facts of Readability beside the text. */
const itsFacts = ["title", "byline", "dir", "lang", "excerpt", "siteName", "publishedTime"] as const;

/** Those that are articles by the truth; where it calls no page so, those that we take for articles. */
export function articlesOf(runs: PageRun[]): PageRun[] {
  const articles = runs.filter((run) => run.truth.kind === "article");
  return articles.length > 0 ? articles : runs.filter((run) => run.page.kind === "article");
}

/**
 * Reads the page. `oursFirst` changes from page to page, so that neither always finds the caches warm.
 * `readPage` decodes for itself; for the other two the page is decoded once, and both are charged for it.
 */
export function runPage({ name, bytes, truth }: KnownPage, oursFirst: boolean): PageRun {
  const decoded = timed(() => decodeBytes(bytes, { form: "html" }));
  const readOurs = () => timed(() => readPage(bytes, { url: truth.url }));
  const early = oursFirst ? readOurs() : undefined;
  const onJsdom = readOnJsdom(decoded.result, truth.url);
  const ours = early ?? readOurs();
  const onOurNodes = readOnOurNodes(decoded.result, truth.url);
  const scored = (facts: Facts, ms: number) => ({ ...scorePage(truth, facts), ms });
  return {
    name,
    truth,
    language: languageOf(decoded.result) ?? primarySubtag(ours.result.language) ?? "?",
    page: ours.result,
    extract: readPage(bytes, { url: truth.url, ignoreDescription: true }).summary ?? "",
    said: [...onJsdom.metaTexts, ...linesOf(decoded.result, truth.url)],
    results: {
      ours: scored(ours.result, ours.ms),
      "Readability on our nodes": scored(onOurNodes.facts, decoded.ms + onOurNodes.ms),
      "Readability on jsdom": scored(onJsdom.facts, decoded.ms + onJsdom.ms),
    },
    differences: differencesOf(onOurNodes, onJsdom),
  };
}

function readOnJsdom(html: string, url: string) {
  const parsing = timed(() => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document);
  const metaTexts = [...parsing.result.querySelectorAll("meta")].map((meta) => meta.content);
  const reading = timed(() => {
    const found = new Readability<TextNode>(parsing.result, { serializer: (node) => node }).parse();
    return { found, facts: factsOf(found) };
  });
  return { ...reading.result, metaTexts, ms: parsing.ms + reading.ms };
}

function linesOf(html: string, url: string): string[] {
  const { body } = specDocument(html, url);
  return body ? blockText(body).split("\n") : [];
}

/** Readability alone, before our clean-up and our own facts. */
function readOnOurNodes(html: string, url: string) {
  const reading = timed(() => {
    const found: Found = readability(specDocument(html, url));
    return { found, facts: factsOf(found) };
  });
  return { ...reading.result, ms: reading.ms };
}

function factsOf(found: Found): Facts {
  return {
    text: found?.content ? blockText(found.content) : "",
    title: found?.title ?? undefined,
    byline: found?.byline ?? undefined,
    publishedAt: found?.publishedTime ?? undefined,
  };
}

type Outcome = { found: Found; facts: Facts };

function differencesOf(one: Outcome, other: Outcome): string[] {
  const hasSameWords = wordsOf(one.facts.text).join(" ") === wordsOf(other.facts.text).join(" ");
  return [
    ...(hasSameWords ? [] : ["words"]),
    ...itsFacts.filter((fact) => (one.found?.[fact] ?? "") !== (other.found?.[fact] ?? "")),
  ];
}

function languageOf(html: string): string | undefined {
  return primarySubtag(/<html\b[^>]*?\slang\s*=\s*["']?\s*([a-z][\w-]*)/i.exec(html)?.[1]);
}

function primarySubtag(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase();
}
