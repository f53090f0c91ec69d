// The site's own faces, so that a page of the service looks like one of the site without asking another host.
import { Hono } from "hono";
import { faceNames } from "./pages/style.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

/** A day: the files change with the program alone. */
const keptSeconds = 86_400;

export function faceRoutes(world: ServiceWorld): Service {
  const routes: Service = new Hono();
  routes.get("/faces/:file", async (context, next) => {
    const name = faceNames.find((one) => `${one}.woff2` === context.req.param("file"));
    const bytes = name && (await world.face(name));
    if (bytes === undefined) return await next();
    return context.body(bytes, 200, {
      "Content-Type": "font/woff2",
      "Cache-Control": `public, max-age=${keptSeconds}`,
    });
  });
  return routes;
}
