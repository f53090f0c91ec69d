// What mail providers report, at an address for each that the settings have a secret for. They read no pages: the
// status alone tells them whether to send it again.
import { Hono } from "hono";
import { millisecondsNow } from "../domain/clock.ts";
import { takeWebhook } from "../subscribers/take-webhook.ts";
import type { Service, ServiceWorld } from "./service-world.ts";

/** In bytes. A report of one mail has a few thousand; one of Amazon's at most these (SNS, "Message size"). */
export const longestReport = 256 * 1_024;

const hourMs = 3_600_000;

/** Also where there is nothing behind it: what such an address is told is not for people. */
export function isWebhookPath(path: string): boolean {
  return /\/webhooks\/[^/]*\/?$/.test(path);
}

export function webhookRoutes({ store, clock, webhooks, say }: ServiceWorld): Service {
  const routes: Service = new Hono();
  const toldAtMs = new Map<string, number>();
  routes.post("/webhooks/:provider", async (context) => {
    const provider = context.req.param("provider");
    const webhook = webhooks.get(provider);
    if (!webhook) return context.notFound();
    const nowMs = millisecondsNow(clock);
    const posted = {
      body: await context.req.text(),
      authorization: context.req.header("authorization") ?? "",
      nowMs,
    };
    const taken = await takeWebhook(store, webhook, posted);
    if (taken !== "refused") return context.body(null, taken === "taken" ? 200 : 503);
    // Once an hour: anybody may send anything here.
    if (nowMs - (toldAtMs.get(provider) ?? -hourMs) >= hourMs) {
      toldAtMs.set(provider, nowMs);
      say(`A report to /webhooks/${provider} was refused: nothing proves that it is theirs.`);
    }
    return context.body(null, webhook.refusal);
  });
  return routes;
}
