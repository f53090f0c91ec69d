import { describe, expect, it } from "vitest";
import { many, readShop } from "../../support/shop-page.ts";

const times = (text: string, words: string) => text.split(words).length - 1;

const facets = `<div class="facets-wrapper">${many(8, (at) => `<label><input type="checkbox"> Colour ${at} (${at + 3})</label>`)}</div>`;
const sorting = `<div class="sort-by-row">Sort by <ul><li>Price</li><li>Newest</li></ul></div>`;
const card = (at: number) =>
  `<a href="/lamps/${at}"><img src="/${at}.jpg"><h3>Reading lamp ${at}</h3></a><div class="price">£${at + 12}</div><div class="stock">In stock</div><div>Compare</div>`;
const grids: [string, string][] = [
  ["a list", `<ul class="grid">${many(12, (at) => `<li class="card-${at}">${card(at)}</li>`)}</ul>`],
  ["boxes", `<div>${many(12, (at) => `<div class="card card--${at}">${card(at)}</div>`)}</div>`],
  [
    "boxes that a program shows",
    `<div style="display:none">${many(12, (at) => `<div class="card">${card(at)}</div>`)}</div>`,
  ],
  [
    "stories of goods",
    `<div class="row">${many(12, (at) => `<article class="product-subscription">${card(at)}</article>`)}</div>`,
  ],
  [
    "cards with a name said twice",
    `<div>${many(12, (at) => `<div class="card"><p>Reading lamp ${at}</p>${card(at)}</div>`)}</div>`,
  ],
];

describe("the text of a page of cards", () => {
  it.each(grids)("says each card's own words once: %s", (_what, grid) => {
    const text = readShop(
      `<main><h1>Lamps</h1><p>Lamps for every desk.</p>${facets}${sorting}${grid}</main>`,
    );
    for (const at of [0, 5, 11]) expect(times(text, `Reading lamp ${at}\n`), text).toBe(1);
    expect(text).toContain("£23");
    expect(text).not.toMatch(/Compare|In stock|Colour|Sort by|Newest|Desks and chairs|All rights/);
  });

  it("keeps a label that only some cards bear", () => {
    const grid = many(
      12,
      (at) => `<div class="card">${card(at)}${at < 2 ? "<div>Last one</div>" : ""}</div>`,
    );
    expect(times(readShop(`<main><h1>Lamps</h1>${grid}</main>`), "Last one")).toBe(2);
  });
});
