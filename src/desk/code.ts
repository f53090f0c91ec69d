// What a browser needs beside the pages: the desk's own script and style, and the site's faces. The script is written
// in TypeScript and sent without its types (node:module, stripTypeScriptTypes), so that nothing has to be built.
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { type Context, Hono } from "hono";
import type { Desk } from "./hand/at-hand.ts";

const look = new URL("./look/", import.meta.url);
const scripts = new URL("./browser/", import.meta.url);

/** By the path that they have here, the site's folder that they stand in, and what they are. */
const siteLooks = [
  ["site/fonts", "fonts", "font/woff2"],
  ["site/styles", "styles", "text/css; charset=utf-8"],
] as const;

export function codeRoutes({ world }: Desk): Hono {
  const routes = new Hono();
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
    const script = scriptNamed(context.req.param("name"));
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

/** A script as browsers run it: no types, and its imports by the names under which they are served. */
function scriptNamed(name: string): string | undefined {
  const source = readIfThere(new URL(name.replace(/\.js$/, ".ts"), scripts));
  return source === undefined
    ? undefined
    : quietly(() => stripTypeScriptTypes(source))
        .replace(/ from "\.\/([a-z-]+)\.ts"/g, ' from "./$1.js"')
        .replace(' from "tinykeys"', ' from "./tinykeys.js"');
}

/** Node calls the function experimental, and would say so in the editor's terminal. */
function quietly<T>(work: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
