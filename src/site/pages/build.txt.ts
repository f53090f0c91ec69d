import type { APIRoute } from "astro";

/** What this site was built from, as one hash: by it `friday` knows whether a new build would be another. */
export const GET: APIRoute = () =>
  new Response(`${__BUILD__}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
