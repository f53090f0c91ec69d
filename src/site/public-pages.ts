// Every page that is to be found, for the sitemap: those of the routes, by hand, since a page says more about itself
// than its route does. A test holds the list against what was built.
import type { Bookmark } from "../domain/bookmark.ts";
import { updatedInstant } from "../editions/feed-entries.ts";
import {
  essayPath,
  issuePath,
  listPaths,
  monthPath,
  pagePath,
  sitePath,
  tagPath,
  viaPath,
  yearPath,
} from "../editions/site-paths.ts";
import type { ListedPage } from "../editions/sitemap.ts";
import { collectionRoutes } from "./collection-routes.ts";
import type { loadContent } from "./content.ts";

type Content = Awaited<ReturnType<typeof loadContent>>;

/** A page whose content has no date is listed without one. */
export function publicPages(content: Content): ListedPage[] {
  const { essays, pages, years } = content;
  return [
    { path: "/" },
    { path: "/follow/" },
    { path: listPaths.search },
    ...pages.map((page) => ({ path: pagePath(page) })),
    ...issuePages(content),
    ...years.map(({ year }) => ({ path: yearPath(year) })),
    { path: "/essays/" },
    ...essays.map((essay) => ({ path: essayPath(essay), changed: essay.date })),
    { path: listPaths.deadlines },
    ...bookmarkPages(content),
    { path: listPaths.credits },
    ...collectionRoutes(content.credits).map(({ params, props }) => ({
      path: viaPath(params.slug, props.route.number),
    })),
  ];
}

function issuePages({ issues, publication }: Content): ListedPage[] {
  const dated = issues.map((issue) => ({
    path: issuePath(issue),
    changed: updatedInstant(issue, publication),
  }));
  return [{ path: "/issues/" }, ...dated];
}

function bookmarkPages({ months, collections }: Content): ListedPage[] {
  const ofTags = collectionRoutes(collections.tags);
  const ofSites = collectionRoutes(collections.sites);
  return [
    { path: "/bookmarks/", changed: newestOf(months[0]?.days[0]?.bookmarks) },
    ...months.map(({ month, days }) => ({ path: monthPath(month), changed: newestOf(days[0]?.bookmarks) })),
    { path: listPaths.tags },
    ...ofTags.map(({ params, props: { route } }) => ({
      path: tagPath(params.slug, route.number),
      changed: newestOf(route.items),
    })),
    { path: listPaths.sites },
    ...ofSites.map(({ params, props: { route } }) => ({
      path: sitePath(params.slug, route.number),
      changed: newestOf(route.items),
    })),
  ];
}

/** When the newest of them was kept; they stand newest first. */
function newestOf([newest]: Bookmark[] = []): string | undefined {
  return newest && new Date(newest.savedAt).toISOString();
}
