// Places of a page that are about something else than it: comments, lists of other pages, menus and footers. Names
// and days there are not the page's own.
import { ancestorsOf, holds } from "./ancestry.ts";
import { PageElement } from "./dom/nodes.ts";

/** Words in the classes and ids of such places. */
const elsewhere =
  /comment|disqus|latest|respon[ds]|related|recommend|more-(?:from|stories|posts)|sidebar|widget[-_]?(?:area|recent|list)|widgets\b|trending|popular|(?<!aut(?:ho|o)r(?:en)?[-_]?)teaser|carousel|most-read|read-next|testimonial|menu/i;
const outside = new Set(["nav", "footer", "aside"]);

/** Names of a line that tells who wrote an article and when. */
const aboutArticle = /meta|byline|submitted|posted/i;

/** How far up a place is asked what it belongs to. */
const mostAbove = 12;

/** True inside comments, lists of other pages, menus and footers, unless the page's `title` stands there too. */
export function isElsewhere(element: PageElement, title?: PageElement): boolean {
  let above: unknown = element;
  for (let steps = 0; steps < mostAbove && above instanceof PageElement; steps++) {
    const { localName } = above;
    if (localName === "body" || localName === "article" || localName === "main") return false;
    const isOutside = outside.has(localName) && element !== above && !(title && endsStory(above, title));
    const isOther = isOutside || (isCalledElsewhere(above) && !isStandfirst(above));
    if (isOther) return !(title && holds(above, title));
    above = above.parentNode;
  }
  return false;
}

/**
 * The footer of the article that the title heads (HTML, "the footer element": "information about its author"), or one of
 * the only article, over which the title stands, that is named after what it tells of that.
 */
function endsStory(footer: PageElement, title: PageElement): boolean {
  if (footer.localName !== "footer") return false;
  const article = ancestorsOf(footer).find(isArticle);
  if (article === undefined) return false;
  if (holds(article, title)) return true;
  return aboutArticle.test(footer.className) && !ancestorsOf(title).some(isArticle) && isOnly(article);
}

function isArticle({ localName }: PageElement): boolean {
  return localName === "article";
}

function isOnly(article: PageElement): boolean {
  return article.ownerDocument.getElementsByTagName("article").length === 1;
}

/** German papers call a standfirst a teaser too: a paragraph, where a list has boxes. */
function isStandfirst({ localName, className }: PageElement): boolean {
  return localName === "p" && /teaser/i.test(className);
}

/** Its class or id names such a place. */
export function isCalledElsewhere({ className, id }: PageElement): boolean {
  return elsewhere.test(`${className} ${id}`);
}
