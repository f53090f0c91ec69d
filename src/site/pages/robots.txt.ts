import type { APIRoute } from "astro";

/** Mail editions are copies of the page: search engines need one of them. */
export const GET: APIRoute = () => new Response("User-agent: *\nDisallow: /issues/*/mail.\n");
