// The editor keeps a link from wherever they are: a phone's share sheet shows a form filled in, and its button, or a
// shortcut's POST, saves. Ingest takes it from there.
import { type Context, Hono } from "hono";
import type { SentLink } from "../subscribers/inbox/inbox-link.ts";
import { save } from "../subscribers/inbox/send-in.ts";
import type { Answers } from "./answers.ts";
import { keptPage, type SaveForm, savePage } from "./pages/save-page.ts";
import { hasBearer, isEditor, isKnownPhone, rememberPhone, type Whether } from "./save-token.ts";
import type { Service, ServiceWorld } from "./service-world.ts";
import { linksIn, readSave, type SaveFields, sharedIn } from "./shared-form.ts";

const statusOf = { noLink: 422, wrongToken: 401, tooMany: 429 } as const;

export function saveRoutes(world: ServiceWorld, answers: Answers): Service {
  const routes: Service = new Hono();
  const show = async (context: Context, form: Omit<SaveForm, "asksToken">) => {
    const asksToken = !isKnownPhone(world, context);
    const status = form.wrong === undefined ? 200 : statusOf[form.wrong];
    return await answers.page(context, (setting) => savePage({ ...form, asksToken }, setting), status);
  };
  routes.get("/save", async (context, next) => {
    if (world.saveToken === undefined) return await next();
    const { req } = context;
    const instead = (req.query("instead") ?? "").split(" ").filter(Boolean);
    return await show(context, { shared: sharedIn((name) => req.query(name)), instead });
  });
  routes.post("/save", async (context, next) => {
    if (world.saveToken === undefined) return await next();
    const fields = await readSave(context);
    if (!fields) return await answers.notice(context, "notOurForm");
    const whether = await mayKeep(world, context, fields.token);
    const links = wantedOf(fields);
    if (hasBearer(context)) return await keepForProgram(world, context, { whether, links });
    const wrong = wrongWith(whether, links);
    if (wrong) return await show(context, { ...fields, wrong });
    await save(world.store, links, fields);
    if (fields.token !== undefined) rememberPhone(world, context);
    return await answers.page(context, (setting) => keptPage(links, setting));
  });
  return routes;
}

/** A phone that is known needs no token; one that types it is looked at by it. */
async function mayKeep(world: ServiceWorld, context: Context, typed: string | undefined): Promise<Whether> {
  if (typed === undefined && !hasBearer(context)) return isKnownPhone(world, context) ? "yes" : "no";
  return await isEditor(world, context, typed);
}

function wantedOf({ shared, wanted }: SaveFields): SentLink[] {
  const links = linksIn(shared);
  return wanted ? links.filter((_, at) => wanted.includes(at)) : links;
}

function wrongWith(whether: Whether, links: SentLink[]): SaveForm["wrong"] {
  if (whether === "tooMany") return "tooMany";
  if (whether === "no") return "wrongToken";
  return links.length === 0 ? "noLink" : undefined;
}

/** A line for a shortcut to show. */
async function keepForProgram(
  { store }: ServiceWorld,
  context: Context,
  { whether, links }: { whether: Whether; links: SentLink[] },
): Promise<Response> {
  switch (wrongWith(whether, links)) {
    case "tooMany":
      return context.text("Too many wrong tokens. Try again in an hour.\n", 429, { "Retry-After": "3600" });
    case "wrongToken":
      return context.text("That is not the token.\n", 401, { "WWW-Authenticate": "Bearer" });
    case "noLink":
      return context.text("There is no web address in it.\n", 422);
    default:
      await save(store, links);
      return context.text(`Kept: ${links.map(({ title, url }) => title ?? url).join(", ")}\n`);
  }
}
