// Which objects of a page's linked data the page is about. What stands inside another is a part of it: a video
// in an article, the picture of a page, the entries of a list.
import { isObject, type LinkedData } from "./json-ld.ts";

/** Ways to name an object without making it a part: a page's subject, the graph, and what one is a part of. */
const noParts = new Set(["mainEntity", "@graph", "isPartOf"]);

/** The objects that are part of no other, in the order of the page. */
export function mainThings(all: LinkedData[]): LinkedData[] {
  const parts = new Set<unknown>();
  const named = new Set<unknown>();
  for (const object of all) {
    for (const [key, value] of Object.entries(object)) {
      if (noParts.has(key)) continue;
      for (const one of Array.isArray(value) ? value : [value]) {
        if (!isObject(one)) continue;
        if (Object.keys(one).length === 1 && typeof one["@id"] === "string") named.add(one["@id"]);
        parts.add(one);
      }
    }
  }
  return all.filter((object) => !parts.has(object) && !(object["@id"] && named.has(object["@id"])));
}
