// Nothing scrolls sideways, whatever words stand in whatever place: on every kind of page, and in mail.
import { join } from "node:path";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { markdownHtml } from "../../src/editions/markdown-html.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { longWords } from "../support/long-words.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";
import { serveFolder } from "../support/static-server.ts";
import { visit } from "../support/visit.ts";

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
  ...["/", "/issues/", "/issues/2/", "/essays/", "/essays/five-is-enough/", "/about/"],
  ...["/bookmarks/", "/bookmarks/2026-10/", "/follow/", "/404.html"],
];
const widths = [320, 360, 768, 1440];

/** Markdown that is wider than any page: a table of many columns, code, a list in a quotation. */
const wideMarkdown = [
  `| ${longWords.join(" | ")} |\n|${"-|".repeat(longWords.length)}\n| ${longWords.join(" | ")} |`,
  `\`\`\`\n${"const a = b; ".repeat(40)}\n\`\`\``,
  `> - \`${"x".repeat(300)}\` ${longWords[0]}\n>   1. ${longWords[3]}`,
  `#### ${longWords[4]}`,
].join("\n\n");

/** Puts words into every text of the page; of every kind of place one is given one of the wide things, too. */
function fill(page: Page, words: string[], { wide = "", isTurned = false } = {}): Promise<void> {
  return page.evaluate(
    ([words, wide, isTurned]) => {
      if (isTurned) document.documentElement.dir = "rtl";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.trim()) node.nodeValue = words[at++ % words.length] ?? "";
      for (const place of document.querySelectorAll(".prose, .blurb, .standfirst, .note"))
        place.insertAdjacentHTML("beforeend", wide);
      const [section] = document.querySelectorAll(".mast nav li");
      for (let more = 0; section && more < 8; more++) section.after(section.cloneNode(true));
    },
    [words, wide, isTurned] as const,
  );
}

function sideways(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** What stands out of the page at its end, for the message. */
function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const isOut = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return (right > clientWidth + 0.5 || left < -0.5) && !one.closest(".scroll, pre, .skip, .hidden");
    };
    const [found] = [...document.body.querySelectorAll("*")].filter(isOut);
    return found?.outerHTML.slice(0, 150) ?? "";
  });
}

describe.skipIf(noBrowserHere)("a page with long words in every text", () => {
  it.each(pages)("%s does not scroll sideways, whichever way it is written", async (path) => {
    const { page } = await visit(browser, site.url);
    const wide = markdownHtml(wideMarkdown).markup;
    const anyWords = fc.shuffledSubarray(longWords, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(anyWords, fc.boolean(), async (words, isTurned) => {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(site.url + path);
        await fill(page, words, { wide, isTurned });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          if ((await sideways(page)) > 0) expect([width, await widest(page)]).toEqual([width, ""]);
        }
      }),
      { numRuns: 2 },
    );
    await page.context().close();
  });
});

describe.skipIf(noBrowserHere)("a mail with long words in every text", () => {
  it("does not scroll sideways on a phone, and tables scroll in a box of their own", async () => {
    const { page } = await visit(browser, site.url, { width: 320 });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(longWords, { minLength: 1 }), async (words) => {
        const word = (at: number) => words[at % words.length] ?? "";
        const pick = aPick({ title: word(1), blurb: wideMarkdown, via: { name: word(2) } });
        const issue = anIssue({
          title: word(0),
          standfirst: wideMarkdown,
          hero: { image: "roofs.jpg", alt: word(3), credit: word(4) },
          picks: [pick, { ...pick, url: longWords[3] ?? "" }],
        });
        const setting = aSetting();
        const publication = { ...setting.publication, title: word(5), postalAddress: [word(6), word(7)] };
        await page.setContent(mailHtml(issue, { ...setting, publication }));
        if ((await sideways(page)) > 0) expect(await widest(page)).toBe("");
      }),
      { numRuns: 8 },
    );
    await page.context().close();
  });
});
