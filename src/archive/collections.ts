// Everything kept that belongs together: the public bookmarks of one tag, and those of one site.
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { placeNameOf, placeNameOfSite, siteOf } from "../domain/place-name.ts";

/** `slug` stands in its address; `name` is the oldest spelling of all `names`; newest bookmark first. */
export type Collection = { slug: string; name: string; names: Set<string>; bookmarks: Bookmark[] };

/** Fewer are no collection: a page for each tag that somebody used once would be a page of nothing. */
export const fewestTogether = 3;

/** Tags of three bookmarks and more, by their name. */
export function byTag(bookmarks: Bookmark[]): Collection[] {
  const slugs = new Map<string, string>();
  const slugOfTag = (tag: string) => {
    const slug = slugs.get(tag) ?? placeNameOf(tag);
    slugs.set(tag, slug);
    return slug;
  };
  return collected(bookmarks, ({ tags = [] }) => {
    const named = tags.filter((tag) => tag.trim() !== "");
    return new Map(named.map((tag) => [slugOfTag(tag), tag]));
  });
}

/** Sites of three bookmarks and more, by their name. */
export function bySite(bookmarks: Bookmark[]): Collection[] {
  return collected(bookmarks, ({ url }) => new Map([[placeNameOfSite(url), siteOf(url)]]));
}

/** `namesOf` gives a bookmark's collections, each with its name by its slug. */
function collected(bookmarks: Bookmark[], namesOf: (one: Bookmark) => Map<string, string>): Collection[] {
  const found = new Map<string, Collection>();
  for (const bookmark of bookmarks) {
    if (isHidden(bookmark)) continue;
    for (const [slug, name] of namesOf(bookmark)) {
      const collection = found.get(slug);
      if (collection) {
        collection.name = name;
        collection.names.add(name);
        collection.bookmarks.push(bookmark);
      } else found.set(slug, { slug, name, names: new Set([name]), bookmarks: [bookmark] });
    }
  }
  return [...found.values()]
    .filter((one) => one.bookmarks.length >= fewestTogether)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
