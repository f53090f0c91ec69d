// What a page calls its site: the head says it, or the link to the front page that stands on every page of a site.
import { tidyLine } from "../../domain/plain-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, type LinkedData, resolveId } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";
import { folded } from "./folded.ts";
import type { SiteNames } from "./no-person.ts";
import { endsOfTitle } from "./site-in-title.ts";

/** So many links to the front page are read. */
const mostLinks = 12;
/** Shorter names stand at a title's end by chance: "FAQ". */
const leastName = 4;
/** "Harbour Notes logo", "Zur Startseite: Hafennotizen". */
const besideName =
  /^(?:logo|(?:zur )?startseite|home ?page|home|back to)[\s:|–-]+|[\s:|–-]+(?:logo|startseite|home ?page|home)$/giu;

/** All of them: those of the head, and what stands both at an end of a title and on a link to the front page. */
export function namesOfSite(
  index: PageIndex,
  meta: Meta,
  { main, all, url }: { main: LinkedData | undefined; all: LinkedData[]; url: string },
): SiteNames {
  const said = [meta("og:site_name"), meta("application-name"), publisherOf(main, all)];
  const names = said.filter((name) => name !== undefined);
  return { names: [...names, ...frontLinks(index, meta, url)], host: new URL(url).hostname };
}

/** The name that readers are told. */
export function siteOf(meta: Meta, main: LinkedData | undefined, all: LinkedData[]): Found | undefined {
  return firstFound(
    [
      ["og", meta("og:site_name")],
      ["meta", meta("application-name")],
      ["jsonld", publisherOf(main, all)],
    ],
    (text) => tidyLine(text, 100),
  );
}

function publisherOf(main: LinkedData | undefined, all: LinkedData[]): string | undefined {
  const publisher = resolveId(main?.["publisher"], all);
  return isObject(publisher) && typeof publisher["name"] === "string" ? publisher["name"] : undefined;
}

function frontLinks(index: PageIndex, meta: Meta, url: string): string[] {
  const titles = [meta("og:title"), index.named("title")[0]?.textContent];
  const ends = new Set(titles.flatMap((title) => endsOfTitle((title ?? "").slice(0, 500))).map(folded));
  if (ends.size === 0) return [];
  const { origin } = new URL(url);
  const fronts = new Set(["/", "./", origin, `${origin}/`, `${origin.replace(/^http:/, "https:")}/`]);
  return index
    .named("a")
    .filter((link) => fronts.has(link.getAttribute("href")?.trim() ?? ""))
    .slice(0, mostLinks)
    .flatMap(saidOn)
    .map((name) => name.replace(besideName, "").trim())
    .filter((name) => folded(name).length >= leastName && ends.has(folded(name)));
}

function saidOn(link: PageElement): string[] {
  const pictures = link.getElementsByTagName("img").map((picture) => picture.getAttribute("alt"));
  return [link.textContent, link.getAttribute("title"), link.getAttribute("aria-label"), ...pictures].flatMap(
    (text) => tidyLine((text ?? "").slice(0, 200)) ?? [],
  );
}
