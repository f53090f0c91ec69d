// What readers see a page to be, though its head calls it an article as some sites call all their pages: a thread of
// posts, a thing to buy, an offer.
import type { PageKind } from "../../domain/page-facts.ts";
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
/** What shops' programs call the button that puts a thing into the basket, and where its form leads. */
const basketButton = /(?:^|[\s_-])add[-_]?to[-_]?(?:cart|bag|basket)(?:[\s_-]|$)/i;
const basketPath =
  /\/(?:cart|basket|warenkorb|panier|carrito|carrello|winkelwagen|carrinho|koszyk)\/(?:add|change|update)/i;

/** `main` is the article among the page's linked data: what calls itself one so plainly sells nothing. */
export function shownKind(
  index: PageIndex,
  { main, all }: { main: LinkedData | undefined; all: LinkedData[] },
): PageKind | undefined {
  if (all.some((object) => isOfType(object, threads)) || isThread(index)) return "post";
  return !main && (mainThings(all).some(isForSale) || isShop(index)) ? "page" : undefined;
}

/** A product without an offer is what a review is about. */
function isForSale(object: LinkedData): boolean {
  if (isOfType(object, /^(CollectionPage|SearchResultsPage|ItemPage|JobPosting)$/)) return true;
  return (
    isOfType(object, /^(Product|ProductGroup)$/) && (object["offers"] ?? object["hasVariant"]) !== undefined
  );
}

function isThread({ all, labelled }: PageIndex): boolean {
  if (labelled.filter(({ element }) => postBox.test(element.className)).length >= leastPosts) return true;
  return all.some((element) => threadScope.test(element.getAttribute("itemtype") ?? ""));
}

function isShop({ labelled, named }: PageIndex): boolean {
  return (
    labelled.some(({ names }) => basketButton.test(names)) ||
    named("form").some((form) => basketPath.test(form.getAttribute("action") ?? ""))
  );
}
