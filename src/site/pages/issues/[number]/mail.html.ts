import type { APIRoute } from "astro";
import { mailHtml } from "../../../../editions/mail-html.ts";
import { fillMail, slotsForAll } from "../../../../editions/personal-slots.ts";
import { frozenMailOf, loadContent } from "../../../content.ts";
import { issueRoutes } from "../../../issue-routes.ts";

export const getStaticPaths = issueRoutes;

export const GET: APIRoute<{ number: number }> = async ({ props }) => {
  const content = await loadContent();
  const issue = content.issues.find((one) => one.number === props.number);
  if (!issue) return new Response("There is no such issue.", { status: 404 });
  const frozen = frozenMailOf(issue.number);
  const mail = frozen ? fillMail(frozen, slotsForAll(content.publication)).html : mailHtml(issue, content);
  return new Response(mail, { headers: { "content-type": "text/html; charset=utf-8" } });
};
