// The desk: a function from a request to an answer, for the editor alone. What it shows is what stands in the files.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { streamSSE } from "hono/streaming";
import { bookmarksRoutes } from "./bookmarks/bookmarks-routes.ts";
import { checkRoutes } from "./check/check-routes.ts";
import { codeRoutes } from "./code.ts";
import { faceRoutes } from "./faces/face-routes.ts";
import { deskHeaders, type GateSetting, gate } from "./gate.ts";
import { type Desk, type DeskWorld, openDeskFiles } from "./hand/at-hand.ts";
import { once } from "./hand/once.ts";
import { isTold } from "./hand/told.ts";
import { pickRoutes } from "./pick/pick-routes.ts";
import { previewRoutes } from "./preview/preview-routes.ts";
import { saveRoutes } from "./save/save-routes.ts";
import { scheduleRoutes } from "./schedule/schedule-routes.ts";
import { todayRoutes } from "./today/today-routes.ts";
import { writeRoutes } from "./write/write-routes.ts";

/** In bytes: a photo as a camera makes it. */
const longestForm = 40 * 1_024 * 1_024;

/** Close it with `using`: it watches the files until then. */
export function openDesk(world: DeskWorld, setting: GateSetting): Disposable & { app: Hono; desk: Desk } {
  const desk = openDeskFiles(world);
  const app = new Hono();
  app.use(deskHeaders);
  app.use(gate(setting));
  app.use(bodyLimit({ maxSize: longestForm }));
  app.use(once());
  app.use(async (context, next) => {
    await next();
    if (context.res.ok) desk.reading.begin();
  });
  app.get("/", (context) => context.redirect("/today"));
  for (const screen of [
    codeRoutes,
    todayRoutes,
    pickRoutes,
    writeRoutes,
    checkRoutes,
    previewRoutes,
    bookmarksRoutes,
    faceRoutes,
    saveRoutes,
    scheduleRoutes,
    changes,
  ])
    app.route("/", screen(desk));
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
