// The pages' own markup as programs of the open web read it (https://microformats.org/wiki/microformats2), and the data
// beside it, by a parser that is not ours.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mf2 } from "microformats-parser";
import { describe, expect, inject, it } from "vitest";
import { builtSite } from "../support/built-site.ts";

const site = join(await builtSite(inject("publication")), "dist");
const home = "https://fiveforfriday.example";
const textOf = (path: string) => readFileSync(join(site, path, "index.html"), "utf8");
const itemsOf = (path: string) => mf2(textOf(path), { baseUrl: `${home}${path}` }).items;

/** The data block of a page, each thing by its type. */
function dataOf(text: string): Record<string, Record<string, unknown>> {
  const [, json = "{}"] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text) ?? [];
  const graph: { "@type": string }[] = JSON.parse(json)["@graph"] ?? [];
  return Object.fromEntries(graph.map((thing) => [thing["@type"], thing]));
}

describe("the site to programs of the open web", () => {
  it("is a feed of its issues and essays, by an editor whose card is on the home page", () => {
    const [feed] = itemsOf("/");
    expect(feed?.type).toEqual(["h-feed"]);
    expect(feed?.properties).toMatchObject({ name: ["Five for Friday"], url: [`${home}/`] });
    expect(feed?.properties["author"]).toMatchObject([
      { type: ["h-card"], properties: { name: ["A. Editor"], url: [`${home}/`], uid: [`${home}/`] } },
    ]);
    const entries = (feed?.children ?? []).map(({ properties }) => properties["url"]?.[0]);
    expect(entries).toEqual([
      ...[`${home}/issues/3/`, `${home}/issues/2/`, `${home}/issues/1/`],
      ...[`${home}/essays/plain-tools-for-small-councils/`, `${home}/essays/five-is-enough/`],
    ]);
  });

  it("has on an issue's page one entry, which cites each of its picks", () => {
    const items = itemsOf("/issues/3/");
    expect(items.map(({ type }) => type)).toEqual([["h-entry"]]);
    const { properties = {} } = items[0] ?? {};
    expect(properties).toMatchObject({
      name: ["Bins, keys and a very small budget"],
      published: ["2026-11-20"],
      url: [`${home}/issues/3/`],
      uid: [`${home}/issues/3/`],
      author: [{ properties: { name: ["A. Editor"] } }],
    });
    expect(properties["summary"]?.[0]).toContain("A week of ordinary objects");
    expect(properties["photo"]).toHaveLength(1);
    expect(properties["bookmark-of"]).toMatchObject([
      {
        type: ["h-cite"],
        properties: {
          name: ["The bin calendar is a text file now"],
          url: ["https://fenbridge.example/digital/the-bin-calendar"],
        },
      },
      ...[{}, {}, {}, {}],
    ]);
  });

  it("has on an essay's page one entry with all its words", () => {
    const [entry, ...more] = itemsOf("/essays/five-is-enough/");
    expect(more).toEqual([]);
    expect(entry?.properties).toMatchObject({ name: ["Five is enough"], published: ["2026-10-30"] });
    expect(JSON.stringify(entry?.properties["content"])).toContain("html");
  });

  it.each(["/bookmarks/", "/bookmarks/2026-10/", "/bookmarks/tags/local-government/"])(
    "has at %s a feed of bookmarks, each of a page of somebody's",
    (path) => {
      const [feed, ...more] = itemsOf(path);
      expect([feed?.type, more]).toEqual([["h-feed"], []]);
      const entries = feed?.children ?? [];
      expect(entries.length).toBeGreaterThan(5);
      for (const { properties } of entries) {
        expect(properties["name"]?.[0]).toBeTruthy();
        expect(properties["bookmark-of"]).toMatchObject([
          { type: ["h-cite"], properties: { url: [expect.stringMatching(/^https?:/)] } },
        ]);
      }
    },
  );

  it("leads from every page but one that is nowhere to the home page, step by step over pages that are there", () => {
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".html") && !name.endsWith("mail.html"),
    );
    for (const name of pages) {
      const text = readFileSync(join(site, name), "utf8");
      const { BreadcrumbList } = dataOf(text);
      if (name === "index.html" || name === "404.html")
        expect([name, BreadcrumbList]).toEqual([name, undefined]);
      else {
        const steps = BreadcrumbList?.["itemListElement"] as {
          item: string;
          name: string;
          position: number;
        }[];
        const addresses = steps.map(({ item }) => item);
        expect([name, addresses[0], addresses.at(-1)]).toEqual([
          ...[name, `${home}/`, `${home}/${name.replace("index.html", "")}`],
        ]);
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(steps.length).toBeGreaterThan(1);
        for (const { item, name: said } of steps) {
          expect(said).not.toBe("");
          expect(pages).toContain(`${item.slice(home.length + 1)}index.html`);
        }
      }
    }
  });

  it("says in its data of an issue what stands in its markup", () => {
    const { BlogPosting } = dataOf(textOf("/issues/3/"));
    expect(BlogPosting).toMatchObject({
      url: `${home}/issues/3/`,
      headline: "Bins, keys and a very small budget",
      mainEntity: { "@type": "ItemList", numberOfItems: 5 },
    });
    expect(dataOf(textOf("/"))["Blog"]).toMatchObject({ name: "Five for Friday" });
  });
});
