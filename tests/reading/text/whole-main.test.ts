import { describe, expect, it } from "vitest";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { readPage } from "../../../src/reading/read-page.ts";
import { wholeMain } from "../../../src/reading/text/whole-main.ts";

const offers = Array.from(
  { length: 24 },
  (_, at) =>
    `<div class="card"><a href="/lamps/${at}"><img src="/${at}.jpg"><h3>Reading lamp number ${at}</h3></a><span class="price">${at + 12} pounds</span><button>Add</button></div>`,
).join("");
const intro =
  "<p>Lamps for reading rooms, desks and the stairs between them, each mended by hand in our own shed by the harbour.</p>";
const read = (body: string, head = "") =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Lamps</title>${head}</head><body><header><nav><a href="/">Kestrel</a> <a href="/desks">Desks and chairs</a></nav></header>${body}<footer>All rights reserved by Kestrel</footer></body></html>`,
    { url: "https://kestrel.example.org/lamps" },
  ).text.split("\n");
const entries = Array.from(
  { length: 30 },
  (_, at) => `<li><a href="/towns/${at}">Town ${at}</a>, ${at * 10} libraries</li>`,
).join("");
const rows = Array.from(
  { length: 40 },
  (_, at) => `<tr><td>Lamp ${at}</td><td>${at} in stock</td><td>${at + 3} pounds</td></tr>`,
).join("");
const posts = Array.from(
  { length: 12 },
  (_, at) =>
    `<div class="message-body"><div><a href="/u/${at}">Reader ${at}</a></div>Lamp ${at} is fine</div>`,
).join("");

describe("a page that is no article", () => {
  it.each([
    [
      "cards of a shop",
      `<main><h1>Lamps</h1>${intro}<div class="grid">${offers}</div></main>`,
      "Reading lamp number 20",
    ],
    ["entries of a list", `<main><h1>Towns</h1>${intro}<ul>${entries}</ul></main>`, "Town 20, 200 libraries"],
    [
      "a table of what is in stock",
      `<div id="content"><h1>Stock</h1>${intro}<table>${rows}</table></div>`,
      "20 in stock",
    ],
    ["short posts of a thread", `<div role="main"><h1>Lamps?</h1>${intro}${posts}</div>`, "Lamp 11 is fine"],
    ["cards without a main part", `<h1>Lamps</h1>${intro}<div>${offers}</div>`, "23 pounds"],
  ])("is read whole: %s", (_what, body, line) => {
    const lines = read(body);
    expect(lines).toContain(line);
    expect(lines.join(" ")).toContain("Lamps for reading rooms");
    expect(lines.join(" ")).not.toMatch(/Desks and chairs|All rights reserved|Add$/m);
  });

  it("says no line of one thing twice but a figure", () => {
    const bar = "<p>Kestrel lamp, from 49 pounds</p>";
    const body = `<main><div>${bar}</div><div>Watts</div><div>4</div><div>Volts</div><div>4</div><div>${bar}</div></main>`;
    const linesOf = (of: { isThing?: boolean }) =>
      wholeMain(indexPage(specDocument(body, "https://kestrel.example.org/")), "", of)?.split("\n");
    expect(linesOf({ isThing: true })).toEqual(["Kestrel lamp, from 49 pounds", "Watts", "4", "Volts", "4"]);
    expect(linesOf({})).toHaveLength(6);
  });

  it.each(["display:none", "visibility: hidden"])("without what is out of sight by %j", (style) => {
    const lines = read(
      `<main><h1>Lamps</h1><p style="${style}">Nobody sees this</p>${intro}${offers}</main>`,
    );
    expect(lines.join(" ")).not.toContain("Nobody sees this");
  });
});

describe("an article", () => {
  const prose = `<p>${"The library opened on a Tuesday, and forty people were waiting at the door. ".repeat(4)}</p>`;
  const signed = '<meta property="og:type" content="article"><meta name="author" content="Tamsin Okoro">';

  it.each([
    [
      "with cards below it",
      `<main><h1>Lamps</h1>${prose.repeat(2)}<div class="grid">${offers}</div></main>`,
      signed,
    ],
    [
      "that is signed, in a page of links",
      `<main><h1>Lamps</h1><p>By Tamsin Okoro</p>${prose}<ul>${entries}</ul></main>`,
      "",
    ],
    [
      "with half of the page's words",
      `<main><h1>Lamps</h1>${[1, 2, 3, 4].map((at) => prose.replaceAll("</p>", ` So it was on evening ${at}.</p>`)).join("")}<div>${offers}</div></main>`,
      "",
    ],
  ])("stays what Readability finds: %s", (_what, body, head) => {
    const lines = read(body, head);
    expect(lines.join(" ")).toContain("forty people were waiting");
    expect(lines).not.toContain("Reading lamp number 20");
  });
});
