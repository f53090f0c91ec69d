import type { APIRoute } from "astro";
import { loadContent } from "../content.ts";

/** Mail editions are copies of the page: search engines need one of them. */
export const GET: APIRoute = async () => {
  const { pathTo } = await loadContent();
  return new Response(`User-agent: *\nDisallow: ${pathTo("/issues/*/mail.")}\n`);
};
