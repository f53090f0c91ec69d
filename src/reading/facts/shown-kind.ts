// What readers see a page to be, though its head calls it an article as some sites call all their pages: a thread of
// posts, a thing to buy, an offer.
import type { PageKind } from "../../domain/page-facts.ts";
import { ancestorsOf, holds } from "../page/ancestry.ts";
import { answerTypes } from "../page/answers.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import type { Meta } from "../page/head-meta.ts";
import { isOfType, type LinkedData } from "../page/json-ld.ts";
import { mainThings } from "../page/main-things.ts";
import type { PageIndex } from "../page/page-index.ts";

/** Threads: one begins, others answer, and minutes to read would count the words of all. */
const threads = /^(DiscussionForumPosting|QAPage)$/;
const threadScope = /schema\.org\/(?:DiscussionForumPosting|QAPage)$/;
/** What forums' programs call each post's words: XenForo, vBulletin, phpBB, Discourse, Flarum. */
const postBox =
  /(?:^|\s)(?:message-?(?:body|userContent)|bbWrapper|postbody|post_message|postcontent|topic-body|Post-body)(?:\s|$)/;
const leastPosts = 2;
const postScope = new RegExp(`schema\\.org/(?:Question|${answerTypes})$`);
/** What shops' programs call the button that puts a thing into the basket, and where its form leads. */
const basketButton = /(?:^|[\s_-])add[-_]?to[-_]?(?:cart|bag|basket)(?:[\s_-]|$)/i;
const basketPath =
  /\/(?:cart|basket|warenkorb|panier|carrito|carrello|winkelwagen|carrinho|koszyk)\/(?:add|change|update)/i;

/** Where sites show a basket on all their pages. */
const asides = new Set(["header", "nav", "footer", "aside", "dialog"]);
const drawer = /mini-?(?:cart|basket)|cart-?(?:drawer|notification|popup)|drawer|modal/i;

/** What a page looks like to its readers; a thing for sale only where nobody signs it (see `kind.ts`). */
export type ShownKind = { kind: PageKind; by: "data" | "thread" | "button" };

/** `main` is the article among the page's linked data: what calls itself one so plainly sells nothing. */
export function shownKind(
  index: PageIndex,
  { main, all }: { main: LinkedData | undefined; all: LinkedData[] },
): ShownKind | undefined {
  const isArticle = main !== undefined && !isOfType(main, threads);
  if (!isArticle && (mainThings(all).some((object) => isOfType(object, threads)) || isThread(index)))
    return { kind: "post", by: "thread" };
  if (main) return undefined;
  if (mainThings(all).some((object) => isCounter(object) || isForSale(object)))
    return { kind: "page", by: "data" };
  return isShop(index) ? { kind: "page", by: "button" } : undefined;
}

/** A page to choose from or to apply at. */
function isCounter(object: LinkedData): boolean {
  return isListing(object) || isOfType(object, /^(ItemPage|JobPosting)$/);
}

function isListing(object: LinkedData): boolean {
  return isOfType(object, /^(CollectionPage|SearchResultsPage)$/);
}

/** A product without an offer is what a review is about. */
function isForSale(object: LinkedData): boolean {
  return (
    isOfType(object, /^(Product|ProductGroup)$/) && (object["offers"] ?? object["hasVariant"]) !== undefined
  );
}

/** A page about one thing for sale: what else it offers stands beside that. Categories are rated too, without an offer. */
export function isOneThing(meta: Meta, all: LinkedData[]): boolean {
  if (/^product(?!\.group)/i.test(meta("og:type") ?? "")) return true;
  const things = mainThings(all);
  return !things.some(isListing) && things.filter(isForSale).length === 1;
}

/** Several boxes of posts, each without another in it, or the microdata of a thread. */
function isThread(index: PageIndex): boolean {
  const boxes = index.labelled.flatMap(({ names, element }) =>
    postBox.test(names) && postBox.test(element.className) ? element : [],
  );
  const outer = new Set<unknown>(boxes.flatMap(ancestorsOf));
  if (boxes.filter((box) => !outer.has(box)).length >= leastPosts) return true;
  // Some templates call every page a page of questions: one has answers in it.
  const hasPosts = index.typed.some(({ type }) => postScope.test(type));
  return index.typed.some(
    ({ type, element }) => threadScope.test(type) && (hasPosts || !isWholePage(element)),
  );
}

function isWholePage({ localName }: PageElement): boolean {
  return localName === "body" || localName === "html";
}

/** The button or the form of the page's own thing: menus, drawers and lists of other things have theirs too. */
function isShop(index: PageIndex): boolean {
  const [title] = index.named("h1");
  const isDrawer = (above: PageElement) =>
    drawer.test(namesOf(above)) && !isWholePage(above) && !(title && holds(above, title));
  const isOwn = (element: PageElement) =>
    !ancestorsOf(element).some((above) => asides.has(above.localName) || isDrawer(above)) &&
    !isElsewhere(element, title);
  return (
    index.labelled.some(({ names, element }) => basketButton.test(names) && isOwn(element)) ||
    index.named("form").some((form) => basketPath.test(form.getAttribute("action") ?? "") && isOwn(form))
  );
}

function namesOf({ className, id }: PageElement): string {
  return `${className} ${id}`;
}
