import { describe, expect, it } from "vitest";
import { authorsElsewhere, shownBylines } from "../../../src/reading/facts/byline-places.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const indexOf = (body: string) =>
  indexPage(specDocument(`<body>${body}</body>`, "https://kestrel.example/a"));
const shown = (body: string) => [...shownBylines(indexOf(body))];

describe("the places that show an author", () => {
  it.each([
    '<h1>Lamps</h1><a rel="author" href="/x">Tamsin Okoro</a>',
    '<h1>Lamps</h1><span class="author-name">Tamsin Okoro</span>',
    '<h1>Lamps</h1><span class="autor">Tamsin Okoro</span>',
    '<h1>Lamps</h1><a href="/autoren/tamsin-okoro">Tamsin Okoro</a>',
    "<h1>Lamps</h1><p>By Tamsin Okoro</p>",
    "<h1>Lamps</h1><p>12 November 2026 by Tamsin Okoro</p>",
    '<div class="layout with-sidebar"><h1>Lamps</h1><p>By Tamsin Okoro</p></div>',
  ])("are found in %s", (body) => {
    expect(shown(body).join(" ")).toContain("Tamsin Okoro");
  });

  it.each([
    '<h1>Lamps</h1><div class="comments"><a rel="author" href="/x">Bram Vold</a></div>',
    '<h1>Lamps</h1><footer><p class="author-name">Bram Vold</p></footer>',
    '<h1>Lamps</h1><div class="related-stories"><p>By Bram Vold</p></div>',
  ])("are none in %s", (body) => {
    expect(shown(body)).toEqual([]);
    expect(authorsElsewhere(indexOf(body)).every((name) => name === "Bram Vold")).toBe(true);
  });

  it.each(["byline", "authors", "autoren"])("are none in a menu whose entry is called %s", (name) => {
    const entries = ["Sport", "Kultur", "Politik", "Wetter", "Reise"].map(
      (one) => `<li><a href="/${one}">${one}</a></li>`,
    );
    const entry = `<li id="menu-${name}"><a href="/people">Bram Vold</a></li>`;
    const body = `<ul>${entries.join("")}${entry}</ul><h1>Lamps</h1>`;
    expect(shown(body)).toEqual([]);
    expect(authorsElsewhere(indexOf(body))).toEqual(["Bram Vold"]);
  });

  it("are none at the end where several are named", () => {
    const body = `<h1>Lamps</h1>${"<p>Word for word it says nothing at all of its maker, as far as one can see here.</p>".repeat(30)}<p>Written by Bram Vold</p><p>Written by Mira Vogel</p>`;
    expect(shown(body)).toEqual([]);
  });
});
