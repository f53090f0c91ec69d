import type { APIRoute } from "astro";
import { atomFeed } from "../../editions/feeds.ts";
import { loadContent } from "../content.ts";

export const GET: APIRoute = async () => {
  const content = await loadContent();
  const shipped = content.issues.filter((issue) => issue.state === "shipped");
  return new Response(atomFeed(shipped, content), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
};
