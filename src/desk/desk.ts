// The desk: a function from a request to an answer, for the editor alone. What it shows is what stands in the files.
import { type Handler, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { streamSSE } from "hono/streaming";
import { onceItWorks } from "../domain/once-per.ts";
import { codeRoutes } from "./code.ts";
import { deskHeaders, type GateSetting, gate } from "./gate.ts";
import { type Desk, type DeskWorld, openDeskFiles } from "./hand/at-hand.ts";
import { once } from "./hand/once.ts";
import { isTold } from "./hand/told.ts";
import { pickRoutes } from "./pick/pick-routes.ts";
import { todayRoutes } from "./today/today-routes.ts";

/** In bytes: a photo as a camera makes it. */
const longestForm = 40 * 1_024 * 1_024;

type Routes = (desk: Desk) => Hono;

/** The screens that are not the first one sees, by the paths that are theirs. */
export const loadedLater: [paths: string[], load: () => Promise<Routes>][] = [
  [["/write/*"], async () => (await import("./write/write-routes.ts")).writeRoutes],
  [["/check/*"], async () => (await import("./check/check-routes.ts")).checkRoutes],
  [["/preview/*"], async () => (await import("./preview/preview-routes.ts")).previewRoutes],
  [["/schedule/*"], async () => (await import("./schedule/schedule-routes.ts")).scheduleRoutes],
  [["/bookmarks/*"], async () => (await import("./bookmarks/bookmarks-routes.ts")).bookmarksRoutes],
  [["/save", "/bookmarklet"], async () => (await import("./save/save-routes.ts")).saveRoutes],
  // What the faces of an issue refer to has the addresses of the site.
  [["*"], async () => (await import("./faces/face-routes.ts")).faceRoutes],
];

/** A screen whose code is loaded when it is first asked for: who opens the desk waits for the first one alone. */
function later(desk: Desk, load: () => Promise<Routes>): Handler {
  // A file that a pull is just replacing is whole the next time.
  const screen = onceItWorks(async () => (await load())(desk).onError(passOn));
  return async (context) => (await screen()).fetch(context.req.raw, context.env);
}

/** In milliseconds: a page's own scripts and faces come first. */
const graceMs = 400;

/**
 * What is done on Pick, behind the first page: whoever decides does not wait for it, and it is of the same program, be
 * that updated meanwhile. Where it cannot be loaded, who asks for it is told.
 */
const loadDeeds = () =>
  void setTimeout(() => void import("./pick/deeds.ts").catch(() => undefined), graceMs).unref();

/** To the desk's own `onError`. */
function passOn(error: Error): never {
  throw error;
}

/** Close it with `using`: it watches the files until then. */
export function openDesk(world: DeskWorld, setting: GateSetting): Disposable & { app: Hono; desk: Desk } {
  const desk = openDeskFiles(world);
  const app = new Hono();
  app.use(deskHeaders);
  app.use(gate(setting));
  app.use(bodyLimit({ maxSize: longestForm }));
  app.use(once());
  let isFirst = true;
  app.use(async (context, next) => {
    await next();
    if (!context.res.ok || !isFirst) return;
    isFirst = false;
    desk.reading.begin();
    loadDeeds();
  });
  app.get("/", (context) => context.redirect("/today"));
  for (const routes of [codeRoutes, todayRoutes, pickRoutes, changes]) app.route("/", routes(desk));
  for (const [paths, load] of loadedLater) app.on(["GET", "POST"], paths, later(desk, load));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const trace = error.stack ?? String(error);
    if (isTold(error)) return context.text(error.message, 409);
    world.say(trace);
    return context.text("Something broke here; the terminal says what. Nothing that was saved is lost.", 500);
  });
  return { app, desk, [Symbol.dispose]: () => desk[Symbol.dispose]() };
}

/** Server-sent events (WHATWG HTML §9.2): how often the files have changed, after each change. */
function changes({ watch }: Desk): Hono {
  const routes = new Hono();
  routes.get("/changes", (context) =>
    streamSSE(context, async (stream) => {
      const told = () => stream.writeSSE({ event: "changed", data: String(watch.count()) });
      await told();
      await new Promise<void>((end) => {
        const stop = watch.onChange(() => void told());
        stream.onAbort(() => {
          stop();
          end();
        });
      });
    }),
  );
  return routes;
}
