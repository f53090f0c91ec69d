import { describe, expect, it } from "vitest";
import { mostPagesInFile, sitemapFiles } from "../../src/editions/sitemap.ts";

const site = "https://joan.example/links";
const pagesOf = (count: number) => Array.from({ length: count }, (_, at) => ({ path: `/issues/${at + 1}/` }));
const addressesIn = (text: string) =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

describe("the sitemap", () => {
  it("names each page at its whole address, with its date where it has one", () => {
    const [[path, text] = ["", () => ""]] = sitemapFiles(
      [{ path: "/" }, { path: "/issues/1/", changed: "2026-11-20T09:00:00.000Z" }],
      site,
    );
    expect(path).toBe("/sitemap.xml");
    expect(text()).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://joan.example/links/</loc></url>
<url><loc>https://joan.example/links/issues/1/</loc><lastmod>2026-11-20T09:00:00.000Z</lastmod></url>
</urlset>
`);
  });

  it("is one file as long as one may hold all pages", () => {
    expect(sitemapFiles(pagesOf(0), site)).toHaveLength(1);
    expect(sitemapFiles(pagesOf(mostPagesInFile), site)).toHaveLength(1);
  });

  it("leads to as many files as it takes beyond that, which hold each page once and stay within the protocol", () => {
    const pages = pagesOf(2 * mostPagesInFile + 1);
    const [[, list] = ["", () => ""], ...parts] = sitemapFiles(pages, site);
    expect(addressesIn(list())).toEqual(parts.map(([path]) => site + path));
    expect(parts.map(([path]) => path)).toEqual(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"]);
    const texts = parts.map(([, text]) => text());
    expect(texts.flatMap(addressesIn)).toEqual(pages.map(({ path }) => site + path));
    for (const text of texts) {
      expect(addressesIn(text).length).toBeLessThanOrEqual(50_000);
      expect(text.length).toBeLessThan(50_000_000);
    }
  });

  it.each([
    ["/essays/a&b/", "/essays/a&amp;b/"],
    ["/essays/it's/", "/essays/it&#39;s/"],
  ])("writes %s as XML has it", (path, written) => {
    expect(sitemapFiles([{ path }], site)[0]?.[1]()).toContain(`<loc>${site}${written}</loc>`);
  });
});
