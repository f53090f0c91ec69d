// What Bookmarks answers to. GET shows; a POST changes what is kept, and answers a script with what to tell and a form
// with the way back.
import { type Context, Hono } from "hono";
import { formOf } from "../frame/form.ts";
import { barHtml, frameHtml, lastSaid, saidHtml } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { bookmarksHtml, foundWords, moreHtml, paneHtml, rowsHtml } from "./bookmarks-page.ts";
import { type Came, changeAs, mergeInto, writeFields } from "./deeds.ts";
import { aroundOf, countOf, lookFor, rowsAtOnce } from "./looked.ts";
import { mergeHtml } from "./merge-pane.ts";
import { oneHtml } from "./one.ts";
import { hrefOf, type Sight, sightOf } from "./sight.ts";

export function bookmarksRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/bookmarks", (context) => page(desk, context));
  routes.get("/bookmarks/now", async (context) => context.json(await nowOf(desk, context)));
  routes.get("/bookmarks/count", async (context) => {
    const { week } = await weekNow(desk);
    const count = await countOf(desk, week, sightIn(context));
    return context.text(foundWords({ count, all: desk.links.all().length, isWhole: week.isWhole }));
  });
  routes.get("/bookmarks/one", async (context) => {
    const { week } = await weekNow(desk);
    const link = desk.links.find(context.req.query("at") ?? "");
    return link ? context.html(oneHtml(link, aroundOf(week)).markup) : context.notFound();
  });
  routes.get("/bookmarks/merge", async (context) =>
    isScript(context)
      ? context.html((await mergePane(desk, context)).markup)
      : page(desk, context, await mergePane(desk, context)),
  );
  routes.post("/bookmarks/change", async (context) => {
    const { as = "", words = "" } = await formOf(context);
    const urls = await urlsIn(context);
    return answer(desk, context, await desk.inTurn(() => changeAs(desk, { as, urls, words })));
  });
  routes.post("/bookmarks/merge", async (context) => {
    const { keep = "" } = await formOf(context);
    const urls = await urlsIn(context);
    return answer(desk, context, await desk.inTurn(() => mergeInto(desk, { keep, urls })));
  });
  routes.post("/bookmarks/fields", (context) => writeInto(desk, context));
  return routes;
}

function sightIn({ req }: Context): Sight {
  return sightOf((name) => req.query(name));
}

function isScript({ req }: Context): boolean {
  return req.header("accept") === "application/json";
}

async function page(desk: Desk, context: Context, pane?: ReturnType<typeof paneHtml>): Promise<Response> {
  const { week, faults, count } = await weekNow(desk);
  const looked = await lookFor(desk, week, sightIn(context));
  const main = bookmarksHtml(looked, pane ?? paneHtml(looked));
  const said = lastSaid(desk.undo);
  return context.html(
    frameHtml({ screen: "bookmarks", title: "Bookmarks", week, main, said, faults, count }),
  );
}

/** The regions that hold no field that one writes in, as they are now: as many rows as the page has, or those that follow. */
async function nowOf(desk: Desk, context: Context) {
  const { week, count } = await weekNow(desk);
  const shown = Number(context.req.query("rows") ?? rowsAtOnce);
  const looked = await lookFor(desk, week, sightIn(context), Number.isInteger(shown) ? shown : rowsAtOnce);
  return {
    count,
    list: rowsHtml(looked).markup,
    more: moreHtml(looked)?.markup ?? "",
    found: foundWords(looked),
    isCounted: looked.count !== undefined,
    bar: barHtml("bookmarks", week).markup,
  };
}

async function mergePane(desk: Desk, context: Context) {
  const { week } = await weekNow(desk);
  const asked = context.req.queries("url") ?? [];
  const links = new Set(asked.map((url) => desk.links.find(url)).filter((link) => link !== undefined));
  return mergeHtml([...links], aroundOf(week));
}

/** Boxes that were ticked come one by one; a script sends addresses a line each. */
async function urlsIn({ req }: Context): Promise<string[]> {
  const { url = [], urls = [] } = await req.parseBody({ all: true });
  const texts = [url, urls].flat().filter((one) => typeof one === "string");
  return [...new Set(texts.flatMap((text) => text.split("\n")))].filter((one) => one !== "");
}

async function writeInto(desk: Desk, context: Context): Promise<Response> {
  const form = await formOf(context);
  const written = await desk.inTurn(() => writeFields(desk, form));
  await desk.watch.look();
  if (!written) return context.text("This link is not kept any more.", 409);
  const refused = Object.values(written).flatMap((one) => (one && !one.ok ? one : []));
  if (isScript(context)) {
    const [first] = Object.values(written);
    return context.json({
      ...withoutDeed(first),
      ...saidNow(desk, first?.ok ? (first.deed?.said ?? "Saved") : ""),
    });
  }
  if (refused.length === 0)
    return context.redirect(hrefOf({ ...sightOf(cameFrom(context)), at: form["url"] }), 303);
  const words = refused.map(({ why, theirs }) =>
    theirs === undefined ? why : `${why} There it says: “${theirs}”`,
  );
  return context.text(words.join("\n"), 409);
}

function withoutDeed<T extends object>(written: (T & { deed?: unknown }) | undefined) {
  const { deed: _, ...rest } = written ?? {};
  return rest;
}

/** What to tell at the foot, and how often the files have changed by now. */
function saidNow(desk: Desk, words: string, canUndo = true) {
  const said = saidHtml({ words, canUndo: canUndo && desk.undo.last() !== undefined })?.markup ?? "";
  return { said, words, count: desk.watch.count() };
}

async function answer(desk: Desk, context: Context, came: Came): Promise<Response> {
  const { said, url, isRefused = false } = came;
  await desk.watch.look();
  if (isScript(context))
    return context.json({ ...saidNow(desk, said, !isRefused), url, isRefused }, isRefused ? 409 : 200);
  if (isRefused) return context.text(said, 409);
  return context.redirect(hrefOf({ ...sightOf(cameFrom(context)), at: url }), 303);
}

/** What the page had in its address from which a form came. */
function cameFrom({ req }: Context): (name: string) => string | undefined {
  const from = URL.parse(req.header("referer") ?? "");
  return (name) => (from?.pathname === "/bookmarks" ? (from.searchParams.get(name) ?? undefined) : undefined);
}
