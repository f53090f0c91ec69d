// What Check answers to: it only shows. Its page is made anew whenever a file changed.
import { Hono } from "hono";
import { ContentError } from "../../content/front-matter.ts";
import { type Html, html } from "../../editions/html.ts";
import { frameHtml } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { checkHtml } from "./check-page.ts";
import { findingsNow } from "./findings-now.ts";

export function checkRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/check", async (context) => {
    const { week, faults } = await weekNow(desk);
    const main = await mainHtml(desk);
    return context.html(
      frameHtml({ screen: "check", title: "Check", week, main, faults, count: desk.watch.count() }),
    );
  });
  return routes;
}

async function mainHtml(desk: Desk): Promise<Html> {
  try {
    const found = await findingsNow(desk);
    if (found) return checkHtml(found.issue, found.findings);
    return html`<div class="done"><h1>Nothing is picked yet.</h1><p><a class="txt" href="/pick">Pick the first one</a></p></div>`;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return html`<div class="done"><h1>A file stands in the way.</h1><p class="lead">${error.message}</p></div>`;
  }
}
