// The list of all pages that are to be found, for search engines (https://www.sitemaps.org/protocol.html).
import { html } from "./html.ts";
import { sitemapPath } from "./site-paths.ts";

/**
 * `changed` is the day or the instant, as ISO 8601 has them, at which what the page is about was last changed; absent
 * where that is not known, since a search engine believes none of a site's dates once some are wrong.
 */
export type ListedPage = { path: string; changed?: string | undefined };

/** The protocol lets 50,000 stand in a file; the rest is room for none ever being refused. */
export const mostPagesInFile = 40_000;

/**
 * The files of the sitemap by their paths: one, or one that leads to several where there are more pages than one may
 * hold. The texts are made when they are asked for.
 */
export function sitemapFiles(pages: ListedPage[], site: string): [path: string, text: () => string][] {
  if (pages.length <= mostPagesInFile) return [[sitemapPath(), () => pageList(pages, site)]];
  const parts = Array.from({ length: Math.ceil(pages.length / mostPagesInFile) }, (_, at) =>
    pages.slice(at * mostPagesInFile, (at + 1) * mostPagesInFile),
  );
  return [
    [sitemapPath(), () => listOfParts(parts, site)],
    ...parts.map((part, at): [string, () => string] => [sitemapPath(at + 1), () => pageList(part, site)]),
  ];
}

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

function pageList(pages: ListedPage[], site: string): string {
  const rows = pages.map(
    ({ path, changed }) =>
      html`<url><loc>${site}${path}</loc>${changed !== undefined && html`<lastmod>${changed}</lastmod>`}</url>\n`,
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${namespace}">
${rows}</urlset>
`.markup;
}

function listOfParts(parts: ListedPage[][], site: string): string {
  const rows = parts.map((_, at) => html`<sitemap><loc>${site}${sitemapPath(at + 1)}</loc></sitemap>\n`);
  return html`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${namespace}">
${rows}</sitemapindex>
`.markup;
}
