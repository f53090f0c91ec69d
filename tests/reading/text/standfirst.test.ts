import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const title = "Forty lamps for quiet desks";
const said = "We read under forty lamps for a month, and seven of them let us forget that they were there.";
const other = "Every price in this list was paid by our own readers, who sent us their bills in March.";

/** What a page says in short whose head and paragraphs are these. */
function summaryOf(head: string, { description = "" } = {}) {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>On evening ${at + 1} the lamp by the window was lit, the reader sat down with a novel of ${at + 300} pages, and nobody in the house said a word until it had burnt for three hours.</p>`,
  );
  const meta = description === "" ? "" : `<meta name="description" content="${description}">`;
  return readPage(
    `<html lang="en"><head><title>${title}</title>${meta}</head><body><nav><a href="/">Home</a></nav>${head}
    <article class="post-content">${paragraphs.join("")}</article></body></html>`,
    { url: "https://kestrel.example.org/lamps" },
  );
}

describe("the line under a page's title", () => {
  it.each([
    ["in the head of the page", `<header><h1>${title}</h1><p class="dek">${said}</p></header>`],
    ["as a heading", `<header><h1>${title}</h1><h2 class="subhead">${said}</h2></header>`],
    [
      "behind author and day",
      `<h1>${title}</h1><p>By Tamsin Okoro</p><time>12 November 2026</time><p>${said}</p>`,
    ],
    [
      "in a builder's box",
      `<div class="e-con"><div><h1>${title}</h1></div><div class="elementor-widget">${said}</div></div>`,
    ],
    ["under a title in capitals", `<h1>${title.toUpperCase()}</h1><div>${said}</div>`],
  ])("sums a page up: %s", (_where, head) => {
    expect(summaryOf(head)).toMatchObject({ summary: said, summarySource: "extract" });
  });

  it.each([
    ["about the author", `<div class="author-box"><p>${said}</p></div>`],
    ["about the site's letter", `<div class="newsletter"><p>${said}</p></div>`],
    ["about the review", `<div class="tooltip__content"><p>${said}</p></div>`],
    [
      "about links that earn",
      `<p>We may earn commission from links on this page, which costs you nothing at all.</p>`,
    ],
    ["under a picture", `<figure><img src="a.jpg" alt=""><span>${said}</span></figure>`],
    ["out of sight", `<p hidden>${said}</p>`],
    [
      "behind a first paragraph full of links",
      `<p>${said
        .split(" ")
        .map((word) => `<a href="/${word}">${word}</a>`)
        .join(" ")}</p><p>${other}</p>`,
    ],
    ["of another section", `<h2>Our prices</h2><p>${said}</p>`],
  ])("is none where it is %s", (_what, box) => {
    const { summary, text } = summaryOf(`<header><h1>${title}</h1>${box}</header>`);
    expect(text).toContain("On evening 1");
    expect(summary).not.toBe(said);
    expect(summary).not.toBe(other);
  });

  it("is the one behind such a box", () => {
    const head = `<h1>${title}</h1><div class="disclosure"><p>${other}</p></div><p class="lead">${said}</p>`;
    expect(summaryOf(head).summary).toBe(said);
  });

  it("stands behind the publisher's own description", () => {
    const description = "Which of forty reading lamps are the best, and why the dearest was not among them.";
    const head = `<header><h1>${title}</h1><p>${said}</p></header>`;
    expect(summaryOf(head, { description }).summary).toBe(description);
    expect(
      summaryOf(head, { description: "Which of forty reading lamps are the best, and why…" }).summary,
    ).toBe(said);
  });
});
