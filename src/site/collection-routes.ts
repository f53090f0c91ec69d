// One route for each page of each collection: its own at `/SLUG/`, the full ones of older bookmarks at `/SLUG/3/`.
import type { Collection } from "../archive/collections.ts";
import { type NumberedPage, numberedPages } from "../archive/numbered-pages.ts";

type Bookmark = Collection["bookmarks"][number];

export type CollectionRoute = Pick<Collection, "slug" | "name"> &
  NumberedPage<Bookmark> & {
    /** How many bookmarks it has in all. */
    count: number;
    newer: NumberedPage<Bookmark> | undefined;
    older: NumberedPage<Bookmark> | undefined;
  };

/** As many rows as one scrolls through. */
const rowsOnAPage = 100;

export function collectionRoutes(
  collections: Pick<Collection, "slug" | "name" | "bookmarks">[],
  keyOf?: (route: CollectionRoute) => string,
) {
  return collections.flatMap(({ slug, name, bookmarks }) => {
    const pages = numberedPages(bookmarks, rowsOnAPage);
    return pages.map((page, at) => {
      const around = { newer: pages[at - 1], older: pages[at + 1] };
      const route: CollectionRoute = { slug, name, count: bookmarks.length, ...page, ...around };
      const number = page.number === undefined ? undefined : String(page.number);
      return { params: { slug, number }, props: { route }, cacheKey: keyOf?.(route) };
    });
  });
}
