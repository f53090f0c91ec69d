// The main text of a page, by Readability on the document of spec-document.ts. Where Readability
// keeps only a piece of what the page itself marks as its main part, that part is taken instead.
import { type PageDocument, PageElement } from "../page/dom/nodes.ts";
import { indexPage, type PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { dropBesideThing } from "./beside-thing.ts";
import { cleanText } from "./clean-article.ts";
import { dropAround } from "./drop-around.ts";
import type { AboutPage } from "./furniture-lines.ts";
import { linesOfPage } from "./lines.ts";
import { readability } from "./readability.ts";
import { lookBefore, type Nature, secondReading } from "./second-reading.ts";
import { lineUnderTitle, standfirstOf } from "./standfirst.ts";
import { unfold } from "./unfold.ts";

export type Article = {
  /** Plain text, one line a block. */
  text: string;
  /** The line under the title, outside the text or apart from it. */
  standfirst?: string | undefined;
  byline?: string | undefined;
  title?: string | undefined;
  language?: string | undefined;
  publishedTime?: string | undefined;
};

/** More elements than any page made for people; past it Readability's quadratic steps hurt. */
const maxElements = 60_000;
/** Less than this share of the page's own main part is a piece of it [best of 0.2 to 0.6 on 300 development pages]. */
const leastOfMain = 0.33;
/** Readability finds no piece of this many characters by chance: the rest of the main part is something else. */
const surelyWhole = 5_000;
/** With more of its text in links than this, a main part is a list of other pages. */
const mostLinked = 0.3;

/**
 * The article, or what a page that is none shows as a whole, or `undefined` when there is none. Takes the indexed document apart: read facts first. `again`
 * makes the same document once more, for the rare page on which it is needed.
 */
export function readArticle(
  index: PageIndex,
  about: AboutPage & Nature,
  again: () => PageDocument,
): Article | undefined {
  if (index.all.length > maxElements) return undefined;
  const isThing = about.isOneThing && !about.isArticle && !about.isThread;
  if (isThing) dropBesideThing(index);
  const before = lookBefore(index, about);
  const quiet = () => {
    const document = again();
    const fresh = indexPage(document);
    if (!about.isThread) dropAround(fresh);
    if (isThing) dropBesideThing(fresh);
    return document;
  };
  const { found, text, page, underTitle } = readOnce(index, about, quiet);
  const read = (make: () => PageDocument) => readOnce(indexPage(make()), about, make).text;
  const whole = about.isArticle
    ? undefined
    : secondReading({ text, page, ...before }, { again: quiet, read });
  if (!found && text === "" && whole === undefined) return undefined;
  return {
    text: whole ?? text,
    standfirst: standfirstOf(underTitle, whole ?? text),
    byline: found?.byline || undefined,
    title: found?.title || undefined,
    language: found?.lang || undefined,
    publishedTime: found?.publishedTime || undefined,
  };
}

function readOnce(index: PageIndex, about: AboutPage & Nature, again: () => PageDocument) {
  const gone = about.isThread ? new Set() : dropAround(index);
  const marked = mainPart(index);
  const mainSize = marked ? sizeOf(marked) : 0;
  unfold(index, about.title);
  const page = linesOfPage(index, gone, about.isThread);
  const underTitle = lineUnderTitle(page, titleHeading(index));
  const marks = { body: markedBody(index), frames: framesIn(index), isArticle: about.isArticle };
  const found = readability(index.document);
  const size = found?.content ? sizeIn(found.content) : 0;
  const main = isPiece(size, mainSize) ? mainPart(indexPage(again())) : undefined;
  const content = main ?? found?.content;
  return { found, page, underTitle, text: content ? cleanText(content, { page, about, marks }) : "" };
}

function isPiece(size: number, mainSize: number): boolean {
  return size < surelyWhole && size < mainSize * leastOfMain;
}

function sizeIn(part: PageElement): number {
  return part.textContent.replace(/\s+/g, " ").length;
}

/** Characters of the part; 0 when it is a list of links. */
function sizeOf(main: PageElement): number {
  const size = sizeIn(main);
  const linked = main
    .getElementsByTagName("a")
    .reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return linked < size * mostLinked ? size : 0;
}

/** Names that themes give to the body of an article and to nothing else. */
const bodyNames =
  /(?:^|\s)(?:(?:entry|post|article|story|blog)[-_]{0,2}(?:content|body|text)|e-content)(?=\s|$)/i;

/** What the page marks as its article's body: by microdata, by a class, or as the only article. */
function markedBody(index: PageIndex): PageElement | undefined {
  const named = () => withClass(index, bodyNames);
  for (const mark of [() => index.withProperty("articleBody"), named, () => index.named("article")]) {
    const [only, ...others] = mark();
    if (only && others.length === 0) return only;
  }
  return undefined;
}

/** Whatever holds a menu or a footer. */
function framesIn({ named }: PageIndex): Set<PageElement> {
  const frames = new Set<PageElement>();
  for (const part of [...named("nav"), ...named("footer")])
    for (
      let above = part.parentNode;
      above instanceof PageElement && !frames.has(above);
      above = above.parentNode
    )
      frames.add(above);
  return frames;
}

/** What the page marks as its main part, most particular mark first. A mark that stands twice says nothing. */
function mainPart(index: PageIndex): PageElement | undefined {
  const marks = [
    () => index.withProperty("articleBody"),
    () => index.named("article"),
    () => withClass(index, /(?:^|\s)entry-content(?=\s|$)/),
    () => withClass(index, /(?:^|\s)post-content(?=\s|$)/),
    () => withClass(index, /(?:^|\s)e-content(?=\s|$)/),
    () => index.named("main"),
    () => index.withRole("main"),
  ];
  for (const mark of marks) {
    const [only, ...others] = mark();
    if (only && others.length === 0) return only;
  }
  return undefined;
}

function withClass({ labelled }: PageIndex, name: RegExp): PageElement[] {
  return labelled.flatMap(({ element }) => (name.test(element.className) ? element : []));
}
