import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/reading/dates/read-date.ts";
import { readPage } from "../../../src/reading/read-page.ts";

const url = "https://notes.example.org/bins";
const prose = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `<p>Paragraph ${from + at} of the story says something of its own about the bins of a small town, in a sentence or two. It goes on.</p>`,
  ).join("");
const page = (body: string, head = "<title>The bins</title>") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (body: string, head?: string) => readPage(page(body, head), { url });

describe("the text of an article", () => {
  it("is without captions, share buttons, newsletter boxes and author boxes", () => {
    const text = read(
      `<article><h1>The bins</h1>${prose(0, 6)}<figure><img src=x><figcaption>A bin in the rain</figcaption></figure><div class="share-links">Share this on the networks</div>${prose(6, 12)}<div class="newsletter-box"><p>Sign up and get our letter every week, with news about everything.</p></div><section class="author-bio"><p>Tamsin has written about waste for eleven years and lives near a depot.</p></section></article>`,
    ).text;
    expect(text).toContain("Paragraph 11");
    for (const furniture of ["in the rain", "Share this", "Sign up", "eleven years"])
      expect(text).not.toContain(furniture);
  });

  it.each([
    ["a section", '<span class="kicker">FLAG Harbour</span>'],
    ["a menu", '<ul class="m"><li>FLAG Academics</li><li>FLAG Careers</li></ul>'],
    ["a day", '<p class="over">FLAG Edition 12</p>'],
  ])("begins at its title, not at %s over it", (_what, over) => {
    const text = read(
      `<article><div class="head">${over}<h1>The bins</h1></div>${prose(0, 8)}</article>`,
    ).text;
    expect(text).toContain("Paragraph 0");
    expect(text).not.toContain("FLAG");
  });

  it("keeps sentences that stand over its title, and all where no heading is its own", () => {
    const lead = "<p>FLAG The lorry came at nine and took away what had been standing there.</p>";
    expect(read(`<article>${lead}<h1>The bins</h1>${prose(0, 8)}</article>`).text).toContain("FLAG");
    const parts = `<article><p>FLAG One</p><h1>First part</h1>${prose(0, 4)}<h1>Second part</h1>${prose(4, 8)}</article>`;
    expect(read(parts).text).toContain("FLAG");
  });

  it("has no title over it that a word introduces", () => {
    const title = "<title>How bins are made</title>";
    const text = read(
      `<article><h2>Introduction: How bins are made</h2>${prose(0, 8)}</article>`,
      title,
    ).text;
    expect(text).not.toContain("Introduction");
  });

  it("begins with the paragraphs that a box of their own sets apart, not with the sum of it", () => {
    const apart = (lines: string) =>
      read(
        `<div><header><h1>The bins</h1><div class="box">${lines}</div></header><div class="x"><div class="y">${prose(0, 8)}</div></div></div>`,
        '<title>The bins</title><meta property="og:type" content="article">',
      ).text;
    const line = (mark: string) =>
      `<p>${mark} Nobody in the town had seen a bin like this before the lorry came.</p>`;
    const both = apart(line("LEAD") + line("MORE"));
    expect([both.includes("LEAD"), both.includes("MORE")]).toEqual([true, true]);
    expect(apart(line("LEAD"))).not.toContain("LEAD");
  });

  it("ends where a heading says that other things follow", () => {
    const text = read(
      `<article><h1>The bins</h1>${prose(0, 12)}<h3>Related articles</h3><p>Another story about buses, which has nothing to do with this one at all.</p></article>`,
    ).text;
    expect(text).toContain("Paragraph 11");
    expect(text).not.toContain("buses");
  });

  it("keeps such a heading in the middle of the story", () => {
    expect(read(`<article>${prose(0, 4)}<h2>Sources</h2>${prose(4, 12)}</article>`).text).toContain(
      "Paragraph 11",
    );
  });

  it("stays whole when a rule would take the story itself", () => {
    expect(read(`<article><div class="related-story">${prose(0, 12)}</div></article>`).text).toContain(
      "Paragraph 11",
    );
  });

  it("is the page's own main part where Readability keeps a piece of it", () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `<div><h3>Step ${at}</h3><span>Do this thing number ${at} with the bin lid</span></div>`,
    ).join("");
    const { text } = read(
      `<header>Menu</header><main><h1>The bins</h1>${rows}</main><footer>${prose(0, 2)}</footer>`,
    );
    expect(text).toContain("thing number 0");
    expect(text).toContain("thing number 39");
  });
});

describe("the title", () => {
  it.each([
    [
      "the heading that readers see",
      "<h1>Ten ways to publish bin days</h1>",
      '<title>Bin days | Gazette</title><meta property="og:title" content="Bin days: ten ways">',
      "Ten ways to publish bin days",
    ],
    [
      "the social title, when the heading is the site's name",
      "<h1>The County Gazette</h1>",
      '<meta property="og:site_name" content="The County Gazette"><meta property="og:title" content="Bin days: ten ways">',
      "Bin days: ten ways",
    ],
    [
      "the social title, when the heading is about something else",
      "<h1>Welcome to our new website</h1>",
      '<meta property="og:title" content="Bin days: ten ways">',
      "Bin days: ten ways",
    ],
    [
      "the heading, where only a drawing has a title",
      "<svg><title>Menu</title></svg><h1>Ten ways to publish bin days</h1>",
      "",
      "Ten ways to publish bin days",
    ],
    [
      "the page's title without the site's name",
      "",
      "<title>Bin days: ten ways – Field notes</title><meta property=og:site_name content='Field notes'>",
      "Bin days: ten ways",
    ],
  ])("is %s", (_what, heading, head, expected) => {
    expect(read(`${heading}${prose(0, 6)}`, head).title).toBe(expected);
  });
});

describe("the date", () => {
  it.each([
    ['<p class="post-date">12 November 2026</p>', "2026-11-12"],
    ["<h1>The bins</h1><span>Posted on November 12, 2026 by A. Writer</span>", "2026-11-12"],
    [
      '<p class="date">Updated 14 November 2026</p><p class="date">Published 12 November 2026</p>',
      "2026-11-12",
    ],
    [
      "<p>The council met on 3 March 2020 and again a year after that, without result and without tea.</p>",
      undefined,
    ],
  ])("that is shown as %s is %s", (shown, expected) => {
    expect(read(`<article>${shown}${prose(0, 6)}</article>`).publishedAt).toBe(expected);
  });

  it.each([
    ["12. November 2026", "2026-11-12"],
    ["le 1er août 2026", "2026-08-01"],
    ["7 de diciembre de 2017", "2017-12-07"],
    ["21 de dezembro de 2018", "2018-12-21"],
    ["3. März 2026", "2026-03-03"],
    ["2017年3月9日", "2017-03-09"],
    ["31 June 2026", undefined],
    ["12 Foobar 2026", undefined],
    ["soon", undefined],
  ])("written %s is %s", (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});
