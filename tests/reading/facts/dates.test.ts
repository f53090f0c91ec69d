import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const prose =
  `<p>${"The library opened on a Tuesday, and forty people were waiting at the door. ".repeat(3)}</p>`.repeat(
    6,
  );
const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const dayOf = (page: { head?: string; top?: string; over?: string; under?: string }, path = "/a/lamps") =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Lamps</title>${page.head ?? ""}</head><body>${page.top ?? ""}<main><article><h1>Lamps</h1>${page.over ?? ""}${prose}${page.under ?? ""}</article></main></body></html>`,
    { url: `https://kestrel.example.org${path}` },
  ).publishedAt?.slice(0, 10);
const over = "<p>12 November 2026</p>";

describe("the day of a page", () => {
  it.each([
    [
      "a comment in microdata",
      {
        under: '<div itemprop="comment" itemscope><meta itemprop="datePublished" content="2026-11-20"></div>',
      },
    ],
    ["a comment in linked data", { head: data({ "@type": "Comment", datePublished: "2026-11-20" }) }],
    [
      "another story in linked data",
      {
        head: data({
          "@type": "NewsArticle",
          headline: "Ferry",
          url: "https://kestrel.example.org/a/ferry",
          datePublished: "2026-11-20",
        }),
      },
    ],
    ["the site", { head: data({ "@type": "WebSite", datePublished: "2010-01-01" }) }],
    ["a picture", { head: data({ "@type": "ImageObject", datePublished: "2020-01-01" }) }],
    ["a film in it", { head: data({ "@type": "VideoObject", name: "Lamps", datePublished: "2026-11-20" }) }],
    [
      "a review of a thing",
      {
        head: data({
          "@type": "Product",
          name: "Lamp",
          review: { "@type": "Review", datePublished: "2026-11-20" },
        }),
      },
    ],
    [
      "a day that the text tells of",
      { under: '<p>The fair: <time datetime="2026-12-20">20 December</time></p>' },
    ],
    ["the weather of today", { top: '<div class="weather date">20 November 2026, 8°</div>' }],
    [
      "a list over it",
      {
        top: '<div class="top"><ul><li><a href="/f"><time datetime="2026-11-20">20</time> Ferry</a></li><li><a href="/g"><time datetime="2026-11-19">19</time> Ferry</a></li></ul></div>',
      },
    ],
  ])("is not that of %s", (_what, page) => {
    expect(dayOf({ over, ...page })).toBe("2026-11-12");
  });

  it.each([
    ["a bar on top", { top: '<div class="topbar">Friday, 20 November 2026</div>' }],
    [
      "a list under it",
      {
        under:
          '<div><h2>More</h2><ul><li><a href="/f">Ferry</a> <span class="date">20 November 2026</span></li><li><a href="/g">Ferry</a> <span class="date">19 November 2026</span></li></ul></div>',
      },
    ],
    ["a sentence", { under: "<p>The fair is on 20 November 2026 at ten.</p>" }],
    [
      "a comment that is an article",
      { under: '<article class="comment"><time datetime="2026-11-20">20</time></article>' },
    ],
  ])("is not made of %s where none is told", (_what, page) => {
    expect(dayOf(page)).toBeUndefined();
  });

  it.each([
    '<time class="updated" datetime="2026-11-14">14</time><time class="published" datetime="2026-11-12">12</time>',
    '<time itemprop="dateModified" datetime="2026-11-14">14</time><time datetime="2026-11-12">12</time>',
    "<p>Received: 3 March 2026 / Accepted: 1 June 2026 / Published: 12 November 2026</p>",
    "<p>Updated 14 November 2026, published 12 November 2026</p>",
    "<p>Last modified on Sat 14 Nov 2026 – first published on Thu 12 Nov 2026</p>",
    "<p>Veröffentlicht am 12. November 2026, aktualisiert am 14. November 2026</p>",
    "<p>Publié le 12 novembre 2026 à 10h00, mis à jour le 14 novembre 2026</p>",
  ])("is the first of two: %s", (line) => {
    expect(dayOf({ over: line })).toBe("2026-11-12");
  });

  it("is that of a film where the page shows no other", () => {
    const film = data({ "@type": "VideoObject", name: "Lamps", datePublished: "2026-11-12" });
    expect(dayOf({ head: film })).toBe("2026-11-12");
  });

  it("is that of an article whose linked data names a template's address", () => {
    const article = data({
      "@type": "NewsArticle",
      headline: "Lamps &#038; desks",
      mainEntityOfPage: { "@id": "https://google.com/article" },
      datePublished: "2026-11-12",
    });
    expect(dayOf({ head: article })).toBe("2026-11-12");
  });

  it.each(["/2026/11/12/lamps", "/news/20261112-lamps", "/news/lamps-20261112", "/2026-11-12-lamps"])(
    "stands in %s",
    (path) => {
      expect(dayOf({}, path)).toBe("2026-11-12");
    },
  );
});
