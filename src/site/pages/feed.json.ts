import type { APIRoute } from "astro";
import { jsonFeed } from "../../editions/feeds.ts";
import { loadContent } from "../content.ts";

export const GET: APIRoute = async () => {
  const content = await loadContent();
  const shipped = content.issues.filter((issue) => issue.state === "shipped");
  return new Response(jsonFeed(shipped, content), {
    headers: { "content-type": "application/feed+json; charset=utf-8" },
  });
};
