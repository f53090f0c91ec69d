import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { builtSample, builtSite } from "../support/built-site.ts";
import { anIssue, aSetting } from "../support/makers.ts";
import { samples } from "../support/samples-by-language.ts";
import { serveFolder } from "../support/static-server.ts";
import { axeInBothSchemes, axeViolations, visit } from "../support/visit.ts";

const publication = await builtSite(inject("publication"));
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveFolder(join(publication, "dist"));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const pages = [
  "/",
  "/issues/",
  "/issues/3/",
  "/essays/",
  "/essays/five-is-enough/",
  "/about/",
  "/bookmarks/",
  "/bookmarks/2026-10/",
  "/bookmarks/tags/",
  "/bookmarks/tags/local-government/",
  "/bookmarks/sites/",
  "/bookmarks/sites/lowwater.example/",
  "/via/",
  "/via/strategic-reading/",
  "/deadlines/",
  "/follow/",
  "/search/",
  "/404.html",
];

describe.skipIf(noBrowserHere)("the site in a browser", () => {
  it.each(pages)("%s loads from its own host alone, without an error, in its own typeface", async (path) => {
    const { page, foreign, errors } = await visit(browser, site.url);
    await page.goto(site.url + path);
    await page.evaluate("document.fonts.ready");
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter((face) => face.status === "loaded")
        .map((face) => face.family.replace(/"/g, "")),
    );
    expect(loaded).toEqual(expect.arrayContaining(["Title", "Words"]));
    expect(await page.locator("h1").count()).toBe(1);
    await page.context().close();
  });

  it.each([320, 390, 768, 1280])("no page scrolls sideways at %d pixels", async (width) => {
    const { page } = await visit(browser, site.url, { width });
    for (const path of [...pages, "/issues/1/mail.html"]) {
      await page.goto(site.url + path);
      expect([
        path,
        await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
      ]).toEqual([path, 0]);
    }
    await page.context().close();
  });

  it("gives a finger 44 pixels to hit every link that is not within a sentence", async () => {
    const { page } = await visit(browser, site.url, { width: 360 });
    for (const path of pages) {
      await page.goto(site.url + path);
      const low = await page.evaluate(() => {
        const isInSentence = (link: Element) => {
          const block = link.closest("p, li, td, blockquote, figcaption, h1, h2, h3");
          return /\p{L}/u.test((block?.textContent ?? "").replace(link.textContent ?? "", ""));
        };
        const links = [...document.querySelectorAll("a, button")].filter(
          (one) => !one.closest(".skip, .hidden, [hidden]") && !isInSentence(one),
        );
        return links
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => `${one.getBoundingClientRect().height}: ${one.outerHTML.slice(0, 80)}`);
      });
      expect([path, low]).toEqual([path, []]);
    }
    await page.context().close();
  });

  it("keeps the sections together when there are ten of them, under the name or beside it", async () => {
    const { page } = await visit(browser, site.url);
    await page.goto(site.url);
    await page.evaluate(() => {
      const section = document.querySelector(".mast nav li:last-child");
      for (let more = 0; section && more < 6; more++) section.after(section.cloneNode(true));
    });
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = await page.evaluate(() =>
        [".mast .name", ".mast .follow", ".mast nav li:last-child a"].map((at) => {
          const box = document.querySelector(at)?.getBoundingClientRect();
          return { middle: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2, right: box?.right ?? 0 };
        }),
      );
      const [name, follow, last] = boxes;
      expect(Math.abs((name?.middle ?? 0) - (follow?.middle ?? 99))).toBeLessThan(8);
      expect(last?.right).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  it("has nothing that axe objects to, in the light and in the dark", async () => {
    const { page } = await visit(browser, site.url);
    for (const path of pages) {
      await page.goto(site.url + path);
      expect([path, await axeInBothSchemes(page)]).toEqual([path, []]);
    }
    // A mail stands inside somebody else's page: it has no landmarks of its own to give.
    await page.goto(`${site.url}/issues/1/mail.html`);
    expect(await axeInBothSchemes(page, ["landmark-one-main", "region"])).toEqual([]);
    const setting = aSetting();
    const publication = { ...setting.publication, postalAddress: ["1 Example Street", "Example Town"] };
    await page.setContent(mailHtml(anIssue(), { ...setting, publication }));
    expect(await axeInBothSchemes(page, ["landmark-one-main", "region"])).toEqual([]);
    await page.context().close();
  });

  it("nor on the pages of several years, in any direction", async () => {
    for (const sample of samples) {
      const folder = await builtSample(publication, { name: sample.language, files: sample.files });
      const other = await serveFolder(join(folder, "dist"));
      const { page } = await visit(browser, other.url);
      for (const path of ["/issues/", "/essays/un/", "/bookmarks/", "/years/2025/"]) {
        await page.goto(other.url + path);
        // Colours know no language.
        const found = sample === samples[0] ? await axeInBothSchemes(page) : await axeViolations(page);
        expect([sample.language, path, found]).toEqual([sample.language, path, []]);
      }
      await page.context().close();
      await other.close();
    }
  });

  it("lets a reader go from the home page to the issue, to the next one, and to all bookmarks by keyboard", async () => {
    const { page } = await visit(browser, site.url);
    await page.goto(site.url);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
    await page.click("h1 a");
    expect(new URL(page.url()).pathname).toBe("/issues/3/");
    await page.click(".turn a[rel=prev]");
    expect(new URL(page.url()).pathname).toBe("/issues/2/");
    await page.click(".end a");
    expect(new URL(page.url()).pathname).toBe("/bookmarks/");
    await page.context().close();
  });

  it("gives each feed's address with one click, whole and without a space, to be copied", async () => {
    const { page } = await visit(browser, site.url);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.url });
    await page.goto(`${site.url}/follow/`);
    const copied: string[] = [];
    for (const address of await page.locator(".copy").all()) {
      await address.click();
      await page.keyboard.press("ControlOrMeta+c");
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied).toEqual(
      [
        ...["feed.xml", "atom.xml", "feed.json", "first.xml", "bookmarks/feed.xml", "bookmarks/notes.xml"],
        ...["essays/feed.xml", "deadlines/feed.xml", "everything.xml"],
        "deadlines.ics",
      ].map((name) => `https://fiveforfriday.example/${name}`),
    );
    await page.context().close();
  });

  it.each(["feed.xml", "atom.xml"])(
    "%s is well-formed XML to the browser's own strict parser",
    async (name) => {
      const { page } = await visit(browser, site.url);
      await page.goto(`${site.url}/about/`);
      // The page's policy forbids fetching, so the text goes in from here.
      const xml = await (await fetch(`${site.url}/${name}`)).text();
      const problem = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent,
        xml,
      );
      expect(problem).toBeUndefined();
      await page.context().close();
    },
  );

  it.each([
    // The mock-up's own figures, with room for other machines' sans.
    { width: 1440, height: 900, titles: 672, contents: 525 },
    { width: 360, height: 740, titles: 665, contents: 665 },
  ])(
    "shows all five titles of the newest issue above the fold at $width × $height",
    async ({ width, height, titles, contents: end }) => {
      const { page } = await visit(browser, site.url, { width, height });
      await page.goto(site.url);
      const bottoms = await page.evaluate(() =>
        [...document.querySelectorAll(".glance h2")].map((title) => title.getBoundingClientRect().bottom),
      );
      expect(bottoms).toHaveLength(5);
      for (const bottom of bottoms) expect(bottom).toBeLessThan(Math.min(titles, height));
      await page.goto(`${site.url}/issues/3/`);
      const contents = await page.evaluate(
        () => document.querySelector(".contents ol")?.getBoundingClientRect().bottom,
      );
      expect(contents).toBeLessThan(Math.min(end, height));
      await page.context().close();
    },
  );

  it("gives an issue its own accent, and its pages and tiles the same", async () => {
    const { page } = await visit(browser, site.url);
    const accentOf = (selector: string) =>
      page.evaluate(
        (at) => getComputedStyle(document.querySelector(at) ?? document.body).getPropertyValue("--accent"),
        selector,
      );
    await page.goto(site.url);
    const tile = await accentOf('a.tile[href="/issues/2/"]');
    const cover = await accentOf("main");
    await page.goto(`${site.url}/issues/2/`);
    expect(await accentOf("main")).toBe(tile);
    await page.goto(`${site.url}/issues/3/`);
    expect(await accentOf("main")).toBe(cover);
    expect(await accentOf(".turn a")).toBe(tile);
    await page.goto(`${site.url}/follow/`);
    expect([tile, cover]).not.toContain(await accentOf("main"));
    await page.context().close();
  });

  it("prints the addresses of the picks", async () => {
    const { page } = await visit(browser, site.url);
    await page.goto(`${site.url}/issues/3/`);
    await page.emulateMedia({ media: "print" });
    const shown = await page.evaluate(
      "getComputedStyle(document.querySelector('.picks .host'), '::after').content",
    );
    expect(shown).toContain("https://fenbridge.example/");
    await page.context().close();
  });
});
