// Every page of the service in a real browser: for those who read it with their ears, on a small phone, at twice the
// size, by keyboard alone, from the right to the left.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { wordsOf } from "../../src/domain/words.ts";
import { letterHtml } from "../../src/editions/letter-html.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { builtSample } from "../support/built-site.ts";
import { allLetters, aPublicationIn } from "../support/letters-of-all-kinds.ts";
import { aReading, comeTo, type Reading, readerPages } from "../support/reader-pages.ts";
import { samples } from "../support/samples-by-language.ts";
import { serveFolder } from "../support/static-server.ts";
import { axeInBothSchemes, axeViolations, visit, type Watch } from "../support/visit.ts";

/** A site that has a service. */
const french = { name: "fr", files: samples.find(({ language }) => language === "fr")?.files ?? {} };

let browser: Browser;
let reading: Reading;
beforeAll(async () => {
  if (noBrowserHere) return;
  browser = await openBrowser();
  reading = await aReading();
});
afterAll(async () => {
  await browser?.close();
  await reading?.[Symbol.asyncDispose]();
});

/** The narrowest phone, a usual one, twice the size on a small laptop (1280 pixels), and that laptop. */
const widths = [320, 360, 640, 1280];

/** What stands out of the page at its side, at any of the widths. */
async function sideways(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return undefined;
      const isOut = (one: Element) => {
        const { left, right } = one.getBoundingClientRect();
        return (right > clientWidth + 0.5 || left < -0.5) && !one.closest(".skip, .trap, .hidden");
      };
      return [...document.body.querySelectorAll("*")].find(isOut)?.outerHTML.slice(0, 150) ?? "the page";
    });
    if (wide !== undefined) found.push(`${width}: ${wide}`);
  }
  return found;
}

/** Every sentence that the service says in English and that has no gap in it. */
const englishLines = Object.values(wordsOf("en-GB").service)
  .flatMap((words): unknown[] => (typeof words === "object" ? Object.values(words) : [words]))
  .filter((words): words is string => typeof words === "string" && words.includes(" "));

