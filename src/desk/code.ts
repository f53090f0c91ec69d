// What a browser needs beside the pages: the desk's own scripts and styles, and the site's faces.
import { type Context, Hono } from "hono";
import type { Desk } from "./hand/at-hand.ts";
import { openPlainScripts, readIfThere } from "./plain-scripts.ts";

const look = new URL("./look/", import.meta.url);

/** By the path that they have here, the site's folder that they stand in, and what they are. */
const siteLooks = [
  ["site/fonts", "fonts", "font/woff2"],
  ["site/styles", "styles", "text/css; charset=utf-8"],
] as const;

export function codeRoutes({ world }: Desk): Hono {
  const routes = new Hono();
  const scriptNamed = openPlainScripts(world.folder.deskScripts);
  const code = (context: Context, text: string) =>
    context.body(text, 200, { "Content-Type": "text/javascript; charset=utf-8" });
  routes.get("/look/:name{[a-z-]+\\.css}", async (context, next) => {
    const sheet = readIfThere(new URL(context.req.param("name"), look));
    return sheet === undefined
      ? await next()
      : context.body(sheet, 200, { "Content-Type": "text/css; charset=utf-8" });
  });
  routes.get("/code/tinykeys.js", async (context) => code(context, await world.library("tinykeys")));
  routes.get("/code/:name{[a-z-]+\\.js}", async (context, next) => {
    const script = await scriptNamed(context.req.param("name"));
    return script === undefined ? await next() : code(context, script);
  });
  for (const [from, folder, type] of siteLooks)
    routes.get(`/${from}/:file{[a-z-]+\\.(woff2|css)}`, async (context, next) => {
      const bytes = await world.siteFile(`${folder}/${context.req.param("file")}`);
      if (bytes === undefined) return await next();
      // A face never changes under its name.
      if (folder === "fonts") context.header("Cache-Control", "max-age=86400");
      return context.body(bytes, 200, { "Content-Type": type });
    });
  return routes;
}
