// The paths of the site's pages and files, below the publication's address. They are for good: what once was
// linked stays where it is.
import { oncePer } from "../domain/once-per.ts";

/** `/issues/42/`: an issue's number never changes, so neither does this. */
export function issuePath({ number }: { number: number }): string {
  return `/issues/${number}/`;
}

/** `/essays/five-is-enough/`, by the name of its file. */
export function essayPath({ slug }: { slug: string }): string {
  return `/essays/${slug}/`;
}

/** `/about/`, by the name of its file. */
export function pagePath({ slug }: { slug: string }): string {
  return `/${slug}/`;
}

/** `/bookmarks/tags/open-data/`, and `/bookmarks/tags/open-data/3/` for a page of it that is full. */
export function tagPath(slug: string, page?: number): string {
  return numbered(`/bookmarks/tags/${slug}/`, page);
}

/** `/bookmarks/sites/example.org/`, and `/bookmarks/sites/example.org/3/` for a page of it that is full. */
export function sitePath(slug: string, page?: number): string {
  return numbered(`/bookmarks/sites/${slug}/`, page);
}

/** `/via/the-wednesday-digest/`: who showed us links, and `/via/the-wednesday-digest/3/` for a full page of them. */
export function viaPath(slug: string, page?: number): string {
  return numbered(`/via/${slug}/`, page);
}

/** `/years/2026/`, from the first of January after it on. */
export function yearPath(year: string): string {
  return `/years/${year}/`;
}

function numbered(path: string, page: number | undefined): string {
  return page === undefined ? path : `${path}${page}/`;
}

/** Pages and files of which there is one. */
export const listPaths = {
  tags: "/bookmarks/tags/",
  sites: "/bookmarks/sites/",
  credits: "/via/",
  search: "/search/",
  deadlines: "/deadlines/",
  calendar: "/deadlines.ics",
};

/** A path of the site from the root of its host: `/links/about/` where it stands at `https://user.example/links`. */
export function fromRoot(site: string, path: string): string {
  return rootOf(site) + path;
}

/** Asked a million times in the build of a large site. */
const rootOf = oncePer((site) => site.slice(new URL(site).origin.length));

/** `/bookmarks/2026-11/`: the links that were kept in a month. */
export function monthPath(month: string): string {
  return `/bookmarks/${month}/`;
}

/** The feed of the issues, in the three formats that readers' programs take. */
export const feedPaths = { rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" };

/** The other feeds. Their files end as XML, since that is what a static host calls by a name that browsers show. */
export const moreFeedPaths = {
  first: { atom: "/first.xml" },
  everything: { atom: "/everything.xml" },
  bookmarks: { atom: "/bookmarks/feed.xml", json: "/bookmarks/feed.json" },
  notes: { atom: "/bookmarks/notes.xml" },
  essays: { atom: "/essays/feed.xml" },
  deadlines: { atom: "/deadlines/feed.xml" },
};

/** `/bookmarks/tags/open-data/feed.xml`. */
export function tagFeedPath(slug: string): string {
  return `${tagPath(slug)}feed.xml`;
}

/** All feeds in one file, for readers' programs to take at once. */
export const feedListPath = "/feeds.opml";

/** How a browser shows a feed that somebody opens in it. */
export const feedStylePath = "/feed.css";

/** `/sitemap.xml`, and `/sitemap-2.xml` for the second of its parts. */
export function sitemapPath(part?: number): string {
  return part === undefined ? "/sitemap.xml" : `/sitemap-${part}.xml`;
}

/** RFC 9116 §3: where it is looked for. */
export const securityPath = "/.well-known/security.txt";

export const manifestPath = "/site.webmanifest";

/** The sign of the site, made by scripts/icons.ts: at any size, for old browsers, and for telephones. */
export const iconPaths = {
  any: "/favicon.svg",
  old: "/favicon.ico",
  touch: "/apple-touch-icon.png",
  large: "/icon-512.png",
  whole: "/icon-512-whole.png",
};

/** `/cards/issue-42.jpg`: the picture that networks show beside a link to a page. */
export function cardPath(page: string, format: "jpg" | "png"): string {
  return `/cards/${page}.${format}`;
}
