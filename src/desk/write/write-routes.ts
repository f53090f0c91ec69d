// What Write answers to. A field is saved alone, as soon as one stops typing; a form without scripts saves them all.
import { join } from "node:path";
import { type Context, Hono } from "hono";
import { addPhoto } from "../../content/add-photo.ts";
import { saveDraft } from "../../content/draft-file.ts";
import { makePhoto } from "../../content/make-photo.ts";
import { html } from "../../editions/html.ts";
import { formOf } from "../frame/form.ts";
import { barHtml, frameHtml, lastSaid } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { openComing } from "../hand/open-coming.ts";
import { weekNow } from "../hand/week-now.ts";
import { closesIn } from "./closes-in.ts";
import { type Field, fieldNamed, issueFields, pickFields, valueIn } from "./fields.ts";
import { photoFormHtml } from "./hero-fields.ts";
import { movePick } from "./move-deed.ts";
import { type Saved, saveField } from "./save-field.ts";
import { writeHtml } from "./write-page.ts";

export function writeRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/write", async (context) => show(desk, context));
  routes.get("/write/now", async (context) => context.json(await valuesNow(desk)));
  routes.post("/write/field", async (context) => {
    const form = await formOf(context);
    const saved = await desk.inTurn(() => saveOne(desk, form));
    await desk.watch.look();
    return context.json({ ...saved, ...(await around(desk)) }, saved.ok ? 200 : 409);
  });
  routes.post("/write", async (context) => {
    const form = await formOf(context);
    const wrong = await desk.inTurn(() => saveAll(desk, form));
    await desk.watch.look();
    return wrong.length === 0 ? context.redirect("/write", 303) : context.text(wrong.join("\n"), 409);
  });
  routes.post("/write/move", async (context) => {
    const { url = "", to = "" } = await formOf(context);
    const { week } = await weekNow(desk);
    const deed = await desk.inTurn(() => movePick(desk.world.folder, week, { url, to: Number(to) }));
    if (deed) desk.undo.did(deed);
    await desk.watch.look();
    return context.json({ said: deed?.said ?? "It stands there already.", count: desk.watch.count() });
  });
  photoRoutes(desk, routes);
  return routes;
}

async function show(desk: Desk, context: Context): Promise<Response> {
  const { week, faults, count } = await weekNow(desk);
  const main = writeHtml(week, desk.links);
  return context.html(
    frameHtml({
      ...{ screen: "write", title: "Write", week, main, faults, count },
      said: lastSaid(desk.undo),
    }),
  );
}

/** `{ number, name, url, words, was }` */
async function saveOne(desk: Desk, form: Record<string, string>): Promise<Saved> {
  const { number = "", name = "", url, words = "", was = "" } = form;
  const field = fieldNamed(name, url);
  if (!field || !/^\d{1,9}$/.test(number)) return { ok: false, why: "There is no such field." };
  return saveField(desk.world.folder, Number(number), { field, words, was });
}

/** What is shown beside the field, and what the page must know of everything else. */
async function around(desk: Desk) {
  const { week, count } = await weekNow(desk);
  return { count, bar: barHtml("write", week).markup };
}

/** Every field of a form without scripts; gives what could not stand so. */
async function saveAll(desk: Desk, form: Record<string, string>): Promise<string[]> {
  const { week } = await weekNow(desk);
  const wrong: string[] = [];
  // A credit's address goes before its name: a name is not taken from an address that stays.
  const emptiedLast = ([key, words]: [string, string]) => Number(words === "" && key.startsWith("viaName "));
  const inOrder = Object.entries(form).toSorted((a, b) => emptiedLast(a) - emptiedLast(b));
  for (const [key, words] of inOrder) {
    const [name = "", url] = key.split(" ");
    const field = name === "was" ? undefined : fieldNamed(name, url);
    const was = form[`was ${key}`];
    if (!field || was === undefined || words.replaceAll("\r\n", "\n") === was.replaceAll("\r\n", "\n"))
      continue;
    const saved = await saveField(desk.world.folder, week.number, { field, words, was });
    if (!saved.ok) wrong.push(`${saved.why} You wrote: ${words}`);
  }
  return wrong;
}

/** Every field's value by its name on the page, and the picks in their order. */
async function valuesNow(desk: Desk) {
  const { week, count } = await weekNow(desk);
  const { issue } = week;
  if (!issue) return { count, picks: [], values: {} };
  const fields: Field[] = [
    ...issueFields.map((name) => ({ of: "issue" as const, name })),
    ...issue.picks.flatMap(({ url }) => pickFields.map((name) => ({ of: "pick" as const, name, url }))),
  ];
  const nameOf = (field: Field) => (field.of === "pick" ? `${field.name} ${field.url}` : field.name);
  const values = Object.fromEntries(fields.map((field) => [nameOf(field), valueIn(issue, field) ?? ""]));
  const closes = issue.picks.map(({ deadline }) => (deadline ? closesIn(deadline, issue.date) : ""));
  return { count, picks: issue.picks.map(({ url }) => url), values, closes };
}

function photoRoutes(desk: Desk, routes: Hono): void {
  const { folder } = desk.world;
  const form = async (context: Context, wrong?: string, typed?: { alt: string; credit: string }) => {
    const { week, faults, count } = await weekNow(desk);
    const main = week.issue
      ? photoFormHtml(typed ?? week.issue.hero, wrong)
      : html`<p>Nothing is picked yet.</p>`;
    const page = {
      screen: "write" as const,
      title: "A photo",
      week,
      main,
      faults,
      count,
    };
    return context.html(frameHtml(page), wrong === undefined ? 200 : 409);
  };
  routes.get("/write/photo", (context) => form(context));
  routes.post("/write/photo", async (context) => {
    const { file, alt, credit } = await context.req.parseBody();
    const words = [alt, credit].map((one) => (typeof one === "string" ? one.trim() : ""));
    const [what = "", whose = ""] = words;
    const typed = { alt: what, credit: whose };
    if (!(file instanceof File) || what === "" || whose === "")
      return form(context, "A photo needs its file, what one sees, and whose it is.", typed);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await addPhoto(folder, { name: file.name, bytes });
    if (!added.ok) return form(context, added.why, typed);
    const { week } = await weekNow(desk);
    const hero = { image: `../photos/${added.file}`, alt: what, credit: whose };
    await desk.inTurn(async () => saveDraft(await openComing(folder, week.number), { hero }));
    return context.redirect("/write", 303);
  });
  routes.get("/write/photo/:file", async (context, next) => {
    const { photos } = await desk.content.now();
    const wanted = join(folder.photos, context.req.param("file"));
    const photo = photos.find(({ path }) => path === wanted);
    if (!photo) return await next();
    const bytes = await makePhoto(photo.path, { width: 640, format: "webp" }, folder.madePhotos);
    return context.body(bytes, 200, { "Content-Type": "image/webp" });
  });
}
