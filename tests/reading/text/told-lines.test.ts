import { describe, expect, it } from "vitest";
import { card, many, readShop, room } from "../../support/shop-page.ts";

describe("a shop with much to tell", () => {
  it.each([
    [
      "under them",
      (cards: string, told: string) => `<main><h1>Lamps</h1>${cards}</main><div class="long">${told}</div>`,
    ],
    ["over them", (cards: string, told: string) => `<main><h1>Lamps</h1><div>${told}</div>${cards}</main>`],
    [
      "on both sides",
      (cards: string, told: string) =>
        `<main><h1>Lamps</h1><p>${room(90)}</p>${cards}</main><section>${told}</section>`,
    ],
  ])("tells what a shop says of them at length: %s", (_where, page) => {
    const told = `<h2>Which lamp for whom?</h2>${many(8, (at) => `<p>${room(at)}</p>`)}`;
    const cards = many(40, (at) => `<div class="card">${card(at)}</div>`);
    const text = readShop(page(`<div>${cards}</div>`, told));
    for (const at of [0, 4, 7]) expect(text).toContain(room(at));
    expect(text).not.toMatch(/Compare|Reading lamp/);
  });
});
