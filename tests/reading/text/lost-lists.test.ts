import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const told = (mark: string, count = 4) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>${mark} paragraph ${at} tells of the reading room by the harbour, its forty desks and its lamps, and of all who came to see it.</p>`,
  ).join("");
const entries = (mark: string) =>
  [
    "the lamp over the stairs begins to hum",
    "somebody has moved the tall ladder away",
    "it smells of oil near the old desk",
  ]
    .map((text) => `<li>${mark} ${text}</li>`)
    .join("");
const textOf = (body: string) =>
  readPage(
    `<!doctype html><html lang="en"><head><title>The reading room</title><meta property="og:type" content="article"></head><body><main><h1>The reading room</h1>${body}</main></body></html>`,
    { url: "https://notes.example.org/room" },
  ).text;

describe("a list that has no paragraph beside it", () => {
  it.each([
    [
      "in a card",
      `<div class="care-card"><h3>Call us at once if:</h3><div><ul>${entries("OWN")}</ul></div></div>`,
    ],
    ["of what to do", `<div class="do-list"><h3>Do</h3><ul>${entries("OWN")}</ul></div>`],
    [
      "in German, behind a colon",
      `<div class="kasten"><div>Rufen Sie an, wenn:</div><ul>${entries("OWN")}</ul></div>`,
    ],
    ["with numbers", `<section><h2>How to hang it</h2><ol>${entries("OWN")}</ol></section>`],
  ])("stays between paragraphs: %s", (_what, list) => {
    const text = textOf(`<div class="text">${told("FIRST")}${list}${told("LAST")}</div>`);
    expect(text.match(/OWN/g)).toHaveLength(3);
    expect(text.indexOf("OWN")).toBeGreaterThan(text.indexOf("FIRST paragraph 3"));
    expect(text.indexOf("OWN")).toBeLessThan(text.indexOf("LAST paragraph 0"));
  });

  it("stays before the first paragraph where a heading leads to it", () => {
    const points = `<section class="points"><h2>Key points</h2><ul>${entries("OWN")}</ul></section>`;
    expect(textOf(`${points}<div class="feed">${told("FIRST", 6)}</div>`).match(/OWN/g)).toHaveLength(3);
  });

  it("stays there behind a note over the story too", () => {
    const note =
      "<p>Some of what stands on this page was lent to us by the harbour company, which has no say in it.</p>";
    const points = `<div class="points"><h2>Key points</h2><ul>${entries("OWN")}</ul></div>`;
    const text = textOf(`${note}${points}<div class="prose">${told("FIRST", 8)}</div>`);
    expect(text.match(/OWN/g)).toHaveLength(3);
  });

  it.each([
    [
      "of links",
      `<div><h3>Elsewhere</h3><ul>${entries("ODD").replaceAll(/<li>([^<]*)<\/li>/g, '<li><a href="/x">$1</a></li>')}</ul></div>`,
    ],
    ["of figures", "<div><h3>In figures</h3><ul><li>ODD 12</li><li>ODD 40</li></ul></div>"],
    ["that nothing leads to", `<div class="extra"><img src="/a.jpg"><ul>${entries("ODD")}</ul></div>`],
    ["in a column", `<aside><h3>Do</h3><ul>${entries("ODD")}</ul></aside>`],
  ])("is not put back where it is one %s", (_what, list) => {
    const body = `<div class="text">${told("FIRST", 6)}</div>${list}`;
    expect(textOf(body)).not.toContain("ODD");
  });
});
