import type { APIRoute } from "astro";
import { sitemapPath } from "../../editions/site-paths.ts";
import { loadContent } from "../content.ts";

/** Mail editions are copies of the page: search engines need one of them. */
export const GET: APIRoute = async () => {
  const { publication, pathTo } = await loadContent();
  const sitemap = `${publication.url}${sitemapPath()}`;
  return new Response(`User-agent: *\nDisallow: ${pathTo("/issues/*/mail.")}\n\nSitemap: ${sitemap}\n`);
};
