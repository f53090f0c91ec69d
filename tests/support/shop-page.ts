// A page of a shop: cards, and what it tells of them.
import { readPage } from "../../src/reading/read-page.ts";

/** What is read of a page of a shop that says `body` between its menu and its footer. */
export const readShop = (body: string, head = "") =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Lamps – Kestrel</title>${head}</head><body><header><nav><a href="/">Kestrel</a> <a href="/desks">Desks and chairs</a></nav></header>${body}<footer>All rights reserved by Kestrel</footer></body></html>`,
    { url: "https://kestrel.example.org/lamps" },
  ).text;
/** So many, one behind the other. */
export const many = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join("");

/** The inside of a card. */
export const card = (at: number) =>
  `<a href="/lamps/${at}"><img src="/${at}.jpg"><h3>Reading lamp ${at}</h3></a><div class="price">£${at + 12}</div><div class="stock">In stock</div><div>Compare</div>`;
/** A paragraph of a shop's own words. */
export const room = (at: number) =>
  `A reading room of ${at + 20} seats wants lamps that throw their light on the page and leave the neighbour's eyes alone, and we hang each of them ourselves with a string and a patient assistant.`;
