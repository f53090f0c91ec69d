// What makes the page for saving an app of the editor's phone, so that it stands in the share sheet
// (https://w3c.github.io/web-share-target/). A share opens the page by GET, which changes nothing.
import { Hono } from "hono";
import { paper } from "../domain/paper.ts";
import type { Publication } from "../domain/publication.ts";
import { directionOf, wordsOf } from "../domain/words.ts";
import type { IconSize, Service, ServiceWorld } from "./service-world.ts";

const iconSizes: IconSize[] = [192, 512];

export function shareTargetRoutes(world: ServiceWorld, base: string): Service {
  const routes: Service = new Hono();
  routes.get("/save/app.webmanifest", async (context, next) => {
    if (world.saveToken === undefined) return await next();
    const manifest = manifestOf(await world.publication(), base);
    return context.body(JSON.stringify(manifest, null, 2), 200, {
      "Content-Type": "application/manifest+json",
    });
  });
  routes.get("/save/:icon", async (context, next) => {
    const size = iconSizes.find((one) => context.req.param("icon") === `icon-${one}.png`);
    const bytes = size && (await world.icon(size));
    return bytes ? context.body(bytes, 200, { "Content-Type": "image/png" }) : await next();
  });
  return routes;
}

function manifestOf({ title, language }: Publication, base: string) {
  const { service } = wordsOf(language);
  const at = `${base}/save`;
  return {
    ...{ id: at, start_url: at, scope: at, display: "minimal-ui" },
    ...{ name: `${title}: ${service.keepThis}`, short_name: title },
    ...{ lang: language, dir: directionOf(language) },
    ...{ background_color: paper.light, theme_color: paper.light },
    icons: iconSizes.map((size) => ({
      ...{ src: `${at}/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png" },
      purpose: "any maskable",
    })),
    share_target: { action: at, method: "GET", params: { title: "title", text: "text", url: "url" } },
  };
}
