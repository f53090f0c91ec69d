// What the window for saving answers to. Any page may open it, and hand it what it likes: nothing of that is written
// before the editor presses the button, and the gate takes that press from the desk's own page alone.
import { type Context, Hono } from "hono";
import { withoutControls } from "../../domain/plain-text.ts";
import { type HandedPage, mostHandedBytes } from "../../ingest/read-among.ts";
import { readSharedLinks } from "../../sources/shared-link.ts";
import { formOf } from "../frame/form.ts";
import { frameHtml } from "../frame/frame.ts";
import type { Desk } from "../hand/at-hand.ts";
import { weekNow } from "../hand/week-now.ts";
import { addLink } from "../pick/add-deed.ts";
import { bookmarkletHtml } from "./bookmarklet-page.ts";
import { type Kept, keptHtml, keptMain, noFields, saveHtml } from "./save-page.ts";

export function saveRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/bookmarklet", async (context) => {
    const { week, faults, count } = await weekNow(desk);
    const main = bookmarkletHtml(new URL(context.req.url).origin);
    const frame = { title: "Keep links from any page", week, main, faults, count };
    return context.html(frameHtml({ screen: "bookmarklet", ...frame }));
  });
  routes.get("/save", (context) => {
    // The one page that its opener keeps a hold of, to hand over the page that the editor sees. What the opener can do
    // by it is to speak to the window, which hears it once, and to lead it elsewhere.
    context.header("Cross-Origin-Opener-Policy", "unsafe-none");
    return context.html(saveHtml(noFields));
  });
  routes.post("/save", async (context) => {
    const form = await formOf(context);
    return answer(context, form, await desk.inTurn(() => save(desk, form)));
  });
  return routes;
}

type Form = Record<string, string>;

/** What was kept, or why nothing was. */
async function save(desk: Desk, form: Form): Promise<Kept | { wrong: string }> {
  const { url, title, why, isPrivate } = fieldsOf(form);
  const handed = handedIn(form);
  // The page's own title is found by reading it; one that the editor wrote stays.
  const ownTitle = handed && title === form["seenTitle"]?.trim() ? undefined : title;
  const shared = { url, title: ownTitle, private: isPrivate };
  const [capture] = readSharedLinks(shared, { now: desk.world.clock.now(), source: "bookmarklet" });
  if (!capture) return { wrong: "This is no web address. One begins with https://" };
  const note = why === "" ? undefined : why;
  const { said, isNew, isRefused, deed } = await addLink(desk, { ...capture, note }, handed);
  if (isRefused) return { wrong: said };
  if (deed) desk.undo.did(deed);
  const words = isNew ? "It waits on the desk for Friday" : said;
  return { said: words, title: title || capture.url, url: capture.url, why: note };
}

function fieldsOf(form: Form) {
  const [url, title, why] = ["url", "title", "why"].map((name) => withoutControls(form[name] ?? "").trim());
  return { url: url ?? "", title: title ?? "", why: why ?? "", isPrivate: form["private"] !== undefined };
}

/** The page as the editor saw it; a larger one than is ever fetched is left, and its address read instead. */
function handedIn({ page: html = "", url = "" }: Form): HandedPage | undefined {
  const isThere = html !== "" && Buffer.byteLength(html) <= mostHandedBytes;
  return isThere ? { url, html } : undefined;
}

function answer(context: Context, form: Form, came: Kept | { wrong: string }): Response | Promise<Response> {
  const isForScript = context.req.header("accept") === "application/json";
  if ("wrong" in came)
    return isForScript
      ? context.json({ ok: false, ...came }, 422)
      : context.html(saveHtml(fieldsOf(form), came.wrong), 422);
  return isForScript ? context.json({ ok: true, main: keptMain(came).markup }) : context.html(keptHtml(came));
}
