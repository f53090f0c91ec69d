import { describe, expect, it } from "vitest";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { dropBesideThing } from "../../../src/reading/text/beside-thing.ts";
import { many } from "../../support/shop-page.ts";

const thing =
  "<h1>Kestrel lamp</h1><p>A small lamp of brass that lights two shelves and leaves the third to the moon.</p><ul><li>Shade of <a href='/glass'>blown glass</a></li><li>Cord of two metres</li></ul>";
const left = (body: string) => {
  const document = specDocument(`<body>${body}</body>`, "https://kestrel.example.org/lamps/kestrel");
  dropBesideThing(indexPage(document));
  return document.body?.textContent ?? "";
};
const card = (price: string) => (at: number) =>
  `<li><a href="/lamps/${at}"><img src="/${at}.jpg"><h3>Other ${at}</h3></a>${price}</li>`;

describe("what a shop sets beside its one thing", () => {
  it.each([
    ["boxes of other things", '<section class="related products"><p>Other lanterns</p></section>'],
    ["boxes named in one word", '<div id="productReviews"><p>Other people like it</p></div>'],
    ["what was looked at", '<div class="recently-viewed">Other lamps</div>'],
    [
      "cards with prices, and their heading",
      `<div><h2>Other lamps for you</h2><ul>${many(6, card("$40.00"))}</ul></div>`,
    ],
    ["how it is sent, folded", "<details><summary>Delivery & returns</summary><p>Other terms</p></details>"],
    ["menus in lists", `<ul>${many(6, (at) => `<li><a href="/${at}">Other sort ${at}</a></li>`)}</ul>`],
    ["tabs", '<ul><li><a href="#a">Other tab</a></li><li><a href="#b">Other tab (2)</a></li></ul>'],
  ])("goes: %s", (_what, beside) => {
    expect(left(`<main>${thing}${beside}</main>`)).toContain("two metres");
    expect(left(`<main>${thing}${beside}</main>`)).not.toContain("Other");
  });

  it.each([
    ["a page that is called by its reviews", `<div class="has-reviews">${thing}<p>Own words</p></div>`],
    [
      "what it is made of, in cards without prices",
      `${thing}<ul>${many(6, (at) => `<li><a href="/m/${at}"><img src="/${at}.jpg"><h3>Own stuff ${at}</h3></a>Own words</li>`)}</ul>`,
    ],
    [
      "a thing kept under a sort of that name",
      `<h1>Lamp</h1><div class="product_cat-reviews">Own words</div>`,
    ],
    ["other folds", `${thing}<details><summary>Materials</summary>Own words</details>`],
    [
      "a list with a few links in it",
      `${thing}<ul>${many(6, (at) => `<li>Own words of some length, and more of them <a href="/${at}">${at}</a></li>`)}</ul>`,
    ],
  ])("stays: %s", (_what, body) => {
    expect(left(`<main>${body}</main>`)).toContain("Own words");
  });
});
