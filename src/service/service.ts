// The service: a function from a request to an answer. GET and HEAD only show; what changes anything is a POST.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { openAnswers, quietHeaders } from "./answers.ts";
import { confirmRoutes } from "./confirm.ts";
import { faceRoutes } from "./faces.ts";
import { healthRoutes } from "./health.ts";
import { leaveRoutes } from "./leave.ts";
import { moveRoutes } from "./move.ts";
import { privacyRoutes } from "./privacy.ts";
import { saveRoutes } from "./save.ts";
import { savesDoorRoutes } from "./saves-door.ts";
import type { Service, ServiceWorld } from "./service-world.ts";
import { shareTargetRoutes } from "./share-target.ts";
import { signUpRoutes } from "./sign-up.ts";
import { suggestRoutes } from "./suggest.ts";
import { isWebhookPath, longestReport, webhookRoutes } from "./webhooks.ts";
import { withoutPeople } from "./without-people.ts";
import { yoursRoutes } from "./yours.ts";

/** In bytes. A form has a few lines; the longest is a suggestion. */
export const longestForm = 16 * 1_024;

/** Answers at the root of its host, and below the path of the setting `service` where that has one: proxies differ. */
export async function openService(world: ServiceWorld): Promise<Service> {
  const { service: address } = await world.publication();
  const base = address === undefined ? "" : new URL(address).pathname.replace(/\/$/, "");
  const answers = openAnswers(world.publication, base);
  const service: Service = new Hono({ strict: false });
  service.use(quietHeaders);
  service.use(async ({ req }, next) => {
    await next();
    if (req.method === "POST") world.letterWritten();
  });
  const formLimit = bodyLimit({
    maxSize: longestForm,
    onError: (context) => answers.notice(context, "tooLong"),
  });
  const reportLimit = bodyLimit({ maxSize: longestReport, onError: (context) => context.body(null, 413) });
  service.use((context, next) => (isWebhookPath(context.req.path) ? reportLimit : formLimit)(context, next));
  const routes = [
    ...[healthRoutes(world), faceRoutes(world), webhookRoutes(world)],
    ...[signUpRoutes, confirmRoutes, leaveRoutes, yoursRoutes, moveRoutes].map((of) => of(world, answers)),
    ...[privacyRoutes(answers), suggestRoutes(world, answers), saveRoutes(world, answers)],
    ...[savesDoorRoutes(world), shareTargetRoutes(world, base)],
  ];
  for (const path of new Set(["/", base || "/"])) for (const some of routes) service.route(path, some);
  service.notFound((context) => answers.notice(context, "noPage"));
  service.onError((error, context) => {
    // Who goes away in the middle of a form is nothing to look after.
    if (!("code" in error && error.code === "ECONNRESET"))
      world.say(withoutPeople(error.stack ?? String(error)));
    return answers.notice(context, "broke");
  });
  return service;
}
