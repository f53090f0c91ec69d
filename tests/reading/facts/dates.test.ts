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
      "other stories in linked data",
      {
        head: ["ferry", "tides"]
          .map((name) =>
            data({
              "@type": "NewsArticle",
              headline: `The ${name}`,
              url: `https://kestrel.example.org/a/${name}`,
              datePublished: "2026-11-20",
            }),
          )
          .join(""),
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
        top: '<div class="top"><ul><li><a href="/f"><time datetime="2026-11-20">20</time> The ferry stops for the winter</a></li><li><a href="/g"><time datetime="2026-11-19">19</time> The ferry stops for the winter</a></li></ul></div>',
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
          '<div><h2>More</h2><ul><li><a href="/f">The ferry stops for the winter</a> <span class="date">20 November 2026</span></li><li><a href="/g">The ferry stops for the winter</a> <span class="date">19 November 2026</span></li></ul></div>',
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

  it.each([
    ["http", { url: "http://kestrel.example.org/a/lamps" }],
    ["www", { url: "https://www.kestrel.example.org/a/lamps" }],
    ["a fast page", { mainEntityOfPage: "https://kestrel.example.org/amp/a/lamps" }],
    ["a number", { mainEntityOfPage: { "@id": "https://kestrel.example.org/?p=12" } }],
    ["the front page", { mainEntityOfPage: { "@id": "https://kestrel.example.org/" } }],
  ])("is that of the only article, whose address is written with %s", (_what, place) => {
    const article = { "@type": "NewsArticle", headline: "Forty for the desks", datePublished: "2026-11-12" };
    expect(dayOf({ head: data({ ...article, ...place }) })).toBe("2026-11-12");
    expect(dayOf({ head: data({ ...article, ...place }) }, "/a/lamps?page=2")).toBe("2026-11-12");
  });

  it("is that of the article with the page's address among several", () => {
    const articles = ["ferry", "lamps"].map((name, at) => ({
      "@type": "NewsArticle",
      headline: `The ${name} story`,
      url: `http://www.kestrel.example.org/a/${name}/`,
      datePublished: `2026-11-1${at + 1}`,
    }));
    expect(dayOf({ head: data(articles) })).toBe("2026-11-12");
  });

  it.each(["https://schema.org/Review", "https://schema.org/CriticReview"])(
    "is a review's own: %s",
    (type) => {
      const html = `<html><body><article itemscope itemtype="${type}"><meta itemprop="datePublished" content="2026-11-12"><h1>Lamps</h1>${prose}</article></body></html>`;
      expect(readPage(html, { url: "https://kestrel.example.org/a" }).publishedAt).toBe("2026-11-12");
    },
  );

  it.each([
    "https://kestrel.example.org",
    "https://www.kestrel.example.org/",
    "http://kestrel.example.org/#a",
  ])(
    "is that of the only article of several that does not name another page, though it names the front page: %s",
    (front) => {
      const articles = [
        { headline: "Ferry", url: "https://kestrel.example.org/a/ferry", datePublished: "2026-11-20" },
        { headline: "Forty desks", mainEntityOfPage: { "@id": front }, datePublished: "2026-11-12" },
      ].map((one) => ({ "@type": "NewsArticle", ...one }));
      expect(dayOf({ head: data(articles) })).toBe("2026-11-12");
    },
  );

  it.each([
    { top: '<div class="head"><div><time datetime="2026-11-12">12.11.</time></div></div>' },
    { top: '<header><p>Kestrel</p><p><time datetime="2026-11-12T10:00">Thursday</time></p></header>' },
    { top: `${'<p><time datetime="2026-11-12">12 November</time></p>'.repeat(2)}<hr><hr><hr>` },
    {
      under:
        '</article><article><p>More</p></article></main><div><time datetime="2026-11-12">12</time></div>',
    },
  ])("is the only one that the page tells, wherever it tells it: %j", (page) => {
    expect(dayOf(page)).toBe("2026-11-12");
  });

  it("is none of several that stand away from the article", () => {
    const times = ["12", "14"].map((day) => `<p><time datetime="2026-11-${day}">${day}</time></p>`).join("");
    expect(dayOf({ top: `<div>${times}</div><hr><hr><hr>` })).toBeUndefined();
  });

  it.each([
    '<time class="updated" datetime="2026-11-12">12 November 2026</time>',
    '<time class="entry-date updated" datetime="2026-11-12T10:00:00Z">Thursday</time>',
    '<p>Posted on <time class="updated" datetime="2026-11-12">12/11</time></p>',
    '<p><a href="/a"><time class="post-date updated" datetime="2026-11-12">12/11</time></a></p>',
  ])("is that of an entry that is called updated and has no other: %s", (line) => {
    expect(dayOf({ over: line })).toBe("2026-11-12");
  });

  it.each([
    '<p>Updated <time class="updated" datetime="2026-11-14">14/11</time></p>',
    '<time class="updated" datetime="2026-11-14">Last updated 14/11</time>',
    '<time class="updated" itemprop="dateModified" datetime="2026-11-14">14/11</time>',
    '<time class="modified" datetime="2026-11-14">14/11</time>',
  ])("is not when it was changed: %s", (line) => {
    expect(dayOf({ over: line })).toBeUndefined();
  });

  it.each([
    "Bristol, England, Thursday 12 November 2026 at noon.",
    "Tamsin Okoro in Bristol, Thursday, 12 November 2026, 9:15 a.m.",
    "By Tamsin Okoro, Kestrel Herald, Thu 12 November 2026, 6 min.",
    "Von Tamsin Okoro, Bremen, Donnerstag, 12. November 2026 um 9 Uhr.",
    "Par Tamsin Okoro à Lyon, le 12 novembre 2026 à 9h15.",
  ])("stands in a dateline that ends with a full stop: %s", (line) => {
    expect(dayOf({ over: `<p>${line}</p>` })).toBe("2026-11-12");
  });

  it.each(["/2026/11/12/lamps", "/news/20261112-lamps", "/2026-11-12-lamps"])("stands in %s", (path) => {
    expect(dayOf({}, path)).toBe("2026-11-12");
  });

  it.each(["/news/uk-politics-20120115", "/news/item-20991231", "/20121301-lamps", "/20120115"])(
    "does not stand in %s",
    (path) => {
      expect(dayOf({}, path)).toBeUndefined();
    },
  );

  it("is never to come where it stands in the address alone", () => {
    const read = (today?: string) =>
      readPage(`<html><body><h1>Lamps</h1>${prose}</body></html>`, {
        url: "https://kestrel.example.org/20991231-lamps",
        today,
      }).publishedAt;
    expect([read("2026-11-29"), read()]).toEqual([undefined, "2099-12-31"]);
  });

  it("is a paper's first, not that of its newest version", () => {
    const cited = (name: string, day: string) => `<meta name="citation_${name}" content="${day}">`;
    expect(dayOf({ head: cited("online_date", "2026/11/20") + cited("date", "2026/11/12") })).toBe(
      "2026-11-12",
    );
    expect(dayOf({ head: cited("online_date", "2026/11/12") })).toBe("2026-11-12");
  });

  it.each([
    [
      "moved from one program to the next",
      data({ "@type": "Article", datePublished: "2026-11-20", dateModified: "2026-11-20" }),
    ],
    ["made anew", data({ "@type": "Article", datePublished: "2026-11-20" })],
    ["dated by its record", '<meta name="dc.date" content="2026-11-20">'],
    ["dated early", '<meta property="article:published_time" content="2026-11-05T10:00:00Z">'],
  ])("is what the page shows at its title where it was %s", (_what, head) => {
    expect(dayOf({ head, over: "<p>12 November 2026</p>" })).toBe("2026-11-12");
    expect(dayOf({ head, under: "<p>This entry was posted on 12 November 2026.</p>" })).toBe("2026-11-12");
  });

  it.each([
    ["a change without a word", "<p>16 November 2026</p>"],
    ["the next day, in another zone", "<p>13 November 2026</p>"],
    ["both", "<p>12 November 2026</p><p>20 November 2026</p>"],
    ["another far away", `${prose}<p class="date">20 November 2026</p>`],
  ])("is its head's where the page shows %s", (_what, line) => {
    const head = data({ "@type": "Article", datePublished: "2026-11-12", dateModified: "2026-11-16" });
    expect(dayOf({ head, over: line })).toBe("2026-11-12");
  });

  it.each([
    "<p>Updated on 16 November 2026</p>",
    "<p>Last updated</p><p>16 November 2026</p>",
    "<p>Zuletzt geändert am 16.11.2026</p>",
    "<p>Mis à jour le 16 novembre 2026</p>",
    '<p class="modified-date">16 November 2026</p>',
    "<p>By Tamsin Okoro · Updated 16 Nov 2026 · 4 min read</p>",
  ])("is that of a change where readers see no other: %s", (line) => {
    const head = data({ "@type": "Article", datePublished: "2026-11-12", dateModified: "2026-11-17" });
    expect(dayOf({ over: line })).toBe("2026-11-16");
    expect(dayOf({ over: line, head })).toBe("2026-11-16");
  });

  it.each([
    ["from before it", "<p>Updated on 9 November 2026</p>"],
    ["and its own day", "<p>Updated on 16 November 2026</p><p>12 November 2026</p>"],
    [
      "and when it was published, at the foot",
      `<p>Updated on 16 November 2026</p>${prose}<p>First published 12 November 2026</p>`,
    ],
    ["in the midst of its text", `${prose}<p>Updated on 16 November 2026</p>${prose}`],
  ])("is its head's where the page shows a change %s", (_what, body) => {
    const head = data({ "@type": "Article", datePublished: "2026-11-12" });
    expect(dayOf({ over: body, head })).toBe("2026-11-12");
  });
});
