// What a telephone shows of the site when a reader puts it among its programs (https://www.w3.org/TR/appmanifest/). It
// stays a site: nothing of it runs there, and nothing is kept.
import { paper } from "../domain/paper.ts";
import { oneLine } from "../domain/plain-text.ts";
import type { Publication } from "../domain/publication.ts";
import { directionOf } from "../domain/words.ts";
import { fromRoot, iconPaths } from "./site-paths.ts";

/** The manifest's text, JSON. */
export function webManifest({ title, description, language, url }: Publication): string {
  const path = (own: string) => fromRoot(url, own);
  const icons = [
    { src: path(iconPaths.any), sizes: "any", type: "image/svg+xml" },
    { src: path(iconPaths.large), sizes: "512x512", type: "image/png" },
    { src: path(iconPaths.whole), sizes: "512x512", type: "image/png", purpose: "maskable" },
  ];
  const manifest = {
    name: oneLine(title),
    description: oneLine(description),
    lang: language,
    dir: directionOf(language),
    start_url: path("/"),
    scope: path("/"),
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    icons,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
