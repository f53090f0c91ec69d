import { describe, expect, it } from "vitest";
import { isElsewhere } from "../../../src/reading/page/elsewhere.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { readPage } from "../../../src/reading/read-page.ts";

const isOutside = (body: string) => {
  const index = indexPage(specDocument(`<body>${body}</body>`, "https://kestrel.example/a"));
  const [mark] = index.named("i");
  return mark && isElsewhere(mark, index.named("h1")[0]);
};

describe("a place of a page", () => {
  it.each([
    '<h1>Lamps</h1><div class="comments"><i></i></div>',
    "<h1>Lamps</h1><footer><p><i></i></p></footer>",
    "<h1>Lamps</h1><nav><i></i></nav>",
    "<h1>Lamps</h1><article><footer><p><i></i></p></footer></article>",
    '<h1>Lamps</h1><article><footer class="meta"><i></i></footer></article><article></article>',
    '<article><h1>Lamps</h1><div class="comments"><footer><i></i></footer></div></article>',
    '<h1>Lamps</h1><div id="related"><div><div><i></i></div></div></div>',
  ])("is about something else in %s", (body) => {
    expect(isOutside(body)).toBe(true);
  });

  it.each([
    "<h1>Lamps</h1><p><i></i></p>",
    '<div class="has-sidebar"><h1>Lamps</h1><p><i></i></p></div>',
    '<h1>Lamps</h1><div class="elementor-widget-container"><i></i></div>',
    '<div class="comments-open"><article><h1>Lamps</h1><i></i></article></div>',
    "<article><h1>Lamps</h1><footer><p><i></i></p></footer></article>",
    '<h1>Lamps</h1><article><footer class="node__meta"><p><i></i></p></footer></article>',
  ])("is the page's own in %s", (body) => {
    expect(isOutside(body)).toBe(false);
  });
});

describe("a page's day", () => {
  const prose =
    "<p>The library opened its doors, and forty people were waiting there before nine.</p>".repeat(6);
  const dayOf = (body: string, head = "") =>
    readPage(`<html><head>${head}</head><body>${body}</body></html>`, { url: "https://kestrel.example/a" })
      .publishedAt;
  const data = (...objects: object[]) =>
    objects.map((object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`).join("");

  it.each([
    [
      "a comment",
      `<article><h1>Lamps</h1>${prose}<div class="comment"><time datetime="2026-11-15">x</time></div></article>`,
    ],
    [
      "a list of other stories",
      `<div class="latest"><span class="post-date">21 November 2026</span></div><div><h1>Lamps</h1>${prose}</div>`,
    ],
    [
      "a ticker",
      `<p class="date-line">Friday 20 November 2026 — light rain over the harbour and twelve degrees, wind from the west.</p><h1>Lamps</h1>${prose}`,
    ],
    ["the rights", `<h1>Lamps</h1>${prose}<footer>Copyright 1 January 2026 Kestrel</footer>`],
    ["an update", `<h1>Lamps</h1><p>Updated <time datetime="2026-11-15">15 November</time></p>${prose}`],
  ])("is not that of %s", (_what, body) => {
    expect(dayOf(body)).toBeUndefined();
  });

  it.each([
    "Published 12 November 2026 – updated 13 November 2026",
    "Updated 13 November 2026 | Published 12 November 2026",
    "12 November 2026 (updated 13 November 2026)",
    "Publié le 12 novembre 2026 à 10h00 - Mis à jour le 13 novembre 2026",
    "Veröffentlicht am 12. November 2026, aktualisiert am 13. November 2026",
  ])("is the first one in %j", (line) => {
    expect(dayOf(`<h1>Lamps</h1><p class="meta">${line}</p>${prose}`)).toBe("2026-11-12");
  });

  it("is that of its own linked data, not of a list's entry", () => {
    const list = {
      "@type": "ItemList",
      itemListElement: [
        { "@type": "ListItem", item: { "@type": "NewsArticle", datePublished: "2026-11-21" } },
      ],
    };
    const own = { "@type": "NewsArticle", headline: "Lamps", datePublished: "2026-11-12" };
    expect(dayOf(`<h1>Lamps</h1>${prose}`, data(list, own))).toBe("2026-11-12");
    expect(dayOf(`<h1>Lamps</h1>${prose}`, data(list))).toBeUndefined();
  });

  it("is that of the paper, not of its record", () => {
    const head =
      '<meta name="dc.date" content="2026-01-02"><meta name="citation_publication_date" content="2025/12/16">';
    expect(dayOf(`<h1>Lamps</h1>${prose}`, head)).toBe("2025-12-16");
  });
});

describe("a page's picture", () => {
  const prose =
    "<p>The library opened its doors, and forty people were waiting there before nine.</p>".repeat(6);
  const pictureOf = (body: string, head: string) =>
    readPage(`<html><head>${head}</head><body>${body}</body></html>`, { url: "https://kestrel.example/a" })
      .image?.url;
  const photo = '<img src="/photos/lamps.jpg" width="1200" height="800">';

  it.each(["/static/logos/kestrel.png", "/img/logo-2x.png", "/default-share.jpg", "/favicon.ico"])(
    "is no sign of the site: %s",
    (sign) => {
      const head = `<meta property="og:image" content="${sign}">`;
      expect(pictureOf(`<article><h1>Lamps</h1>${photo}${prose}</article>`, head)).toBe(
        "https://kestrel.example/photos/lamps.jpg",
      );
      expect(pictureOf(`<article><h1>Lamps</h1>${prose}</article>`, head)).toBeUndefined();
    },
  );

  it("is a large one of the article", () => {
    const small = '<img src="/s.jpg" width="80" height="80">';
    expect(pictureOf(`${photo}<article><h1>Lamps</h1>${small}${prose}</article>`, "")).toBeUndefined();
    expect(pictureOf(`<article><h1>Lamps</h1>${small}${photo}${prose}</article>`, "")).toBe(
      "https://kestrel.example/photos/lamps.jpg",
    );
  });

  it("stays the head's where its file only speaks of logos", () => {
    const head = '<meta property="og:image" content="/photos/catalogo-1.jpg">';
    expect(pictureOf(prose, head)).toBe("https://kestrel.example/photos/catalogo-1.jpg");
  });
});
