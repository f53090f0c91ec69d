import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const said = Array.from(
  { length: 5 },
  (_, at) =>
    `<div class="entry"><p>GUEST ${at} has stood on the quay every morning since the ferry stopped and has much to say about all of it, at length and with figures.</p></div>`,
).join("");
const story =
  "<p>OWN The council hung twelve lamps in the reading room this week.</p><p>OWN Readers on the east side see now what they read.</p>";
const read = (body: string, title = "Twelve lamps") =>
  readPage(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><div class="page"><h1>${title}</h1>${body}</div></body></html>`,
    { url: "https://kestrel.example.org/a/lamps" },
  ).text;

describe("what readers say under a short page", () => {
  it.each([
    ['<div id="comments">', "</div>"],
    ['<section class="comments-area wide">', "</section>"],
    ['<ol class="commentlist">', "</ol>"],
    ['<div class="kommentare">', "</div>"],
    ['<div id="kommentarbereich">', "</div>"],
    ['<div class="article-comments">', "</div>"],
    ['<section id="commentaires">', "</section>"],
    ['<ul class="comentarios">', "</ul>"],
    ['<div class="reacties">', "</div>"],
    ['<div id="disqus_thread">', "</div>"],
    ['<div id="respond">', "</div>"],
  ])("is none of its text: %s", (open, close) => {
    const text = read(`<div class="text">${story}</div>${open}${said}${close}`);
    expect(text).toContain("OWN Readers");
    expect(text).not.toContain("GUEST");
  });

  it.each([
    ["a box of the story that speaks of them", '<div class="commentary">', "</div>"],
    ["a box that leaves room for them", '<div class="comments-open">', "</div>"],
    ["a line of code", '<p><span class="comment">', "</span></p>"],
  ])("is not %s", (_what, open, close) => {
    expect(
      read(`<div class="text">${story}${open}GUEST words of the story, all its own.${close}</div>`),
    ).toContain("GUEST");
  });

  it("is the text where the page says nothing else", () => {
    expect(read(`<div id="comments">${said}</div>`, "Guest book")).toContain("GUEST 4");
  });

  it("is left where the page's title stands in the same box", () => {
    const text = readPage(
      `<html><head><title>Twelve lamps</title></head><body><p>A line that stands over all the pages of this old site.</p><div id="comments"><h1>Twelve lamps</h1>${said}</div></body></html>`,
      { url: "https://kestrel.example.org/a/lamps" },
    ).text;
    expect(text).toContain("GUEST 4");
  });
});

describe("a question for consent over a short page", () => {
  it.each([
    ['<div id="cookie-banner">', "</div>"],
    ['<div class="consent-layer open">', "</div>"],
    ['<section id="onetrust-consent-sdk">', "</section>"],
    ['<div id="CybotCookiebotDialog">', "</div>"],
    ['<div class="cookiehinweis">', "</div>"],
  ])("is none of its text: %s", (open, close) => {
    const text = read(`${open}${said}${close}<div class="text">${story}</div>`);
    expect(text).toContain("OWN Readers");
    expect(text).not.toContain("GUEST");
  });

  it.each([
    ["a part of a builder's page", '<div class="cmp-container">', "</div>"],
    ["a recipe for cookies", '<div class="cookies-with-nuts">', "</div>"],
    ["a box with the page's article in it", '<div class="cookie-box"><article>', "</article></div>"],
  ])("is not %s", (_what, open, close) => {
    expect(
      read(`${open}${said}${close}<p>A line that stands below all the pages of this old site.</p>`),
    ).toContain("GUEST 4");
  });
});
