import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const read = (body: string, head = "") =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Lamps – Kestrel</title>${head}</head><body><header><nav><a href="/">Kestrel</a> <a href="/desks">Desks and chairs</a></nav></header>${body}<footer>All rights reserved by Kestrel</footer></body></html>`,
    { url: "https://kestrel.example.org/lamps" },
  ).text;
const many = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join("");

const card = (at: number) =>
  `<a href="/lamps/${at}"><img src="/${at}.jpg"><h3>Reading lamp ${at}</h3></a><div class="price">£${at + 12}</div><div class="stock">In stock</div><div>Compare</div>`;
const room = (at: number) =>
  `A reading room of ${at + 20} seats wants lamps that throw their light on the page and leave the neighbour's eyes alone, and we hang each of them ourselves with a string and a patient assistant.`;

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
    const text = read(page(`<div>${cards}</div>`, told));
    for (const at of [0, 4, 7]) expect(text).toContain(room(at));
    expect(text).not.toMatch(/Compare|Reading lamp/);
  });
});