describe.skipIf(noBrowserHere)("the pages of the service in a browser", () => {
  let watch: Watch;
  beforeAll(async () => {
    watch = await visit(browser, reading.url);
  });
  afterAll(async () => {
    await watch?.page.context().close();
  });

  describe.each(["en-GB", "fr", "ar"])("in %s", (language) => {
    it.each(readerPages)("$name: whole, for everybody, and nothing from elsewhere", async (one) => {
      const { page, foreign, errors } = watch;
      reading.speak(language);
      await page.setViewportSize({ width: 1280, height: 900 });
      await comeTo(page, one, reading);
      const direction = language === "ar" ? "rtl" : "ltr";
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe(direction);
      expect(await page.locator("h1").count()).toBe(1);
      if (language !== "en-GB") {
        const text = String(await page.textContent("body"));
        expect(englishLines.filter((line) => text.includes(line))).toEqual([]);
      }
      // Colours know no language, and French is written as English is.
      if (language === "en-GB") expect(await axeInBothSchemes(page)).toEqual([]);
      if (language === "ar") expect(await axeViolations(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      expect(foreign).toEqual([]);
      expect(errors.filter((error) => !error.includes("the server responded with a status of 4"))).toEqual(
        [],
      );
    });
  });

  it.each(["en-GB", "ar"])("are led to by letters that are for everybody too, in %s", async (language) => {
    const { page } = watch;
    await page.goto(`${reading.url}/health`);
    const publication = aPublicationIn(
      language,
      "Five for Friday, with a_title_that_has_no_place_to_break_a_line",
    );
    for (const letter of allLetters) {
      await page.setContent(letterHtml(letter, publication));
      // A mail stands inside somebody else's page: it has no landmarks of its own to give.
      const wrong = await axeInBothSchemes(page, ["landmark-one-main", "region"]);
      expect([letter.kind, wrong]).toEqual([letter.kind, []]);
      expect([letter.kind, await sideways(page)]).toEqual([letter.kind, []]);
    }
  });

  // Whoever comes first builds the site.
  it("are where the site's own form leads, past the site's policy and back to the site", async () => {
    const folder = await builtSample(inject("publication"), french);
    const site = await serveFolder(join(folder, "dist"));
    const { page, errors } = await visit(browser, site.url, { width: 320 });
    reading.speak("fr");
    // The site was built for a service at this address; here it has another port.
    await page.route("http://127.0.0.1:8090/**", (route) =>
      route.continue({ url: route.request().url().replace("http://127.0.0.1:8090", reading.url) }),
    );
    for (const [path, email] of [
      ["/", "site-1@example.org"],
      ["/follow/", "site-2@example.org"],
    ] as const) {
      await page.goto(site.url + path);
      expect(await sideways(page)).toEqual([]);
      await page.getByLabel("Votre adresse e-mail").fill(email);
      const answered = page.waitForEvent("load");
      await page.keyboard.press("Enter");
      await answered;
      expect(new URL(page.url()).pathname).toBe("/sign-up");
      expect(await page.textContent("h1")).toBe(wordsOf("fr").service.lookInMail);
      expect(await page.getAttribute(".mast a", "href")).toBe("https://five.example/");
    }
    const asked = await reading.store.db.selectFrom("consent").select("form").execute();
    expect(asked.filter(({ form }) => form === "site")).toHaveLength(2);
    expect(errors.filter((error) => error.includes("form-action"))).toEqual([]);
    await page.context().close();
    await site.close();
  });

  it("can be gone through by keyboard alone: signing up, saying yes, leaving, and one's own page", async () => {
    const { page } = watch;
    reading.speak("en-GB");
    await page.goto(`${reading.url}/`);
    await page.keyboard.press("Tab");
    expect(await atFocus(page)).toMatchObject({ text: "Skip to content", ring: "2px" });
    await tabTo(page, "Your email address");
    await page.keyboard.type("keyboard@example.org");
    reading.clock.pass(10_000);
    await pressOn(page, "Sign up", "Look in your mail.");

    await page.goto(reading.url + reading.linkFor("confirm", await reading.aPending()));
    await pressOn(page, "Yes, send it to me", "You are on the list.");
    await pressOn(page, "Leave", "Leave, or pause?");
    await tabTo(page, "Nothing until");
    await pressOn(page, "Pause", /^Quiet until/);
    await pressOn(page, "Start again now", "You are back.");
    await page.goto(reading.url + reading.linkFor("leave", await reading.aReader()));
    await pressOn(page, "Leave now", "Done. You have left.");

    await page.goto(reading.url + reading.linkFor("yours", await reading.aReader()));
    await pressOn(page, "Erase it now", "Erased.");

    await page.goto(`${reading.url}/suggest`);
    await tabTo(page, "The link");
    await page.keyboard.type("example.org/bins");
    await tabTo(page, "Your name for the thanks");
    await page.keyboard.type("Joan");
    reading.clock.pass(10_000);
    await pressOn(page, "Suggest it", "Thank you.");
  });
});

/** What has the focus: its words or its label, and the ring around it. */
function atFocus(page: Page): Promise<{ text: string; ring: string }> {
  return page.evaluate(() => {
    const one = document.activeElement;
    const field = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one : undefined;
    const words = field ? field.labels?.[0]?.firstChild?.textContent : one?.textContent;
    return { text: (words ?? "").trim(), ring: one ? getComputedStyle(one).outlineWidth : "" };
  });
}

/** Goes on from one to the next until the words have the focus; each on the way can be seen to have it. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press("Tab");
    const here = await atFocus(page);
    expect(here).toMatchObject({ ring: "2px" });
    if (here.text === text) return;
  }
  throw new Error(`The focus never came to "${text}".`);
}

async function pressOn(page: Page, text: string, heading: string | RegExp): Promise<void> {
  await tabTo(page, text);
  const answered = page.waitForEvent("load");
  await page.keyboard.press("Enter");
  await answered;
  const said = await page.locator("h1").textContent();
  if (typeof heading === "string") expect(said).toBe(heading);
  else expect(said).toMatch(heading);
}
