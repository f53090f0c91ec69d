import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { webManifest } from "../../src/editions/web-manifest.ts";

const checkout = resolve(import.meta.dirname, "../..");
const of = (settings: object) => JSON.parse(webManifest(Publication.parse(settings)));

describe("the web manifest", () => {
  it("says what the site is called and how it is written", () => {
    expect(of({ title: 'Cinq "du"\nvendredi', language: "ar", url: "https://five.example" })).toMatchObject({
      name: 'Cinq "du" vendredi',
      lang: "ar",
      dir: "rtl",
      start_url: "/",
    });
  });

  it("stays in the folder of its host that the site stands in", () => {
    const manifest = of({ url: "https://joan.example/links" });
    expect([manifest.start_url, manifest.scope]).toEqual(["/links/", "/links/"]);
    for (const { src } of manifest.icons) expect(src).toMatch(/^\/links\/[^/]+$/);
  });

  it("names pictures that are there", () => {
    const { icons } = of({ url: "https://five.example" });
    expect(icons.length).toBeGreaterThan(0);
    for (const { src } of icons) expect(existsSync(join(checkout, "src/site/public", src))).toBe(true);
  });
});
