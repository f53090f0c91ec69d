// The search as a reader has it: the site's one script, in a real browser.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { SearchRow } from "../../src/archive/search-row.ts";
import { searchShards } from "../../src/archive/search-shards.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { longWords } from "../support/long-words.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";
import { serveFolder } from "../support/static-server.ts";
import { axeViolations, visit } from "../support/visit.ts";

const publication = await builtSite(inject("publication"));
const dist = join(publication, "dist");
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveFolder(dist);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Puts other rows in the place of the site's own, and says which of their files were asked for, as they were. */
async function withRows(page: Page, oldestFirst: SearchRow[]): Promise<string[]> {
  const shards = searchShards(oldestFirst);
  const asked: string[] = [];
  await page.route("**/search/?*", async (route) => {
    const body = await (await fetch(route.request().url())).text();
    const files = shards.map(({ name, hash }) => `&quot;${name}.json?${hash}&quot;`).join(",");
    await route.fulfill({
      body: body.replace(/&quot;shards&quot;:\[[^\]]*\]/, `&quot;shards&quot;:[${files}]`),
      contentType: "text/html; charset=utf-8",
    });
  });
  await page.route("**/search/*.json?*", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const file = pathname.slice("/search/".length) + search;
    asked.push(file);
    const shard = shards.find(({ name }) => file.startsWith(`${name}.json`));
    await route.fulfill(shard ? { body: shard.text, contentType: "application/json" } : { status: 404 });
  });
  return asked;
}

const link = (number: number, words = ""): SearchRow =>
  [
    ...[`https://example.org/${number}`, `Page ${number} ${words}`, "2026-11-20", "", ""],
    [],
  ] as unknown as SearchRow;
const links = (count: number, words = "") => Array.from({ length: count }, (_, at) => link(at + 1, words));
const said = (page: Page, words: RegExp | string) => page.locator("#said", { hasText: words }).waitFor();
const results = (page: Page) => page.locator("#results > li");

/** Waits until a page of other results is there: what the page before it said is no answer. */
async function answered(
  page: Page,
  question: string | RegExp,
  words: RegExp | string = /results?\./,
): Promise<void> {
  await page.waitForURL((url) => (url.searchParams.get("q") ?? "").match(question) !== null);
  await said(page, words);
}

