import { describe, expect, it } from "vitest";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { cardsIn } from "../../../src/reading/text/cards.ts";
import { many } from "../../support/shop-page.ts";

const cards = (body: string) => cardsIn(indexPage(specDocument(body, "https://kestrel.example.org/"))).length;
const inside = (at: number) => `<a href="/${at}"><img src="/${at}.jpg">Lamp ${at}</a>`;

describe("the cards of a page", () => {
  it.each([
    ["entries of a list", `<ul>${many(6, (at) => `<li>${inside(at)}</li>`)}</ul>`, 6],
    [
      "boxes whose first class counts",
      many(7, (at) => `<div class="card-${at} lamp">${inside(at)}</div>`),
      7,
    ],
    [
      "boxes whose further classes differ",
      many(5, (at) => `<div class="card tag-${at}">${inside(at)}</div>`),
      5,
    ],
    [
      "two rows of their own",
      `<section>${many(5, (at) => `<div>${inside(at)}</div>`)}</section><section>${many(5, (at) => `<article>${inside(at)}</article>`)}</section>`,
      10,
    ],
    [
      "cards, and not the boxes in them",
      many(
        5,
        (at) => `<div class="card"><ul>${many(6, (of) => `<li>${inside(at * 10 + of)}</li>`)}</ul></div>`,
      ),
      5,
    ],
  ])("are %s", (_what, body, count) => {
    expect(cards(`<main>${body}</main>`)).toBe(count);
  });

  it.each([
    ["four columns", many(4, (at) => `<div>${inside(at)}</div>`)],
    [
      "links without a picture or a heading",
      `<ul>${many(9, (at) => `<li><a href="/${at}">Lamp ${at}</a></li>`)}</ul>`,
    ],
    ["pictures without a link", many(9, (at) => `<div><img src="/${at}.jpg">Lamp ${at}</div>`)],
    ["a menu", `<nav><ul>${many(9, (at) => `<li>${inside(at)}</li>`)}</ul></nav>`],
    ["the paragraphs of a story", many(9, (at) => `<p>Lamp ${at} ${inside(at)}</p>`)],
    ["posts", many(9, (at) => `<div>${inside(at)}${" Every lamp is mended by hand.".repeat(30)}</div>`)],
    ["other pages'", `<aside>${many(9, (at) => `<div>${inside(at)}</div>`)}</aside>`],
  ])("are never %s", (_what, body) => {
    expect(cards(`<main>${body}</main>`)).toBe(0);
  });
});
