// What Check answers to. Its page is made anew whenever a file changed; a repair that a finding offers is one change of
// the issue, to be taken back like any other.
import { Hono } from "hono";
import type { Html } from "../../editions/html.ts";
import { formOf } from "../frame/form.ts";
import { frameHtml, lastSaid } from "../frame/frame.ts";
import { ofComing } from "../frame/of-coming.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { checkHtml } from "./check-page.ts";
import { findingsNow } from "./findings-now.ts";
import { repairIssue } from "./repair-deed.ts";

export function checkRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/check", async (context) => {
    const { week, faults, count } = await weekNow(desk);
    const main = await ofComing(() => mainHtml(desk));
    const said = lastSaid(desk.undo);
    return context.html(frameHtml({ screen: "check", title: "Check", week, main, faults, said, count }));
  });
  routes.post("/check/repair", async (context) => {
    const { says = "" } = await formOf(context);
    const deed = await desk.inTurn(() => repairIssue(desk, says));
    if (deed) desk.undo.did(deed);
    await desk.watch.look();
    return context.redirect("/check", 303);
  });
  return routes;
}

async function mainHtml(desk: Desk): Promise<Html | undefined> {
  const found = await findingsNow(desk);
  return found && checkHtml(found.issue, found.findings);
}