describe.skipIf(noBrowserHere)("the search", () => {
  it.each(["/bookmarks/", "/issues/", "/404.html", "/search/"])(
    "leads from the box on %s to results with an address of their own",
    async (path) => {
      const { page, foreign, errors } = await visit(browser, site.url);
      await page.goto(site.url + path);
      await page.fill("#q", "Council");
      await page.keyboard.press("Enter");
      await said(page, /^9 results\. Newest first, back to 1 October 2026\.$/);
      expect(new URL(page.url()).search).toBe("?q=Council");
      expect(await page.title()).toBe("Results for “Council” – Five for Friday");
      expect(await page.locator("h1").textContent()).toBe("Results for “Council”");
      expect(await page.inputValue("#q")).toBe("Council");
      for (const mark of await page.locator("mark").allTextContents()) expect(mark).toBe("council");
      expect([foreign, errors]).toEqual([[], []]);
      await page.context().close();
    },
  );

  it("finds picks, notes, essays and issues, and shows one kind of them", async () => {
    const { page } = await visit(browser, site.url);
    await page.goto(`${site.url}/search/?q=council`);
    await said(page, "9 results");
    expect(await page.locator("#kinds a").allTextContents()).toEqual([
      "Everything",
      "Picks, 4",
      "With a note, 6",
      "Writing, 1",
    ]);
    await page.click("#kinds a:nth-child(4)");
    await said(page, "1 result.");
    expect(await results(page).locator(".title").getAttribute("href")).toBe(
      "/essays/plain-tools-for-small-councils/",
    );
    await page.goto(`${site.url}/search/?q=%22Picked+in%22+mixture`);
    await said(page, "Nothing was found.");
    await page.context().close();
  });

  it("leads from a tag to all that has it, and from a pick to its place in its issue", async () => {
    const { page } = await visit(browser, site.url);
    await page.goto(`${site.url}/search/?q=footpath`);
    await said(page, /results?\./);
    const picked = results(page)
      .filter({ has: page.locator(".picked") })
      .first();
    expect(await picked.locator(".picked").getAttribute("href")).toMatch(/^\/issues\/\d\/#pick-\d$/);
    await picked.locator(".tag").first().click();
    await answered(page, /^#/);
    for (const tags of await results(page).locator(".ways-on").allTextContents())
      expect(tags).toContain(new URL(page.url()).searchParams.get("q"));
    await page.context().close();
  });

  it("shows first what the first request brings, asks for the next as the reader goes on, and for nothing twice", async () => {
    const { page } = await visit(browser, site.url);
    const asked = await withRows(page, links(3_150, "of words"));
    await page.goto(`${site.url}/search/?q=words`);
    await said(page, /^50 results\./);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^2026-11-4\.json\?[0-9a-f]{8}$/);
    expect(await results(page).first().textContent()).toContain("Page 3150");
    for (const count of [100, 150, 200]) {
      await page.focus("#further");
      await page.keyboard.press("Enter");
      await said(page, new RegExp(`^${count} results`));
      expect(await page.evaluate("document.activeElement.textContent")).toBe(
        `Page ${3_150 - count + 50} of words`,
      );
    }
    expect(asked.map((one) => one.split(".")[0])).toEqual([4, 3, 2, 1].map((number) => `2026-11-${number}`));
    expect(asked).toHaveLength(4);
    await page.context().close();
  });

  it("looks through everything for what is rare, and says how far back it went", async () => {
    const { page } = await visit(browser, site.url);
    await withRows(page, [link(0, "thé rare"), ...links(4_200)]);
    await page.goto(`${site.url}/search/?q=RARE+the`);
    await said(page, "1 result. Newest first, back to 20 November 2026.");
    expect(await results(page).locator("mark").allTextContents()).toEqual(["thé", "rare"]);
    await page.context().close();
  });

  it("says so when a part cannot be loaded, and keeps what was found", async () => {
    const { page } = await visit(browser, site.url);
    await withRows(page, links(2_100));
    await page.route("**/search/2026-11-1.json?*", (route) => route.abort());
    await page.goto(`${site.url}/search/?q=%22page+2001%22`);
    await said(page, "Part of this could not be loaded. Please try again later.");
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("says without scripts that it needs them, and leads to everything on plain pages", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/bookmarks/`);
    await page.fill("#q", "council");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=council");
    const how = page.locator(".search-how");
    expect(await how.locator("noscript").textContent()).toBe("It needs scripts, and they are off here.");
    expect(await how.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
      "/bookmarks/",
      "/bookmarks/tags/",
      "/issues/",
    ]);
    await context.close();
  });

  it.each([
    { width: 320, dark: true },
    { width: 1440, dark: false },
  ])("has nothing that axe objects to, and nothing wider than the page: %j", async ({ width, dark }) => {
    const { page } = await visit(browser, site.url, { width, dark });
    const long = longWords.map((word, at): SearchRow => {
      const mark = { label: word, path: "/issues/3/#pick-1", issue: 3, ink: at };
      return [`https://${"x".repeat(60)}.example/${word}`, word, "2026-11-20", word, word, [word], mark];
    });
    await withRows(page, [...links(60, longWords[0]), ...long]);
    await page.goto(`${site.url}/search/?q=${encodeURIComponent(longWords[0]?.slice(0, 4) ?? "")}`);
    await page.locator("#further").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(
      await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    ).toBe(0);
    await page.context().close();
  });

  it("tells what is looked for to the site's own server alone, with the page's address and with nothing that it loads or leads to", async () => {
    const { page } = await visit(browser, site.url);
    const told: string[] = [];
    page.on("request", (request) => {
      const { referer = "" } = request.headers();
      if (decodeURIComponent(request.url() + referer).includes("council")) told.push(request.url());
    });
    await page.goto(`${site.url}/search/?q=council`);
    await said(page, "9 results");
    await page.fill("#q", "footpath");
    await page.keyboard.press("Enter");
    await answered(page, "footpath");
    await page.goBack();
    await answered(page, "council", "9 results");
    await results(page).locator(".picked").first().click();
    await page.waitForURL("**/issues/**");
    const search = `${site.url}/search/?q=council`;
    expect(told).toEqual([search, search]);
    await page.context().close();
  });

  it("is one script of less than four kilobytes, on its page alone", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
    const scripts = files.filter((name) => name.endsWith(".js"));
    expect(scripts).toHaveLength(1);
    for (const name of scripts) expect(gzipSync(readFileSync(join(dist, name))).length).toBeLessThan(4_000);
    const withScript = files.filter(
      (name) =>
        name.endsWith(".html") && /<script type="module"/.test(readFileSync(join(dist, name), "utf8")),
    );
    expect(withScript).toEqual(["search/index.html"]);
  });
});

