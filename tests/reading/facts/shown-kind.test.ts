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
      `<h3>${word} service</h3><ul><li>Lamps of all makes and years</li><li>Green, red and white shades</li><li>Desks, halls and reading rooms</li><li>Weekends and evenings too</li></ul><p>For the ${word.toLowerCase()} one our people come to your library with all that they need, and they leave nothing behind but light.</p><a class="button" href="/book">Book a visit</a>`,
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

const signed = `${yoast}<meta name="author" content="Tamsin Okoro"><meta property="article:published_time" content="2026-11-12T10:00:00Z">`;
const basket = '<a class="button add_to_cart_button" href="?add-to-cart=1">Add</a>';
const story = data({ "@type": "BlogPosting", headline: "Lamps", author: { name: "Tamsin Okoro" } });

describe("an article stays one", () => {
  it.each([
    [
      "with a list of things to buy under it",
      yoast,
      `${told}<section class="related products">${basket}</section>`,
    ],
    ["with a basket in the menu", yoast, `<div class="menu">${basket}</div>${told}`],
    [
      "with a drawer for the basket",
      yoast,
      `<div id="cart-drawer"><form action="/cart/add"></form></div>${told}`,
    ],
    ["with a book to buy, where somebody signs it", signed, `${told}<div class="shop">${basket}</div>`],
    [
      "with a form beside it, where it bears a day",
      `${yoast}<meta property="article:published_time" content="2026-11-12">`,
      `${told}<form action="/cart/add"></form>`,
    ],
    [
      "with a place to fill, where somebody signs it",
      `${signed}${data({ "@type": "JobPosting", title: "Librarian" })}`,
      told,
    ],
    [
      "in a post's box within a post's box",
      story,
      `<div class="postbody"><div class="postcontent">${told}</div></div>`,
    ],
    [
      "in such boxes without a head",
      "",
      `<div class="message-body"><div class="bbWrapper">${told}</div></div>`,
    ],
    [
      "with answers in boxes of posts",
      story,
      `<div>${told}</div><div class="message-body">${told}</div><div class="message-body">${told}</div>`,
    ],
    [
      "with a thread about it in its linked data",
      `${story}${data({ "@type": "DiscussionForumPosting", headline: "Lamps" })}`,
      told,
    ],
    [
      "with questions in its linked data",
      `${story}${data({ "@type": "QAPage", mainEntity: { "@type": "Question" } })}`,
      told,
    ],
    [
      "whose template calls the main part questions",
      "",
      `<div itemscope itemtype="https://schema.org/WebPage">${told}</div>`,
    ],
    [
      "without a name or a day, with a long list under long paragraphs",
      "",
      `${`${told.replaceAll("</p>", " Nobody had hoped for so many on a Tuesday in the rain.</p>")}`.repeat(2)}<ul>${"<li>a short thing with no stop</li>".repeat(30)}</ul>`,
    ],
  ])("%s", (_what, head, body) => {
    expect(read(head, body).kind).toBe("article");
  });

  it.each(["/blogs/news/lamps", "/blog/lamps", "/2026/01/lamps"])(
    "where its folder holds articles, though its template sells: %s",
    (path) => {
      expect(read(yoast, `<form action="/cart/add"></form>${told}`, path).kind).toBe("article");
    },
  );

  it("though the body of every page is called a page of questions, where there are none", () => {
    const page = (inner: string) =>
      readPage(
        `<html lang="en"><body itemscope itemtype="https://schema.org/QAPage"><h1>Lamps</h1>${inner}</body></html>`,
        { url: "https://kestrel.example.org/rooms/lamps" },
      );
    expect(page(told).kind).toBe("article");
    expect(page(`<div itemscope itemtype="https://schema.org/Question">${told}</div>`).kind).toBe("post");
  });
});

describe("a thing to buy", () => {
  const button = '<button class="add-to-cart">Buy</button>';
  const bought = (body: string) =>
    readPage(`<html lang="en">${body}</html>`, { url: "https://kestrel.example.org/rooms/lamps" }).kind;

  it.each([
    `<body class="has-cart-drawer"><main><h1>Lamp</h1>${told}${button}</main></body>`,
    `<body><div class="modal-ready page"><main><h1>Lamp</h1>${told}${button}</main></div></body>`,
    `<body><div id="drawer-wrap"><h1>Lamp</h1><div>${told}<form action="/cart/add"></form></div></div></body>`,
    `<body class="no-modal"><main><h2>Lamp</h2>${told}${button}</main></body>`,
  ])("is one though what holds its title is called after a drawer: %s", (body) => {
    expect(bought(body)).toBe("page");
  });

  it.each(["cart-drawer", "modal", "mini-cart"])("is none in a %s beside the title", (name) => {
    const html = `<body><main><h1>Lamp</h1>${told}<div class="${name}">${button}</div></main></body>`;
    expect(bought(html)).toBe("article");
  });
});

describe("what the markup is sure of", () => {
  const episode = data({
    "@type": "PodcastEpisode",
    name: "Lamps",
    duration: "PT40M",
    associatedMedia: { "@type": "MediaObject", contentUrl: "https://kestrel.example.org/a.mp3" },
  });
  it.each([
    ["a podcast with a shop's form", episode, `${told}<form action="/cart/add"></form>`, "audio"],
    [
      "a podcast with answers in boxes",
      episode,
      `<div class="message-body">${told}</div><div class="message-body">${told}</div>`,
      "audio",
    ],
    [
      "a film with a button",
      '<meta property="og:type" content="video.other">',
      `${told}<button class="add-to-cart">Buy</button>`,
      "video",
    ],
    [
      "slides with a button",
      data({ "@type": "PresentationDigitalDocument", name: "Lamps" }),
      `${told}<button class="add-to-bag">Buy</button>`,
      "slides",
    ],
  ])("it stays: %s", (_what, head, body, kind) => {
    expect(read(head, body).kind).toBe(kind);
  });
});
