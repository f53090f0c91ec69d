// The `<meta>` elements of a page by their names.
import { isInAnswer } from "./own-place.ts";
import type { PageIndex } from "./page-index.ts";
import { titleHeading } from "./title-heading.ts";

/** What a `<meta>` says, by its property, name or itemprop in small letters, or by the first name that fits. */
export type Meta = (name: string | RegExp) => string | undefined;

/** The first with that name and something in it, in any letter case; what a comment says of itself is not the page's. */
export function metaOf(index: PageIndex): Meta {
  const title = titleHeading(index);
  const values = new Map<string, string>();
  for (const element of index.named("meta")) {
    const value = element.getAttribute("content")?.trim();
    if (!value) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name || values.has(name) || (attribute === "itemprop" && isInAnswer(element, title))) continue;
      values.set(name, value);
    }
  }
  return (name) =>
    typeof name === "string" ? values.get(name) : [...values].find(([known]) => name.test(known))?.[1];
}
