import { describe, expect, it } from "vitest";
import { personName } from "../../../src/reading/facts/person-name.ts";
import { readPage } from "../../../src/reading/read-page.ts";

describe("a name", () => {
  it.each([
    ["By Tamsin Okoro", "Tamsin Okoro"],
    ["BySummer Hale", "Summer Hale"],
    ["Written by\nTamsin Okoro\nPublished on July 18, 2025", "Tamsin Okoro"],
    ["Tamsin Okoro | 12 November 2026", "Tamsin Okoro"],
    ["von Jürgen Groß", "Jürgen Groß"],
    ["par Hélène Marchand, le 3 mars 2026", "Hélène Marchand"],
    ["Parisa Amadi", "Parisa Amadi"],
    ["作者：山田太郎", "山田太郎"],
  ])("stands in %j", (text, name) => {
    expect(personName(text)).toBe(name);
  });

  it.each([
    "The Author",
    "admin",
    "By",
    "https://example.org/me",
    "me@example.org",
    "© 2026 Gazette",
    "undefined",
  ])("does not stand in %j", (text) => {
    expect(personName(text)).toBeUndefined();
  });

  it("is looked for in long lines without going back and forth", () => {
    expect(personName("by ".repeat(100_000))).toBeUndefined();
    expect(personName(`${" ".repeat(100_000)}x`)).toBe("x");
  });
});

const prose =
  "<p>The council asked forty households what they wanted from the bin calendar, and most said the day.</p>".repeat(
    6,
  );
const read = (body: string, head = "") =>
  readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, {
    url: "https://gazette.example/a",
  });
const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "Article", author })}</script>`;

describe("the author", () => {
  it.each([
    [
      "a class that names one",
      '<h1>Bins</h1><div class="post_author_name"><a href="/x">Tamsin Okoro</a></div>',
      "byline",
    ],
    ["words over the text", "<h1>Bins</h1><p>By <a href=/people/1>Tamsin Okoro</a></p>", "byline"],
    ["two lines", "<h1>Bins</h1><p>Written by</p><p>Tamsin Okoro</p>", "byline"],
    [
      "microdata",
      "<h1>Bins</h1><span itemprop=author><b itemprop=name>Tamsin Okoro</b>, reporter</span>",
      "microdata",
    ],
  ])("is read from %s", (_what, top, from) => {
    const page = read(`<article>${top}${prose}</article>`);
    expect([page.byline, page.from?.["byline"]]).toEqual(["Tamsin Okoro", from]);
  });

  it("is the person shown, not the machine's user, the organisation or the site itself", () => {
    const shown = "<h1>Bins</h1><p class=byline>By Tamsin Okoro</p>";
    for (const author of ["t.okoro77", { "@type": "Organization", name: "Gazette Ltd" }, "Gazette"])
      expect(read(`<article>${shown}${prose}</article>`, linked(author)).byline).toBe("Tamsin Okoro");
  });

  it("is whom the page declares, where it shows nobody", () => {
    expect(read(`<article><h1>Bins</h1>${prose}</article>`, linked("t.okoro")).byline).toBe("t.okoro");
  });

  it("is not made of a menu, a comment or a picture's caption", () => {
    const page = read(
      `<nav><a class="author-link" href="/login">Log in</a></nav><article><h1>Bins</h1>${prose}</article><div class="comment-author">Somebody Else</div>`,
    );
    expect(page.byline).toBeUndefined();
  });
});

describe("the title", () => {
  it.each([
    [
      "<h1>The Handbook</h1><h1>What is a bin?</h1>",
      "<title>What is a bin? - The Handbook</title>",
      "What is a bin?",
    ],
    ["<h1>Bins</h1>", "<title>Bins | Gazette Docs</title>", "Bins"],
    ["<h1>News<br>from the depot</h1>", "<title>News from the depot</title>", "News from the depot"],
    ["<h1>Emptying¶</h1>", "<title>Emptying — Bin manual</title>", "Emptying"],
  ])("of %s is the page's own", (headings, head, title) => {
    expect(read(`${headings}${prose}`, head).title).toBe(title);
  });
});
