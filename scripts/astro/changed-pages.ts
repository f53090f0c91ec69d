// Which pages a build makes: those whose key is another than when they were last written, and those that have none.
// Astro renders them, and they are written here, each once: its own incremental build writes a second copy of every page
// for itself, and goes through the thread pool for each step of it, which was a quarter of what a large site costs
// [measured, 5,100 files].
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { z } from "zod";
import { textAt } from "../../src/disk/text-at.ts";
import { parseJson } from "../../src/domain/parse-json.ts";

/** A page as Astro knows it: its path below the home page, its route, and its key where it has one. */
type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** `site` is the folder, `address` where its home page will stand; `memory` is the file of keys. */
type Place = { site: string; address: string; memory: string };

/** The key of each page that has one, by the name of its file. */
const Keys = z.record(z.string(), z.string());
type Keys = z.infer<typeof Keys>;

/** What a build did: the paths of all files that are pages of the site, and how many of them were made anew. */
export type Pages = { files: string[]; made: number };

/** `isKept`: the site stands as the last build left it; else every page is made. `pages` is filled at work. */
type Build = { isKept: boolean; pages: Pages };

/** Astro's own way to make pages, asked for those that changed. */
export function changedPages(
  own: AstroPrerenderer,
  place: Place,
  { isKept, pages }: Build,
): AstroPrerenderer {
  return {
    ...own,
    name: "changed-pages",
    // When Astro knows which pages there are, all is done: none is left for it to write.
    async getStaticPaths() {
      const kept = isKept ? rememberedKeys(place.memory) : {};
      const keys: Keys = {};
      const makeFolder = oneFolderAtATime();
      for (const [file, path] of byFile(await own.getStaticPaths())) {
        if (path.cacheKey !== undefined) keys[file] = path.cacheKey;
        const target = join(place.site, file);
        pages.files.push(target);
        if (path.cacheKey !== undefined && kept[file] === path.cacheKey) continue;
        const body = await bodyOf(own, path, place.address);
        makeFolder(dirname(target));
        writeFileSync(target, body);
        pages.made += 1;
      }
      makeFolder(dirname(place.memory));
      writeFileSync(place.memory, JSON.stringify(keys));
      return [];
    },
  };
}

function rememberedKeys(memory: string): Keys {
  return Keys.safeParse(parseJson(textAt(memory) ?? "")).data ?? {};
}

/** In the order of names, so that what is made of one issue is made together. Of two with one name the first one counts. */
function byFile(paths: Path[]): [string, Path][] {
  const files = new Map<string, Path>();
  for (const path of paths) {
    const file = fileOf(path);
    if (!files.has(file)) files.set(file, path);
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** As `build.format: "directory"` has it: a page is the index of its folder, but for the one that stands for none. */
function fileOf({ pathname, route }: Path): string {
  const name = pathname.replace(/^\/|\/$/g, "");
  if (route.type === "endpoint") return name;
  if (name === "404") return "404.html";
  return name === "" ? "index.html" : `${name}/index.html`;
}

async function bodyOf(own: AstroPrerenderer, { pathname, route }: Path, address: string): Promise<Buffer> {
  const behind = route.type === "endpoint" || pathname.endsWith("/") ? "" : "/";
  const request = new Request(new URL(`${address}${pathname}${behind}`));
  const rendered = await own.render(request, { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return Buffer.from(await response.arrayBuffer());
}

/** Makes a folder unless it is the one that was made last. */
function oneFolderAtATime(): (folder: string) => void {
  let last = "";
  return (folder) => {
    if (folder === last) return;
    mkdirSync(folder, { recursive: true });
    last = folder;
  };
}