describe.skipIf(noBrowserHere)("what strangers wrote", () => {
  const payloads: string[] = [
    ...[
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "<svg/onload=alert(1)>",
      "javascript:alert(1)",
    ],
    ...[
      "</ol></div><iframe srcdoc='<script>alert(1)</script>'>",
      "<a href=javascript:alert(1)>x</a>",
      "{{constructor.constructor('alert(1)')()}}",
    ],
    ...[
      "$&$`$'{q}",
      "&quot;&lt;img src=x onerror=alert(1)&gt;",
      ...naughtyStrings.map((one) => one.toWellFormed()),
    ],
  ];

  it("is text in every place of every result: nothing runs, and nothing is asked for", async () => {
    const { page, foreign, dialogs, errors } = await visit(browser, site.url);
    const inAll = payloads.map(
      (text): SearchRow => [
        text,
        `needle ${text}`,
        text.slice(0, 10),
        text,
        text,
        [text],
        { label: text, path: text, issue: 1, ink: 1 },
      ],
    );
    const asked = await withRows(
      page,
      inAll.map((row) => [...row.slice(0, 2), "2026-11-20", ...row.slice(3)] as unknown as SearchRow),
    );
    await page.goto(`${site.url}/search/?q=needle`);
    for (const count of [50, payloads.length]) {
      await said(page, new RegExp(`^${count} results`));
      if (count === 50 && payloads.length > 50) await page.click("#further");
    }
    expect(await results(page).count()).toBe(payloads.length);
    expect(await page.locator("#results :is(script, img, svg, iframe, b)").count()).toBe(0);
    const hrefs = await page
      .locator("#results a[href]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    for (const href of hrefs) expect(href).toMatch(/^(https?:\/\/|\?q=|\/(?!\/))/);
    expect([foreign, dialogs, errors]).toEqual([[], [], []]);
    expect(asked.length).toBeGreaterThan(0);
    await page.context().close();
  });

  it("is text in what was looked for", async () => {
    const { page, foreign, dialogs, errors } = await visit(browser, site.url);
    await withRows(
      page,
      payloads.map((text, at) => link(at, text)),
    );
    for (const text of payloads.slice(0, 12)) {
      await page.goto(`${site.url}/search/?q=${encodeURIComponent(text)}&in=${encodeURIComponent(text)}`);
      await said(page, /results?\.|Nothing was found\./);
      expect(await page.locator("h1").textContent()).toBe(
        `Results for “${text.trim().replace(/\u0000/g, "\u0000")}”`,
      );
      expect(await page.locator("main :is(script:not([src^='/_astro/']), img, svg, iframe)").count()).toBe(0);
    }
    expect([foreign, dialogs, errors]).toEqual([[], [], []]);
    await page.context().close();
  });
});
