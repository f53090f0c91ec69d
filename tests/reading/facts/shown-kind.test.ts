import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const told = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at} tells of the reading room by the harbour, its forty desks and its lamps, and of all who came to see it on the first evening, when the kettle had been filled six times.</p>`,
).join("");
const yoast = '<meta property="og:type" content="article">';
const data = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...thing })}</script>`;
const read = (head: string, body: string, path = "/rooms/lamps") =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Lamps</title>${head}</head><body><main><h1>Lamps</h1>${body}</main></body></html>`,
    { url: `https://kestrel.example.org${path}` },
  );

const offer = `<h2>Lamp care</h2><p>We clean lamps at your desk.</p>${[
  "Fast",
  "Kind",
  "Clean",
  "Near you",
  "Fully insured",
  "Any lamp",
]
  .map(
    (word) =>
      `<h3>${word} service</h3><ul><li>Lamps of all makes and years</li><li>Green, red and white shades</li><li>Desks, halls and reading rooms</li><li>Weekends and evenings too</li></ul><p>Our people come to your library with all that they need, and they leave nothing behind but light.</p><a class="button" href="/book">Book a visit</a>`,
  )
  .join("")}`;

describe("what is no article, whatever its head calls it", () => {
  it.each([
    ["a thread in linked data", data({ "@type": "DiscussionForumPosting", headline: "Lamps" }), told, "post"],
    [
      "questions and answers",
      data({ "@type": "QAPage", mainEntity: { "@type": "Question", name: "Lamps" } }),
      told,
      "post",
    ],
    [
      "a thread in microdata",
      yoast,
      `<div itemscope itemtype="http://schema.org/DiscussionForumPosting">${told}</div>`,
      "post",
    ],
    [
      "a thread by its boxes",
      yoast,
      `<div class="message-body">${told}</div><div class="message-body js-selectToQuote">${told}</div>`,
      "post",
    ],
    [
      "a thread of phpBB",
      "",
      `<div class="postbody">${told}</div><div class="postbody">${told}</div>`,
      "post",
    ],
    [
      "a thing to buy in linked data",
      `${yoast}${data({ "@type": "Product", name: "Lamp", offers: { "@type": "Offer", price: "12" } })}`,
      told,
      "page",
    ],
    [
      "a thing to buy by its button",
      yoast,
      `${told}<button class="single_add_to_cart_button">Buy</button>`,
      "page",
    ],
    [
      "a thing to buy by its form",
      "",
      `${told}<form action="/warenkorb/add" method="post"><button>Kaufen</button></form>`,
      "page",
    ],
    ["an offer", yoast, offer, "page"],
    [
      "an offer with a page's day",
      `${yoast}${data({ "@type": "WebPage", datePublished: "2026-02-01" })}`,
      offer,
      "page",
    ],
    ["an offer without a head", "", offer, "page"],
  ])("%s", (_what, head, body, kind) => {
    const page = read(head, body);
    expect([page.kind, page.minutes]).toEqual([kind, undefined]);
  });

  it.each(["/blog/lamps", "/magazin/lampen", "/2026/11/lamps", "/noticias/lamparas"])(
    "but an article in short lines is one where its folder says so: %s",
    (path) => {
      expect(read(yoast, offer, path).kind).toBe("article");
    },
  );

  it.each([
    ["a story", yoast, told],
    ["a story without a head", "", told],
    ["a story with an author, in short lines", `${yoast}<meta name="author" content="Tamsin Okoro">`, offer],
    [
      "a story beside a shop's button",
      data({ "@type": "BlogPosting", headline: "Lamps" }),
      `${told}<button class="add-to-cart">Buy</button>`,
    ],
    ["one post's box", yoast, `<div class="postbody">${told}</div>`],
  ])("and what is one: %s", (_what, head, body) => {
    expect(read(head, body).kind).toBe("article");
  });
});
