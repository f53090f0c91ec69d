// What Pick answers to. GET shows; a POST decides, and answers a script with the rows as they are now and a form with
// the way to the next one.
import { type Context, Hono } from "hono";
import { formOf } from "../frame/form.ts";
import { barHtml, frameHtml, lastSaid, saidHtml } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import type { Came } from "./deeds.ts";
import { type PickSight, pickHtml, seenRows } from "./pick-page.ts";
import { readerHtml } from "./reader.ts";
import { listHtml } from "./rows.ts";
import { viewOf } from "./sight.ts";
import { trayHtml } from "./tray.ts";

export function pickRoutes(desk: Desk): Hono {
  const routes = new Hono();
  /** By a form of the editor's. What is done is loaded behind the first page (desk.ts): who opens the desk waits for none. */
  const deed = (path: string, work: (form: Record<string, string>) => Promise<Came>) =>
    routes.post(path, async (context) => {
      const form = await formOf(context);
      return await answer(desk, context, await desk.inTurn(() => work(form)));
    });
  routes.get("/pick", async (context) => {
    const { week, faults, count } = await weekNow(desk);
    const main = await pickHtml(desk, week, sightOf(context));
    const said = lastSaid(desk.undo);
    return context.html(frameHtml({ screen: "pick", title: "Pick", week, main, said, faults, count }));
  });
  routes.get("/pick/reader", async (context) => {
    const { week } = await weekNow(desk);
    const at = sightOf(context).at ?? "";
    const row = week.rows.find(({ bookmark }) => bookmark.url === at);
    const bookmark = row?.bookmark ?? desk.links.find(at);
    if (!bookmark) return context.notFound();
    const reader = await readerHtml(row ?? { bookmark }, { week, folder: desk.world.folder });
    return context.html(reader.markup);
  });
  routes.get("/pick/now", async (context) => context.json(await nowOf(desk, sightOf(context))));
  deed("/decide", async (form) => (await import("./deeds.ts")).decideAs(desk, form));
  deed("/add", async ({ words = "" }) => (await import("./deeds.ts")).add(desk, words));
  deed("/undo", async () => (await import("./deeds.ts")).turned(desk, "undo"));
  deed("/redo", async () => (await import("./deeds.ts")).turned(desk, "redo"));
  deed("/note", async ({ url = "", note: words = "", base: was = "" }) =>
    (await import("./deeds.ts")).note(desk, { url, field: "note", words, was }),
  );
  deed("/fact", async (form) => (await import("./deeds.ts")).fact(desk, form));
  return routes;
}

function sightOf({ req }: Context): PickSight {
  return { view: viewOf(req.query("view")), query: req.query("q") ?? "", at: req.query("at") };
}

async function answer(
  desk: Desk,
  context: Context,
  { said, url, isRefused = false, theirs }: Came,
): Promise<Response> {
  await desk.watch.look();
  const canUndo = !isRefused && desk.undo.last() !== undefined;
  if (context.req.header("accept") === "application/json") {
    const now = await nowOf(desk, sightOf(context));
    return context.json(
      { ...now, said: saidHtml({ words: said, canUndo })?.markup ?? "", words: said, url, isRefused, theirs },
      isRefused ? 409 : 200,
    );
  }
  return isRefused ? context.text(said, 409) : context.redirect("/pick", 303);
}

/** The regions that hold no text field, as they are now. */
async function nowOf(desk: Desk, sight: PickSight) {
  const { week, count } = await weekNow(desk);
  const { rows, open } = seenRows(sight, week);
  return {
    count,
    list: listHtml(rows, week, { ...sight, at: open?.bookmark.url }).markup,
    tray: trayHtml(week, desk.links).markup,
    bar: barHtml("pick", week).markup,
  };
}
