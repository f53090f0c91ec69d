import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

/** Paragraphs of the length that builders' rows have, each with its mark. */
const told = (mark: string, count = 6) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>${mark} paragraph ${at} tells of the reading room by the harbour, its forty desks and its lamps, and of all who came to see it on the first evening, when the globe was lit and the kettle had been filled six times.</p>`,
  ).join("");
const short = (mark: string, count = 8) =>
  Array.from(
    { length: count },
    (_, at) => `<p>${mark} step ${at}: take the lamp from its box and put it on the table.</p>`,
  ).join("");
const page = (body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><title>The reading room</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
const textOf = (body: string) => readPage(page(body), { url: "https://notes.example.org/room" }).text;
const marksIn = (text: string, marks: string[]) => marks.map((mark) => text.split(mark).length - 1);

const menu = '<nav><a href="/">Home</a> <a href="/about">About</a></nav>';
const foot =
  "<footer><div class='text-widget'><p>FOOT The harbour notes are written by people who like lamps, and are read on both sides of the pier every Friday.</p></div></footer>";

const squarespace = `<div class="content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row"><div class="col"><div class="sqs-block"><div class="sqs-html-content">${told("FIRST")}</div></div><div class="row"><div class="col-9"><div class="sqs-block"><div class="sqs-html-content"><h3>Take</h3>${short("SECOND")}</div></div></div></div><div class="row"><div class="col-9"><div class="sqs-block"><div class="sqs-html-content"><h3>Put</h3>${short("THIRD")}</div></div></div></div></div></div></div></div></div>`;
const elementor = `${menu}<div class="elementor elementor-12"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${told("FIRST", 8)}</div></div></div></div></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><section class="elementor-section elementor-inner-section"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><h2>Take</h2>${short("SECOND")}</div></div></div></div></section></div></div></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><h2>Put</h2>${short("THIRD")}</div></div></div></div></div></section></div>${foot}`;
const divi = `${menu}<div id="et-main-area"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h1>The reading room</h1>${told("FIRST", 8)}</div></div></div></div></div><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column_1_2"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${short("SECOND")}</div></div></div><div class="et_pb_column_1_2"><div class="et_pb_module et_pb_image"><img src="a.jpg"></div></div></div></div><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_column_inner"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${short("THIRD")}</div></div></div></div></div></div></div>${foot}`;
const cards = `<article><h1>The reading room</h1><div itemprop="articleBody"><div class="lead">${told("FIRST", 7)}</div><div class="grid"><div class="cell"><div class="card-in"><h3>Take</h3>${short("SECOND")}</div></div><div class="cell"><div class="inner"><div class="card-in"><h3>Put</h3>${short("THIRD")}</div></div></div></div></div></article>`;

describe("a page made with a builder", () => {
  it.each([
    ["blocks in rows at unequal depth", squarespace],
    ["sections with columns and inner sections", elementor],
    ["modules in rows of halves", divi],
    ["cards under a lead", cards],
  ])("is whole: %s", (_what, body) => {
    expect(marksIn(textOf(body), ["FIRST paragraph 5", "SECOND", "THIRD", "FOOT"])).toEqual([1, 8, 8, 0]);
  });

  it.each([
    [
      "a column beside a picture",
      '<div class="col-6"><div class="pic"><img src="a.jpg"></div></div><div class="col-6">',
      "</div>",
    ],
    ["a row of its own", '<div class="col-12">', "</div>"],
    ["a row in a row", '<div class="row"><div class="col-6">', "</div></div>"],
  ])("has one paragraph alone in %s", (_where, open, close) => {
    const inner = (words: string) =>
      `<div class="sqs-block"><div class="sqs-html-content">${words}</div></div>`;
    const body = `<div class="content-wrapper"><div class="e-content"><div class="col-12">${inner(told("FIRST", 3))}<div class="row">${open}${inner(told("ALONE", 1))}${close}</div>${inner(told("LAST", 4))}</div></div></div>`;
    expect(marksIn(textOf(body), ["FIRST", "ALONE", "LAST"])).toEqual([3, 1, 4]);
  });

  it("keeps the order of its rows, and each row's heading before it", () => {
    const lines = textOf(squarespace).split("\n");
    const places = ["FIRST paragraph 0", "Take", "SECOND step 0", "Put", "THIRD step 7"].map((mark) =>
      lines.findIndex((line) => line.startsWith(mark)),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe("what stands beside a story on its page", () => {
  const story = `<h1>The reading room</h1>${told("OWN", 8)}`;
  const teaser = (at: number, name: string) =>
    `<div class="${name}"><h3><a href="/s${at}">Story ${at} of the ferry</a></h3><p>OTHER story ${at} is about a ferry that came late to the pier, since the fog had been thick all morning.</p></div>`;
  const teasers = (name: string) => [1, 2, 3].map((at) => teaser(at, name)).join("");
  const said = [1, 2, 3, 4]
    .map(
      (at) =>
        `<li class="note"><p>SAID ${at} I was there too, and I must say that the lamps are far too bright for my eyes, though the desks are fine and the kettle never ran dry while we sat and read.</p></li>`,
    )
    .join("");

  it.each([
    ["teasers below it", `<main><div class="text">${story}</div><div>${teasers("text-card")}</div></main>`],
    [
      "teasers in boxes called as its own",
      `<main><div class="text">${story}</div><section>${teasers("text")}</section></main>`,
    ],
    ["comments", `<article>${story}<section id="comments"><ol>${said}</ol></section></article>`],
    [
      "a column",
      `<div class="wrap"><div class="col-8">${story}</div><div class="col-4">${teasers("small")}</div></div>`,
    ],
  ])("is not put back: %s", (_what, body) => {
    const text = textOf(body);
    expect(marksIn(text, ["OWN", "OTHER", "SAID"])).toEqual([8, 0, 0]);
  });
});
