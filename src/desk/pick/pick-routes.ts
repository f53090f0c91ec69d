// What Pick answers to. GET shows; a POST decides, and answers a script with the rows as they are now and a form with
// the way to the next one.
import { type Context, Hono } from "hono";
import { formOf } from "../frame/form.ts";
import { barHtml, frameHtml, lastSaid, saidHtml } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { type Written, writeField } from "../hand/link-field.ts";
import { isTold } from "../hand/told.ts";
import { typedDay } from "../hand/typed-day.ts";
import type { Deed } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";
import { weekNow } from "../hand/week-now.ts";
import { addTyped } from "./add-deed.ts";
import { type PickSight, pickHtml, seenRows } from "./pick-page.ts";
import { readerHtml } from "./reader.ts";
import { declineReaders, keptFirst } from "./readers-deed.ts";
import { listHtml } from "./rows.ts";
import { viewOf } from "./sight.ts";
import { putIntoSlot } from "./slot-deed.ts";
import { trayHtml } from "./tray.ts";
import { type Decision, decide, type Verdict, verdicts } from "./triage-deed.ts";

export function pickRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/pick", async (context) => {
    const { week, faults } = await weekNow(desk);
    const main = await pickHtml(desk, week, sightOf(context));
    const said = lastSaid(desk.undo);
    return context.html(
      frameHtml({ screen: "pick", title: "Pick", week, main, said, faults, count: desk.watch.count() }),
    );
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
  routes.post("/decide", async (context) => {
    const form = await formOf(context);
    return answer(desk, context, await desk.inTurn(() => deedOf(desk, form)));
  });
  routes.post("/add", async (context) => {
    const form = await formOf(context);
    return answer(desk, context, await desk.inTurn(() => add(desk, form["words"] ?? "")));
  });
  routes.post("/undo", async (context) =>
    answer(desk, context, await desk.inTurn(() => turned(desk, "undo"))),
  );
  routes.post("/redo", async (context) =>
    answer(desk, context, await desk.inTurn(() => turned(desk, "redo"))),
  );
  routes.post("/note", async (context) => {
    const form = await formOf(context);
    const { url = "", note: words = "", base: was = "" } = form;
    return answer(desk, context, await desk.inTurn(() => note(desk, { url, field: "note", words, was })));
  });
  return routes;
}

/** What came of a request to change something: what to tell, and about which link. */
type Came = { said: string; url?: string | undefined; isRefused?: boolean; theirs?: string | undefined };

function sightOf({ req }: Context): PickSight {
  return { view: viewOf(req.query("view")), query: req.query("q") ?? "", at: req.query("at") };
}

async function deedOf(desk: Desk, form: Record<string, string>): Promise<Came> {
  const { url = "", as, slot, until } = form;
  const { week } = await weekNow(desk);
  const bookmark = desk.links.find(url) ?? week.rows.find((row) => row.bookmark.url === url)?.bookmark;
  if (!bookmark) return { said: "This link is not kept any more.", isRefused: true };
  if (slot !== undefined && /^(\d{1,2}|next)$/.test(slot)) {
    const place = placeOf(slot, week);
    if (typeof place === "string") return { said: place, isRefused: true };
    return did(desk, async () =>
      putIntoSlot(desk.world.folder, { bookmark: await keptFirst(desk, bookmark), slot: place }, week),
    );
  }
  if (!isVerdict(as)) return { said: "The desk knows no such decision.", isRefused: true };
  const day = until === undefined ? undefined : typedDay(until, week.today);
  if (as === "snooze" && (day === undefined || day <= week.today))
    return { said: "Until which day? Write one after today, like 4 December.", isRefused: true };
  return did(desk, () => decideOn(desk, { url: bookmark.url, as, until: day, now: week.now }));
}

async function decideOn(desk: Desk, decision: Decision): Promise<Deed | undefined> {
  const { url, as } = decision;
  const declined = as === "drop" ? declineReaders(desk, url) : undefined;
  if (as !== "drop") await desk.inbox.keep(url);
  return (await decide(desk.links, decision)) ?? declined;
}

/** The slot that was named, from 0; or why there is none. */
function placeOf(slot: string, { publication, issue }: Week): number | string {
  const { picks } = publication;
  if (slot !== "next") return Number(slot) > picks ? `An issue has ${picks} slots here.` : Number(slot);
  const isFull = (issue?.picks.length ?? 0) >= picks;
  return isFull ? `All ${picks} slots are taken. Name one, and its link makes way.` : picks;
}

function isVerdict(word: string | undefined): word is Verdict {
  return verdicts.some((one) => one === word);
}

async function did(desk: Desk, make: () => Promise<Deed | undefined>): Promise<Came> {
  return telling(async () => {
    const deed = await make();
    if (!deed) return { said: "It stands there already." };
    desk.undo.did(deed);
    return deed;
  });
}

async function add(desk: Desk, words: string): Promise<Came> {
  const { deed, said, url, isRefused = false } = await addTyped(desk, words);
  if (deed) desk.undo.did(deed);
  return { said, url, isRefused };
}

function turned(desk: Desk, way: "undo" | "redo"): Promise<Came> {
  return telling(async () => {
    const deed = await desk.undo[way]();
    if (!deed) return { said: `Nothing to ${way}.` };
    return { said: `${way === "undo" ? "Undone" : "Done again"}: ${deed.said}`, url: deed.url };
  });
}

/** What the editor must know instead, where it could not be done. */
async function telling(work: () => Promise<Came>): Promise<Came> {
  try {
    return await work();
  } catch (error) {
    if (!isTold(error)) throw error;
    return { said: error.message, isRefused: true };
  }
}

async function note(desk: Desk, written: Written): Promise<Came> {
  await desk.inbox.keep(written.url);
  const noted = await writeField(desk.links, written);
  if (!noted) return { said: "This link is not kept any more.", isRefused: true };
  if (!noted.ok)
    return {
      said: `The note was changed elsewhere meanwhile, to: “${noted.theirs}”. Leave the field once more to keep yours.`,
      ...{ theirs: noted.theirs, isRefused: true },
    };
  if (!noted.deed) return { said: "It stands there already." };
  desk.undo.did(noted.deed);
  return noted.deed;
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
  const { week } = await weekNow(desk);
  const { rows, open } = seenRows(sight, week);
  return {
    count: desk.watch.count(),
    list: listHtml(rows, week, { ...sight, at: open?.bookmark.url }).markup,
    tray: trayHtml(week, desk.links).markup,
    bar: barHtml("pick", week).markup,
  };
}
