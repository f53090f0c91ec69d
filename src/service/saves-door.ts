// The door for ingest on another machine: what the editor saved, and that the bookmarks have it now. For the editor's
// token alone; suggestions do not pass here.
import { type Context, Hono } from "hono";
import { z } from "zod";
import { parseJson } from "../domain/parse-json.ts";
import { markKept } from "../subscribers/inbox/decide.ts";
import type { InboxLink } from "../subscribers/inbox/inbox-link.ts";
import { waitingIn } from "../subscribers/inbox/waiting.ts";
import { isEditor } from "./save-token.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

const Taken = z.object({ ids: z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(500) });

export function savesDoorRoutes(world: ServiceWorld): Service {
  const { store } = world;
  const routes: Service = new Hono();
  routes.get("/saves", async (context, next) => {
    if (world.saveToken === undefined) return await next();
    const refusal = await refusalOf(world, context);
    if (refusal) return refusal;
    const saves = await waitingIn(store, { kind: "save", after: placeIn(context.req.query("after")) });
    const last = saves.at(-1);
    const after = last && new URLSearchParams({ after: `${last.cameAt} ${last.id}` });
    return context.json({ saves: saves.map(shown), next: after && `?${after}` });
  });
  routes.post("/saves/taken", async (context, next) => {
    if (world.saveToken === undefined) return await next();
    const refusal = await refusalOf(world, context);
    if (refusal) return refusal;
    const taken = Taken.safeParse(parseJson(await context.req.text()));
    if (!taken.success) return context.json({ error: 'Send the ids of saves: {"ids": […]}.' }, 400);
    return context.json({ taken: await markKept(store, taken.data.ids, "save") });
  });
  return routes;
}

async function refusalOf(world: ServiceWorld, context: Context): Promise<Response | undefined> {
  const whether = await isEditor(world, context);
  if (whether === "yes") return undefined;
  if (whether === "tooMany")
    return context.json({ error: "Too many wrong tokens." }, 429, { "Retry-After": "3600" });
  return context.json({ error: "That is not the token." }, 401, { "WWW-Authenticate": "Bearer" });
}

/** Behind which one the page begins; from the first where it is not told as we write it. */
function placeIn(after = ""): Pick<InboxLink, "cameAt" | "id"> | undefined {
  const [, cameAt, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f]{32})$/.exec(after) ?? [];
  return cameAt === undefined || id === undefined ? undefined : { cameAt, id };
}

function shown({ id, cameAt, url, title, note, private: isPrivate }: InboxLink) {
  return { id, savedAt: cameAt, url, title, note, private: isPrivate };
}
