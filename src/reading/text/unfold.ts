// Makes a page ready for Readability: opens what is folded until it is clicked, shows what was streamed into hidden
// boxes, and takes away what Readability trips over: names of headings, links around whole paragraphs, other articles.
import { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { sentenceEnd } from "../page/sentences.ts";

/** Names and roles of boxes that open on a click. */
const panel = /accordion|collaps|expand|faq|answer|toggle|tab-?(pane|panel|content)|read-?more|show-?more/i;
const panelRoles = new Set(["tabpanel", "region"]);
const questions = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "dt"]);

/** Changes the document in place; `title` tells which of several articles is the page's. */
export function unfold(index: PageIndex, title?: string): void {
  showStreamed(index);
  dropOtherArticles(index, title);
  for (const heading of headings.flatMap((name) => index.named(name))) plainHeading(heading);
  for (const link of index.named("a"))
    if (isWholeParagraph(link)) unwrap(link, link.parentNode as PageElement);
  for (const button of index.named("button")) {
    const parent = button.parentNode;
    if (parent instanceof PageElement && questions.has(parent.localName)) unwrap(button, parent);
  }
  openPanels(index);
}

function openPanels({ labelled }: PageIndex): void {
  for (const { element, names } of labelled) {
    if (!panel.test(names) && !panelRoles.has(element.getAttribute("role") ?? "")) continue;
    element.removeAttribute("hidden");
    element.removeAttribute("aria-hidden");
    if (element.style.display === "none" || element.style.visibility === "hidden")
      element.removeAttribute("style");
  }
}

const headings = ["h2", "h3", "h4", "h5", "h6"];

/** React streams a page into hidden boxes, which its program then moves into place: `<div hidden id="S:0">`. */
const streamed = /^S:[\da-f]+$/i;

function showStreamed({ labelled }: PageIndex): void {
  for (const { element } of labelled) if (streamed.test(element.id)) element.removeAttribute("hidden");
}

/** "header-anchor" and "accordion-header" are names of headings, and words by which Readability drops a box. */
function plainHeading(heading: PageElement): void {
  heading.removeAttribute("class");
  heading.removeAttribute("id");
  for (const button of heading.getElementsByTagName("button"))
    if (button.textContent.trim() === "") button.remove();
  for (const box of heading.getElementsByTagName("div")) if (box.textContent.trim() === "") box.remove();
}

/** A link with fewer words leads on; one around whole sentences is a paragraph that somebody linked. */
const leastLinked = 12;

function isWholeParagraph(link: PageElement): boolean {
  const paragraph = link.parentNode;
  if (!(paragraph instanceof PageElement) || paragraph.localName !== "p") return false;
  const text = link.textContent.trim();
  return (
    text.length > 60 &&
    sentenceEnd.test(text) &&
    text.split(/\s+/).length >= leastLinked &&
    paragraph.textContent.trim() === text
  );
}

/** Of several articles with a heading of their own, the one that bears the page's title is its. */
function dropOtherArticles({ named }: PageIndex, title: string | undefined): void {
  const articles = named("article").filter((article) => !isInArticle(article));
  if (title === undefined || articles.length < 2 || articles.length > mostArticles) return;
  const headingOf = (article: PageElement) => article.querySelectorAll("h1")[0]?.textContent.trim();
  const own = articles.filter((article) => headingOf(article) === title);
  if (own.length !== 1) return;
  for (const article of articles)
    if (article !== own[0] && headingOf(article) !== undefined) article.remove();
}

/** More of them are posts of a thread. */
const mostArticles = 20;

function isInArticle(element: PageElement): boolean {
  for (let above = element.parentNode; above instanceof PageElement; above = above.parentNode)
    if (above.localName === "article") return true;
  return false;
}

function unwrap(element: PageElement, parent: PageElement): void {
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  element.remove();
}
