// Which objects of a page's linked data the page is about. What stands inside another is a part of it: a video
// in an article, the picture of a page, the entries of a list.
import { answerTypes } from "./answers.ts";
import { isObject, isOfType, isReference, type LinkedData } from "./json-ld.ts";

/** Ways to name an object without making it a part: a page's subject, the graph, and what one is a part of. */
const noParts = new Set(["mainEntity", "@graph", "isPartOf"]);

/** Types whose parts are other things than the page. */
const lists = new RegExp(
  `^(?:ItemList|BreadcrumbList|ListItem|OfferCatalog|${answerTypes}|Event|Offer|DataFeed)$`,
);

/** The objects that are part of no other, in the order of the page. */
export function mainThings(all: LinkedData[]): LinkedData[] {
  const parts = new Set<unknown>();
  const named = new Set<unknown>();
  for (const part of all.flatMap(partsOf)) {
    if (isReference(part)) named.add(part["@id"]);
    parts.add(part);
  }
  return all.filter((object) => !parts.has(object) && !(object["@id"] && named.has(object["@id"])));
}

function partsOf(object: LinkedData): LinkedData[] {
  return Object.entries(object)
    .filter(([key]) => !noParts.has(key))
    .flatMap(([, value]) => value)
    .filter(isObject);
}

/** The objects that are no entry of a list and no comment, in the order of the page. */
export function outsideLists(all: LinkedData[]): LinkedData[] {
  const entries = new Set<unknown>();
  for (const object of all) {
    if (!entries.has(object) && !isOfType(object, lists)) continue;
    for (const value of Object.values(object).flat()) if (isObject(value)) entries.add(value);
  }
  return all.filter((object) => !entries.has(object) && !isOfType(object, lists));
}
