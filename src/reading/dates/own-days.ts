// Whether a day stands in a place of its page's own: not under a picture, in a table of what the page is about, or in
// what stands over every page of a site.
import { ancestorsOf, holds } from "../page/ancestry.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { ownPlaces } from "../page/own-place.ts";
import { publishedIn } from "./day-words.ts";

const rowOrRows = /^(?:tr|tbody|table)$/;
/** So far up a caption is looked for. */
const mostAbove = 3;
const captionNamed = /(?:^|\s)(?:wp-)?caption(?:-text)?(?:\s|$)/i;
/** Names of what stands over every page of a site. */
const ofToday =
  /mast-?head|top-?(?:bar|line)|(?:^|[\s_-])(?:today|current)s?(?:[_-]?(?:date|day|time))?(?=$|[\s_-])|weather|ticker|header-?date|(?:site|page)-?header/i;
/** What a table calls the page's own day. */
const dayLabel = /^(?:date|datum|fecha|data|day|tag|jour)(?!\p{L})/iu;

/** Tells places that are the page's own and hold no list of other things: no picture, no table of facts, no head of all pages. */
export function ownDays(title: PageElement | undefined): (element: PageElement) => boolean {
  const isOwn = ownPlaces(title, hasYear);
  return (element) => {
    const [entry] = element.getElementsByTagName("li");
    return (
      isOwn(element) &&
      (entry === undefined || isOwn(entry)) &&
      !isOfSubject(element) &&
      !isOfPicture(element) &&
      !isOfToday(element, title)
    );
  };
}

/** In a table's row that tells a fact of what the page is about: "Founded | 28 February 1998". */
function isOfSubject(element: PageElement): boolean {
  const row = [element, ...ancestorsOf(element)].find(({ localName }) => rowOrRows.test(localName));
  const label = row?.getElementsByTagName("th")[0]?.textContent.trim() ?? "";
  return label !== "" && publishedIn(label) === undefined && !dayLabel.test(label);
}

/** In the words under a picture, or around them. */
function isOfPicture(element: PageElement): boolean {
  if (element.getElementsByTagName("figcaption").length > 0) return true;
  return [element, ...ancestorsOf(element).slice(0, mostAbove)].some(
    ({ localName, className }) => localName === "figcaption" || captionNamed.test(className),
  );
}

/** In what stands over every page of a site. */
function isOfToday(place: PageElement, title: PageElement | undefined): boolean {
  return [place, ...ancestorsOf(place)].some(
    (one) => ofToday.test(`${one.className} ${one.id}`) && !(title && holds(one, title)),
  );
}

function hasYear({ textContent }: PageElement): boolean {
  return /(?:19|20)\d\d/.test(textContent.slice(0, 1_000));
}
