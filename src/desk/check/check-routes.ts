// What Check answers to: it only shows. Its page is made anew whenever a file changed.
import { Hono } from "hono";
import type { Html } from "../../editions/html.ts";
import { frameHtml } from "../frame/frame.ts";
import { ofComing } from "../frame/of-coming.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { checkHtml } from "./check-page.ts";
import { findingsNow } from "./findings-now.ts";

export function checkRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/check", async (context) => {
    const { week, faults } = await weekNow(desk);
    const main = await ofComing(() => mainHtml(desk));
    return context.html(
      frameHtml({ screen: "check", title: "Check", week, main, faults, count: desk.watch.count() }),
    );
  });
  return routes;
}

async function mainHtml(desk: Desk): Promise<Html | undefined> {
  const found = await findingsNow(desk);
  return found && checkHtml(found.issue, found.findings);
}
