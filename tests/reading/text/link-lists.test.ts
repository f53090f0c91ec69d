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
      "a pointer with a colon",
      '<p>More: <a href="/10">GONE what the harbour master said</a></p><p>À lire : <a href="/11">GONE le port est fermé</a></p><p>Mehr zum Thema Hafen: <a href="/12">GONE Die Fähre kommt am dritten Tag zu spät!</a> (3 min)</p>',
    ],
    ["a pointer that is all link", '<p><a href="/13">Read more about what GONE means</a></p>'],
    [
      "a list under a pointer with a colon",
      `<p>Related stories:</p><ul>${items(headlines)}</ul><p>Zum Weiterlesen:</p><ul>${items(headlines, "/b/")}</ul>`,
    ],
    ["a headline in capitals", '<p><a href="/14">GONE FERRY IS LATE AGAIN</a></p>'],
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
    [
      "sentences that begin as a pointer does",
      '<p>More than <a href="/petition">STAYS four thousand people signed our petition in the square</a> in July.</p><p>Mehr <a href="/p">als viertausend Menschen haben unterschrieben</a>.</p>',
    ],
    [
      "German sentences of the kind",
      '<p>Mehr <a href="/p">STAYS als viertausend Menschen haben auf dem Platz unterschrieben</a></p>',
    ],
    [
      "sources after a pointer's words",
      '<p>Read <a href="https://who.example/x">STAYS the full report by the WHO from last spring</a>.</p>',
    ],
    [
      "a French source",
      '<p>Voir aussi <a href="https://legifrance.example/x">STAYS la loi du 3 juillet sur les bibliothèques</a>.</p>',
    ],
    [
      "an Italian sentence",
      '<p>Leggi anche <a href="/legge">STAYS la legge sulle biblioteche del comune</a> prima di firmare.</p>',
    ],
    [
      "a talk that the story is about",
      '<p>Watch now: <a href="https://talks.example/1">STAYS the talk this essay is about</a></p>',
    ],
    [
      "steps",
      '<ol><li>Read more: <a href="/manual">STAYS the manual of the lamp</a></li><li><p>See <a href="/b">STAYS RFC 8058 section 3.1</a></p></li></ol>',
    ],
    [
      "a list of sources",
      '<ul><li>See <a href="https://rfc.example/8058">STAYS RFC 8058 section 3.1 on one-click</a></li></ul>',
    ],
    [
      "laws in capitals",
      '<ul><li><a href="https://eu.example/1">STAYS EU AI ACT</a></li></ul><p><a href="https://us.example/2">US CHIPS ACT 2022</a></p>',
    ],
    ["own laws in capitals in a list", '<ol><li><a href="/act">STAYS IN FORCE 2022</a></li></ol>'],
    ["a heading that is a link", '<h2><a href="/z">STAYS READ MORE ABOUT IT HERE</a></h2>'],
  ])("%s are its own", (_what, middle) => {
    expect(between(middle)).toContain("STAYS");
  });

  it.each([
    [
      "a short line with a colon",
      `<p>We tried these courses:</p><ul>${items(["A first course in slate roofing", "A second course in slate roofing"])}</ul>`,
      ["We tried these courses:", "A first course", "A second course"],
    ],
    [
      "a Chinese line with a colon",
      `<p>我们试过以下课程：</p><ul>${items(["屋顶维修的第一门课程介绍", "屋顶维修的第二门课程介绍"])}</ul>`,
      ["我们试过以下课程：", "第一门", "第二门"],
    ],
    [
      "a German line with a colon, and no list in the markup",
      '<p>Unsere Kapitel:</p><p><a href="/1">Wie man den Server einrichtet</a></p><p><a href="/2">Wie man den Server betreibt</a></p>',
      ["Unsere Kapitel:", "einrichtet", "betreibt"],
    ],
    [
      "a sentence",
      `<p>This is the third part of a series about the library and what it costs.</p><ul>${items(["Part one: why the roof leaks", "Part two: who pays for slates"])}</ul>`,
      ["third part", "Part one", "Part two"],
    ],
    [
      "a sentence of documentation",
      `<p>The guide has these chapters.</p><ol>${items(["How to install the server", "How to run the server daily"])}</ol>`,
      ["How to install", "How to run"],
    ],
    [
      "a Japanese sentence",
      `<p>この手引きには次の章がある。</p><ul>${items(["サーバーを設置する方法について", "サーバーを毎日動かす方法について"])}</ul>`,
      ["次の章", "設置する", "動かす"],
    ],
  ])("a list of its own pages is the author's under %s", (_what, middle, all) => {
    const text = between(middle);
    expect(all.filter((words) => !text.includes(words))).toEqual([]);
  });
});
