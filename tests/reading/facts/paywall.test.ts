import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { jsonLd, markup, property, prose } from "../../support/page-markup.ts";

const url = "https://gazette.example/2026/bins";
const article = property("og:type", "article");
const read = (head: string, body: string, at = url) => readPage(markup(head, body), { url: at });
const isWalled = (head: string, body: string, at?: string) => read(head, body, at).paywall === true;

describe("a page that says that it is for subscribers", () => {
  it.each([
    [{ "@type": "NewsArticle", isAccessibleForFree: false }],
    [{ "@type": "NewsArticle", isAccessibleForFree: "False" }],
    [{ "@type": "NewsArticle", isAccessibleForFree: "http://schema.org/False" }],
    [{ "@type": "NewsArticle", isAccessibleForFree: true, hasPart: { isAccessibleForFree: false } }],
    [{ "@type": "NewsArticle", hasPart: [{ "@type": "WebPageElement", isAccessibleForFree: "false" }] }],
    [{ "@type": "WebPage", isAccessibleForFree: false }],
  ])("in linked data is believed: %j", (data) => {
    expect(isWalled(jsonLd(data), prose())).toBe(true);
  });

  it.each(["locked", "premium", "Locked"])("by the content tier %s is believed", (tier) => {
    expect(isWalled(property("article:content_tier", tier), prose())).toBe(true);
  });

  it("in microdata is believed", () => {
    expect(isWalled('<meta itemprop="isAccessibleForFree" content="false">', prose())).toBe(true);
  });

  it.each([
    ["that is metered", property("article:content_tier", "metered")],
    ["that is free", jsonLd({ "@type": "NewsArticle", isAccessibleForFree: "True" })],
    [
      "that names another which is not free",
      jsonLd({
        "@type": "NewsArticle",
        isAccessibleForFree: true,
        mentions: { "@type": "Event", isAccessibleForFree: false },
      }),
    ],
  ])("is not meant: an article %s", (_what, head) => {
    expect(isWalled(head, prose())).toBe(false);
  });
});

describe("a teaser", () => {
  it.each([
    ["class", '<div class="article-paywall"></div>'],
    ["id", '<div id="piano-offer"></div>'],
    ["class of its body", '<div class="content subscriber-only"></div>'],
    ["class of its box", '<div class="premium-content"></div>'],
  ])("is known by a %s", (_what, mark) => {
    expect(isWalled(article, prose(1) + mark)).toBe(true);
    expect(isWalled(article, prose(6) + mark)).toBe(false);
    expect(isWalled("", prose(1) + mark)).toBe(false);
  });

  it.each([
    "Subscribe to continue reading",
    "To continue reading this article, please subscribe.",
    "This article is for subscribers only.",
    "This story is reserved for our members.",
    "Become a member to read this",
    "Jetzt weiterlesen mit dem Probeabo",
    "Weiterlesen mit F+ oder Weiterlesen mit einem Plus-Abo",
    "Dieser Artikel ist exklusiv für Abonnenten.",
    "Mit einem Abo weiterlesen",
    "Article réservé aux abonnés",
    "La suite est réservée aux abonnés.",
    "Il vous reste 78.4% de cet article à lire.",
    "Abonnez-vous pour lire la suite",
    "Contenido exclusivo para suscriptores",
    "Suscríbete para seguir leyendo",
  ])("is known by its words: %s", (words) => {
    expect(isWalled("", `${prose(1)}<div>${words}</div>`)).toBe(true);
    expect(isWalled("", `${prose(6)}<div>${words}</div>`)).toBe(false);
  });

  it.each([
    ["a newsletter's box", "", "<p>Subscribe to our newsletter to read more from us.</p>"],
    ["a piano", article, '<div class="piano grand-piano"></div>'],
    ["a page that has lost its paywall", article, '<div class="no-paywall"></div>'],
    ["a wall of another sort", article, '<div class="firewall"></div>'],
  ])("is not made of %s", (_what, head, body) => {
    expect(isWalled(head, prose(1) + body)).toBe(false);
  });

  it("of others stands on a front page, which is open", () => {
    const front = `<div class="premium-content">Subscribe to continue reading</div>`;
    expect(isWalled(article, front, "https://gazette.example/")).toBe(false);
  });

  it("gives no minutes and no summary of its own, but the publisher's description", () => {
    const wall = '<div class="paywall">Subscribe to continue reading</div>';
    const cut = `${prose(1)}<p>The council said that it would look into every one of the forty answers and th…</p>`;
    expect(read(article, cut + wall).summary).toBeUndefined();
    expect(read(article, cut + wall)).toMatchObject({
      kind: "article",
      paywall: true,
      minutes: undefined,
      labels: ["may need a subscription"],
    });
    const description =
      "A district council asked forty households about the bin calendar, and learnt one thing.";
    expect(read(article + property("og:description", description), cut + wall)).toMatchObject({
      summary: description,
      summarySource: "description",
    });
  });

  it("keeps its minutes when all of it can be read", () => {
    const page = read(jsonLd({ "@type": "NewsArticle", isAccessibleForFree: false }), prose(6));
    expect(page).toMatchObject({ paywall: true, minutes: 1 });
    expect(page.summary).toBeUndefined();
  });
});
