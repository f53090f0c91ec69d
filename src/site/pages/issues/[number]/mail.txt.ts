import type { APIRoute } from "astro";
import { mailText } from "../../../../editions/mail-text.ts";
import { loadContent } from "../../../content.ts";
import { issueRoutes } from "../../../issue-routes.ts";

export const getStaticPaths = issueRoutes;

export const GET: APIRoute<{ number: number }> = async ({ props }) => {
  const content = await loadContent();
  const issue = content.issues.find((one) => one.number === props.number);
  if (!issue) return new Response("There is no such issue.", { status: 404 });
  return new Response(mailText(issue, content), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
