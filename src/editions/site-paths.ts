// The paths of the site's pages and files, below the publication's address. They are for good: what once was
// linked stays where it is.

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

/** A path of the site from the root of its host: `/links/about/` where it stands at `https://user.example/links`. */
export function fromRoot(site: string, path: string): string {
  return site.slice(new URL(site).origin.length) + path;
}

export const feedPaths = { rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" };
