// Whether all is well, for whoever watches: the service answers, its store answers, no Friday is overdue, and
// no mail stands still.
import { Hono } from "hono";
import { sql } from "kysely";
import type { Service, ServiceWorld } from "./service-world.ts";

export function healthRoutes({ store, overdue }: ServiceWorld): Service {
  const routes: Service = new Hono();
  routes.get("/health", async (context) => {
    await sql`select 1`.execute(store.db);
    const why = await overdue();
    return why === undefined ? context.text("All is well.\n") : context.text(`${why}\n`, 503);
  });
  return routes;
}
