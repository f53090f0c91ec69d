import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { describe, expect, it } from "vitest";
import { changedPages, type Pages } from "../../../scripts/astro/changed-pages.ts";
import { aFolder } from "../../support/folders.ts";

type Page = { path: string; key?: string; type?: "page" | "endpoint"; says?: string };

/** Astro, as far as the builder asks it; `asked` are the addresses that it rendered. */
function anAstro(pages: Page[], asked: string[]): AstroPrerenderer {
  const paths = pages.map(({ path, key, type = "page", says = path }) => ({
    pathname: path,
    route: { type, says },
    ...(key === undefined ? {} : { cacheKey: key }),
  }));
  const astro = {
    name: "astro",
    getStaticPaths: async () => paths,
    render: async (request: Request, { routeData }: { routeData: { says: string } }) => {
      asked.push(request.url);
      return { response: new Response(routeData.says) };
    },
  };
  return astro as unknown as AstroPrerenderer;
}

async function aSite(address = "https://five.example") {
  const folder = await aFolder();
  const [site, memory] = [join(folder, "dist"), join(folder, "cache/pages.json")];
  const build = async (given: Page[], isKept = true) => {
    const asked: string[] = [];
    const pages: Pages = { files: [], made: 0 };
    const builder = changedPages(anAstro(given, asked), { site, address, memory }, { isKept, pages });
    expect(await builder.getStaticPaths()).toEqual([]);
    return { asked: asked.map((url) => url.slice(address.length)), pages };
  };
  return { site, memory, build };
}

async function textsIn(site: string): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const read = files.map(async (file) => [file.slice(site.length), await readFile(file, "utf8")] as const);
  return Object.fromEntries(await Promise.all(read));
}

describe("the pages of a build", () => {
  it("stand where a host of files looks for them", async () => {
    const { site, build } = await aSite("https://five.example/links");
    const given: Page[] = [
      { path: "/" },
      { path: "/404" },
      { path: "/issues/42" },
      { path: "/issues/42/mail.txt", type: "endpoint" },
      { path: "/.well-known/security.txt", type: "endpoint" },
      { path: "/bookmarks/tags/日本語", says: "tag" },
    ];
    const { asked, pages } = await build(given);
    expect(await textsIn(site)).toEqual({
      "/index.html": "/",
      "/404.html": "/404",
      "/issues/42/index.html": "/issues/42",
      "/issues/42/mail.txt": "/issues/42/mail.txt",
      "/.well-known/security.txt": "/.well-known/security.txt",
      "/bookmarks/tags/日本語/index.html": "tag",
    });
    expect(asked.sort()).toEqual([
      "/",
      "/.well-known/security.txt",
      "/404/",
      "/bookmarks/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E/",
      "/issues/42/",
      "/issues/42/mail.txt",
    ]);
    expect(pages).toEqual({ files: expect.arrayContaining([join(site, "index.html")]), made: 6 });
  });

  it("are made again where their key is another, or where they have none", async () => {
    const { build } = await aSite();
    const page = (path: string, key?: string): Page => (key === undefined ? { path } : { path, key });
    await build([page("/"), page("/a", "1"), page("/b", "1"), page("/d", "1")]);
    const next = await build([page("/"), page("/a", "1"), page("/b", "2"), page("/c", "1"), page("/d")]);
    expect(next.asked.sort()).toEqual(["/", "/b/", "/c/", "/d/"]);
    expect(next.pages.files).toHaveLength(5);
    expect((await build([page("/a", "1"), page("/d", "1")])).asked).toEqual(["/d/"]);
    expect((await build([page("/a", "1"), page("/b", "2")])).asked).toEqual(["/b/"]);
  });

  it("are all made again where the site is not as it was left, or nothing is remembered of it", async () => {
    const { memory, build } = await aSite();
    const given: Page[] = [{ path: "/a", key: "1" }];
    await build(given);
    expect((await build(given)).asked).toEqual([]);
    expect((await build(given, false)).asked).toEqual(["/a/"]);
    for (const damage of [
      () => rm(memory),
      () => writeFile(memory, "{ half"),
      () => writeFile(memory, "[1]"),
    ]) {
      await damage();
      expect((await build(given)).asked).toEqual(["/a/"]);
      expect((await build(given)).asked).toEqual([]);
    }
  });

  it("have the first of two that want one file", async () => {
    const { site, build } = await aSite();
    await mkdir(site);
    await build([
      { path: "/follow", says: "the site's own" },
      { path: "/follow/", says: "a page of the editor's" },
    ]);
    expect(await textsIn(site)).toEqual({ "/follow/index.html": "the site's own" });
  });
});
