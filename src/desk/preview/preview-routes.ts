// What Preview answers to: it only shows, and mails a test to the editor.
import { Hono } from "hono";
import { dayIn } from "../../domain/calendar.ts";
import type { Html } from "../../editions/html.ts";
import { comingIssue } from "../../picking/candidates.ts";
import { frameHtml } from "../frame/frame.ts";
import { ofComing } from "../frame/of-coming.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { previewHtml } from "./preview-page.ts";
import { type PreviewSight, sightOf } from "./preview-sight.ts";
import type { Test } from "./send-test.ts";

export function previewRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/preview", async (context) => {
    const sight = sightOf((name) => context.req.query(name));
    return context.html(await pageHtml(desk, { sight }));
  });
  routes.post("/preview/test", async (context) => {
    // Loaded when a mail is sent: who opens the desk does not wait for it.
    const { sendTest } = await import("./send-test.ts");
    const test = await sendTest(desk);
    if (context.req.header("accept") === "application/json") return context.json(test);
    const sight = sightOf(() => undefined);
    return context.html(await pageHtml(desk, { sight, test }), test.isSent ? 200 : 409);
  });
  return routes;
}

type Shown = { sight: PreviewSight; test?: Test | undefined };

async function pageHtml(desk: Desk, { sight, test }: Shown): Promise<string> {
  const { week, faults, count } = await weekNow(desk);
  const told = test?.isSent === false ? test.says : undefined;
  const main = await ofComing(() => mainHtml(desk, { sight, told }));
  const said = test && { words: test.isSent ? test.says : notSent, canUndo: false };
  return frameHtml({ screen: "preview", title: "Preview", week, main, said, faults, count });
}

const notSent = "The test was not sent";

async function mainHtml(
  { content, world }: Desk,
  shown: { sight: PreviewSight; told: string | undefined },
): Promise<Html | undefined> {
  const now = await content.now();
  const issue = comingIssue(now.issues);
  const today = dayIn(world.clock.now(), now.publication.zone);
  return issue && previewHtml(issue, { ...now, today }, shown);
}
