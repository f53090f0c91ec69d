import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBuild } from "../../scripts/astro.ts";
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";
import { serveFolder } from "../support/static-server.ts";
import { visit } from "../support/visit.ts";
import { aWorld } from "../support/world.ts";

const payloads = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg onload=alert(1)>",
  "</title></head><body onload=alert(1)>",
  "]]><script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "\u0000\u0007\u000b control \ufffe",
  "{{7*7}} $" + "{alert(1)} <%= 1 %>",
  "<iframe src='https://evil.example/'></iframe>",
  "<style>@import 'https://evil.example/x.css'</style>",
  "' onmouseover='alert(1)",
  "../../.github/workflows/x",
];

/** The same and every other string that breaks things, as far as a file can hold it. */
const strings = [...payloads, ...naughtyStrings].filter((text) => text.isWellFormed() && text.trim() !== "");

describe.skipIf(noBrowserHere)("a publication full of hostile words", () => {
  it("is built, runs nothing in a browser and asks no other host for anything", async () => {
    const folder = await aPublicationFolder();
    await mkdir(join(folder.root, "content/essays"), { recursive: true });
    await writeFile(
      folder.settings,
      `title: ${JSON.stringify(payloads[0])}\ntagline: ${JSON.stringify(payloads[1])}\ndescription: ${JSON.stringify(payloads[3])}\nurl: https://five.example\neditor: { name: ${JSON.stringify(payloads[1])} }\n`,
    );
    const picks = strings.map((payload, at) =>
      aPick({ url: `https://example.org/${at}`, title: payload, blurb: payload, via: { name: payload } }),
    );
    await createIssue(
      folder,
      anIssue({ title: payloads[3] ?? "", standfirst: payloads.join("\n\n"), picks }),
    );
    await writeFile(
      join(folder.essays, "an-essay.md"),
      `---\ntitle: ${JSON.stringify(payloads[2])}\ndate: 2026-11-01\nsummary: ${JSON.stringify(payloads[4])}\n---\n${payloads.join("\n\n")}\n`,
    );
    const mentions = payloads.map((payload, at) => ({
      ...{ "wm-target": "https://five.example/issues/42/", "wm-source": `https://m.example/${at}` },
      ...{
        url: payload,
        author: { name: payload, url: payload, photo: payload },
        content: { html: payload },
      },
    }));
    await writeFile(folder.mentions, JSON.stringify({ children: mentions }));
    const bookmarks = strings.map((payload, at) =>
      aBookmark({
        url: `https://example.org/${at}`,
        title: payload,
        note: payload,
        tags: payloads,
        via: { name: payloads[at % payloads.length] ?? "" },
        page: { kind: "article", site: payload, byline: payload, summary: payload, excerpt: payload },
      }),
    );
    await openShelf(folder).change(bookmarks.map(sighting));
    await createIssue(folder, anIssue({ number: 43, state: "draft", title: "Nobody may see this draft" }));
    expect(await runBuild({ isQuiet: true }, aWorld({ folder }))).toBe(0);

    const built = await readdir(folder.site, { recursive: true });
    expect(built.filter((name) => name.startsWith("issues/43"))).toEqual([]);
    expect(await readFile(join(folder.site, "index.html"), "utf8")).not.toContain("Nobody may see");
    expect(await readFile(join(folder.site, "feed.json"), "utf8")).not.toContain("Nobody may see");

    const site = await serveFolder(folder.site);
    const browser = await openBrowser();
    try {
      const { page, foreign, dialogs, errors } = await visit(browser, site.url);
      const below = (list: string) =>
        built
          .filter(
            (name) => name.startsWith(list) && name.endsWith("/index.html") && name !== `${list}index.html`,
          )
          .map((name) => `/${name.replace("index.html", "")}`);
      const listed = ["bookmarks/tags/", "bookmarks/sites/", "via/"].flatMap((list) =>
        below(list).slice(0, 3),
      );
      expect(listed).toHaveLength(7);
      for (const path of [
        "/",
        "/issues/42/",
        "/issues/42/mail.html",
        "/essays/",
        "/essays/an-essay/",
        "/bookmarks/",
        "/follow/",
        "/issues/",
        "/bookmarks/tags/",
        "/via/",
        "/deadlines/",
        "/404.html",
        ...listed,
      ]) {
        await page.goto(site.url + path);
        await page.hover("body");
        expect([
          path,
          await page.evaluate(
            "document.querySelectorAll('script:not([type=\"application/ld+json\"]), iframe, svg, object, [onload], [onerror], [onmouseover]').length",
          ),
        ]).toEqual([path, 0]);
        expect([path, (await page.textContent("body"))?.includes("<script>alert(1)</script>")]).toEqual([
          path,
          true,
        ]);
      }
      for (const payload of payloads) {
        await page.goto(`${site.url}/search/?q=${encodeURIComponent(payload)}`);
        await page.waitForLoadState("networkidle");
      }
      expect(dialogs).toEqual([]);
      expect(errors).toEqual([]);
      // The mail's own pictures would come from the publication's address; there are none here.
      expect(foreign).toEqual([]);
      for (const name of ["feed.xml", "atom.xml"]) {
        const xml = await readFile(join(folder.site, name), "utf8");
        await page.goto(`${site.url}/follow/`);
        const problem = await page.evaluate(
          (text) =>
            new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")
              ?.textContent,
          xml,
        );
        expect([name, problem]).toEqual([name, undefined]);
      }
    } finally {
      await browser.close();
      await site.close();
    }
    expect((await readdir(folder.root)).sort()).toEqual([
      ".gitattributes",
      ".gitignore",
      "bookmarks",
      "content",
      "dist",
      "var",
    ]);
  });
});
