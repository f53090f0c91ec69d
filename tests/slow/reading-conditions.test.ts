// Every kind of page as readers may have it: the narrowest screen, twice as large, in colours of their own, and while
// it loads.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { kindsOfPage } from "../support/kinds-of-page.ts";
import { serveFolder } from "../support/static-server.ts";
import { axeViolations, visit } from "../support/visit.ts";

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

const pages = [...kindsOfPage, "/search/?q=library", "/404.html"];

/** How far the page scrolls sideways, in pixels, and the words that are cut off where they stand. */
function misfits(page: Page): Promise<{ sideways: number; cutOff: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cutOff = [...document.querySelectorAll("main *, header *, footer *")].filter((one) => {
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isClipped = overflowX === "hidden" || overflowX === "clip" || textOverflow === "ellipsis";
      return isClipped && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
    });
    return {
      sideways: scrollWidth - clientWidth,
      cutOff: cutOff.map((one) => (one.textContent ?? "").trim().slice(0, 60)),
    };
  });
}

const fits = { sideways: 0, cutOff: [] };

describe.skipIf(noBrowserHere)("every kind of page", () => {
  it.each([
    // WCAG 2.2 §1.4.10: a window of 1280 pixels at 400 % has as much room as one of 320; at 200 %, of 640.
    ["at 400 %, or on the narrowest screen", { width: 320, height: 256 }],
    ["at 200 %", { width: 640, height: 450 }],
  ])("fits %s", async (_, { width, height }) => {
    const { page } = await visit(browser, site.url, { width, height });
    for (const path of pages) {
      await page.goto(site.url + path);
      expect([path, await misfits(page)]).toEqual([path, fits]);
    }
    await page.context().close();
  });

  it("says in a reader's own colours all that it says in ours", async () => {
    const { page } = await visit(browser, site.url);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
      for (const path of pages) {
        await page.goto(site.url + path);
        // The contrast of these colours is the reader's own affair.
        expect([path, await axeViolations(page, ["color-contrast"])]).toEqual([path, []]);
        // Whatever is a place by its ground alone has no edge any more: each needs a line or words.
        const bare = await page.evaluate(() =>
          [...document.querySelectorAll("button, input:not([type=hidden])")]
            .filter((one) => one.checkVisibility() && getComputedStyle(one).borderTopStyle === "none")
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        expect([path, bare]).toEqual([path, []]);
      }
    }
    await page.context().close();
  });

  it.each([320, 1280])("moves nothing while it loads, %i pixels wide", async (width) => {
    const { page } = await visit(browser, site.url, { width });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push("value" in entry ? Number(entry.value) : 0);
      }).observe({ type: "layout-shift", buffered: true });
    });
    // Faces and pictures come late, as on a slow line.
    await page.route(/\.(woff2|jpg|avif|webp|svg)$/, async (route) => {
      await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => {});
      await route.continue();
    });
    for (const path of pages) {
      await page.goto(site.url + path);
      if (path.includes("?")) await page.locator("#results li").first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const moved = (await page.evaluate("shifts.reduce((sum, one) => sum + one, 0)")) as number;
      expect([path, moved]).toEqual([path, 0]);
    }
    await page.context().close();
  });
});
