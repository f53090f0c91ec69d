import { describe, expect, it } from "vitest";
import { card, many, readShop, room } from "../../support/shop-page.ts";

describe("a list of news", () => {
  it("keeps entries that have sentences of their own, whatever is told beside them", () => {
    const told = many(4, (at) => `<section><div><p>${room(at)}</p></div></section>`);
    const entries = many(
      12,
      (at) =>
        `<div class="entry"><h3><a href="/news/${at}">News ${at} of the lamps</a></h3><p>Lamp number ${at} came on time, was easy to hang, and has burnt every night since then without a flicker.</p></div>`,
    );
    const text = readShop(`<main><h1>News</h1><div>${entries}</div></main><div>${told}</div>`);
    for (const at of [0, 6, 11]) expect(text).toContain(`Lamp number ${at} came on time`);
  });
});

describe("a page about one thing for sale", () => {
  const data = (type: string) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"Reading lamp","offers":{"@type":"Offer","price":"12"}}</script>`;
  const beside = `<div>${many(12, (at) => `<div class="card">${card(at)}</div>`)}</div>`;

  it.each([
    ["by its data", data("Product")],
    ["with variants", data("ProductGroup")],
    ["by Open Graph", '<meta property="og:type" content="product">'],
  ])("tells of it, not of those beside it: %s", (_what, head) => {
    const told = `<div>${many(3, (at) => `<p>${room(at)}</p>`)}</div>`;
    const text = readShop(`<main><h1>Reading lamp</h1>${told}</main>${beside}`, head);
    expect(text).toContain(room(2));
    expect(text).not.toContain("Reading lamp 7");
  });

  it("is not one where a sort of things is rated", () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Lamps","aggregateRating":{"ratingValue":"4.8"}}</script>`;
    const cards = many(12, (at) => `<div class="card">${card(at)}</div>`);
    expect(readShop(`<main><h1>Lamps</h1><div>${cards}</div></main>`, head)).toContain("Reading lamp 7\n");
  });
});
