// What sort of thing a link leads to: by its type, its address, what its markup says it is, then by its prose.
import type { PageKind } from "../../domain/page-facts.ts";
import { readingTime } from "../../domain/reading-time.ts";
import type { MarkedKind } from "../facts/marked-kind.ts";
import type { ShownKind } from "../facts/shown-kind.ts";
import { sentenceEnd } from "../page/sentences.ts";
import { knownPlace } from "./known-places.ts";

/** Fewer words than this are a caption or a menu, and no article. */
const leastWords = 150;

/** What decides, beside the address. */
export type KindSigns = {
  /** The page's own markup calls it an article. */
  isArticle: boolean;
  marked: MarkedKind | undefined;
  /** What its readers see it to be. */
  shown: ShownKind | undefined;
  /** It has an author or a day, as articles have and offers have not. */
  isSigned: boolean;
  /** It has an author. */
  hasByline: boolean;
  text: string;
  words: number;
  /** How many slides the page says it has. */
  slides: number | undefined;
};

/** Of an unsigned page's characters, from 0 to 1: offers are set in headings, buttons and half sentences. */
const leastRunning = 0.8;
/** Offers are worded in short paragraphs, stories in longer ones: words in one on average. */
const leastInParagraph = 35;

/**
 * The kind of a page. An article says that it is one, or has 150 words in 3 paragraphs and a path of its own; where it
 * bears neither a name nor a day, it is running text as well.
 */
export function pageKind(url: string, signs: KindSigns): PageKind {
  const place = knownPlace(url);
  if (place === "other") return signs.isArticle ? "article" : "page";
  if (place) return place.kind;
  return kindShown(url, signs) ?? kindByMarkup(url, signs);
}

/**
 * What readers see, unless the markup is sure of a film, a sound, slides or code. What somebody signs, or what stands
 * where a site keeps its articles, is no shop because it has a basket beside it.
 */
function kindShown(url: string, { shown, marked, ...signs }: KindSigns): PageKind | undefined {
  if (!shown || (marked?.isSure && marked.kind !== "page")) return undefined;
  if (shown.by === "button" && (signs.isSigned || isInArticleFolder(url))) return undefined;
  if (shown.by === "data" && signs.isArticle && signs.hasByline) return undefined;
  return shown.kind;
}

function kindByMarkup(url: string, signs: KindSigns): PageKind {
  const { isArticle, marked, isSigned, text, words } = signs;
  const isProse = words >= leastWords && text.split("\n").filter(isParagraph).length >= 3;
  // What calls itself an article and reads like one stays one, whatever stands in it.
  if (marked?.isSure && !(isArticle && isProse)) return marked.kind;
  if (signs.slides !== undefined && words < leastWords) return "slides";
  const isStory =
    isSigned || words < leastWords || isInArticleFolder(url) || isToldAtLength(text) || isRunning(text);
  if (isArticle && isStory) return "article";
  if (new URL(url).pathname === "/") return "page";
  return isProse && isStory ? "article" : (marked?.kind ?? "page");
}

/** Folders that sites keep their articles in, in the languages that name them otherwise than English, and years. */
const articleFolder = anyOf(
  [
    "blogs?",
    "news",
    "articles?",
    "posts?",
    "stor(?:y|ies)",
    "magazine?",
    "artikel",
    "beitrag",
    "nachrichten",
    "aktuelles",
  ],
  [
    "actualites?",
    "noticias?",
    "notizie",
    "articoli",
    "articulos?",
    "artigos?",
    "nieuws",
    "nyheter",
    "wiadomosci",
    "(?:19|20)\\d\\d",
  ],
);

function isInArticleFolder(url: string): boolean {
  return articleFolder.test(new URL(url).pathname);
}

function anyOf(...rows: string[][]): RegExp {
  return new RegExp(`/(?:${rows.flat().join("|")})/`, "i");
}

/** 150 words stand in long paragraphs, whatever lists there are beside them. */
function isToldAtLength(text: string): boolean {
  const paragraphs = text.split("\n").filter(isParagraph);
  const { words } = readingTime(paragraphs.join("\n"));
  return words >= leastWords && words >= paragraphs.length * leastInParagraph;
}

/** Most of it stands in paragraphs or ends as sentences do. */
function isRunning(text: string): boolean {
  const lines = text.split("\n");
  const lengthOf = (some: string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const running = lines.filter((line) => isParagraph(line) || sentenceEnd.test(line));
  return lengthOf(running) >= lengthOf(lines) * leastRunning;
}

/** The kind that an address alone tells of. */
export function kindOfAddress(url: string): PageKind | undefined {
  const place = knownPlace(url);
  return place === "other" ? undefined : place?.kind;
}

/** Kind of something that is no text page, by its content type. */
export function kindOfType(contentType: string): PageKind {
  const type = contentType.toLowerCase();
  if (/^application\/(x-)?pdf\b/.test(type)) return "pdf";
  const family = /^(video|audio|image)\//.exec(type)?.[1];
  if (family === "video" || family === "audio" || family === "image") return family;
  // RFC 5334 §10: the old name for all of Ogg; what is linked under it is music or a podcast.
  if (/^application\/ogg\b/.test(type)) return "audio";
  return /^application\/.*(powerpoint|presentation)/.test(type) ? "slides" : "page";
}

/** A line of Chinese or Japanese says as much in less than half of the characters. */
function isParagraph(line: string): boolean {
  return line.length > (/[\u3040-\u30ff\u3400-\u9fff]/.test(line) ? 35 : 80);
}
