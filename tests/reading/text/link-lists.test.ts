import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const told = (mark: string) =>
  Array.from(
    { length: 5 },
    (_, at) =>
      `<p>${mark} paragraph ${at} tells of the reading room by the harbour, its forty desks and its lamps, and of all who came to see it on the first evening.</p>`,
  ).join("");
const between = (middle: string, lang = "en") =>
  readPage(
    `<!doctype html><html lang="${lang}"><head><title>The reading room</title></head><body><article><h1>The reading room</h1>${told("FIRST")}${middle}${told("LAST")}</article></body></html>`,
    { url: "https://notes.example.org/a/room" },
  ).text;
const items = (words: string[], to = "/") =>
  words.map((text, at) => `<li><a href="${to}${at}">${text}</a></li>`).join("");
const headlines = ["GONE ferry late for the third day", "GONE church hall lends its forty chairs"];

describe("between the paragraphs of a story", () => {
  it.each([
    ["a list under a heading", `<div><h3>More from Harbour</h3><ul>${items(headlines)}</ul></div>`],
    [
      "lines under bold words",
      `<p><strong>GONE DON’T MISS</strong></p><p><a href="/3">GONE kettle filled six times before noon</a> [INSIGHT]</p><p><a href="/4">GONE globe turns out to be much older</a> [ANALYSIS]</p>`,
    ],
    [
      "German lines",
      `<p>GONE Unsere Empfehlungen</p><p><a href="/5">GONE Fähre kommt am dritten Tag zu spät</a></p><p><a href="/6">GONE Kirche leiht der Bibliothek ihre Stühle</a></p>`,
    ],
    [
      "Japanese lines",
      `<ul>${items(["GONE港の船が三日続けて遅れた", "GONE教会が四十脚の椅子を貸した"])}</ul>`,
    ],
    [
      "a pointer",
      '<p>Read also: <a href="/7">GONE what the harbour master said</a></p><p>Lire aussi : <a href="/8">GONE le port est fermé</a></p><p>Leggi anche <a href="/9">GONE il porto è chiuso</a></p>',
    ],
    [
      "a link in capitals",
      '<p><a href="https://apps.example.com/get">GONE CLICK HERE TO GET THE HARBOUR APP</a></p>',
    ],
  ])("%s leads away and goes", (_what, middle) => {
    const text = between(middle);
    expect(text).not.toContain("GONE");
    expect(text.match(/FIRST|LAST/g)).toHaveLength(10);
  });

  it.each([
    [
      "sources on other sites",
      `<p>What we read:</p><ul>${items(["STAYS the lamp report of the year", "STAYS how to build a quiet desk"], "https://lamps.example.com/")}</ul>`,
    ],
    ["names with links", `<ul>${items(["STAYS Kestrel", "STAYS Quay lamps"])}</ul>`],
    [
      "a sentence with a link in it",
      '<p>STAYS as we wrote <a href="/x">when the harbour hall was closed</a>, nobody had expected that many people on a working day.</p><p>STAYS and <a href="/y">the church lent its chairs</a>, as it does for every feast that the town has had since the war.</p>',
    ],
    [
      "links that a sentence introduces",
      `<p>These are the rooms that we went to see:</p><ul>${items(["STAYS room under the old pier", "STAYS room above the town hall"])}</ul>`,
    ],
    [
      "what a story of lists is about",
      [1, 2, 3, 4, 5]
        .map(
          (at) =>
            `<h2>Shop ${at}</h2><ul>${items([`STAYS lamp ${at} with green shade`, `STAYS lamp ${at} with red shade`])}</ul>`,
        )
        .join(""),
    ],
    ["a heading that is a link", '<h2><a href="/z">STAYS READ MORE ABOUT IT HERE</a></h2>'],
  ])("%s are its own", (_what, middle) => {
    expect(between(middle)).toContain("STAYS");
  });
});
