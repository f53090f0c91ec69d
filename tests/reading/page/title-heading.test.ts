import { describe, expect, it } from "vitest";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { titleHeading, titleLine } from "../../../src/reading/page/title-heading.ts";

const headingOf = (body: string, head = "<title>Lamps for quiet desks | Kestrel Herald</title>") =>
  titleHeading(
    indexPage(specDocument(`<head>${head}</head><body>${body}</body>`, "https://kestrel.example.org/a")),
  )?.textContent;

describe("the heading of a page's title", () => {
  it.each([
    "<h1>Kestrel Herald</h1><h1>Lamps for quiet desks</h1>",
    '<h1><a href="/">The Herald</a></h1><h2>Lamps for quiet desks</h2>',
    "<h1>News</h1><h2>Lamps for quiet desks</h2>",
    '<h1 id="site-title">Lamps for quiet desks</h1><h3>Other desks</h3><h3>Lamps for quiet desks</h3>',
    "<h2>More of the Herald</h2><h1>Lamps for quiet desks</h1>",
    "<h4>Lamps for quiet desks</h4>",
  ])("is the one that the head knows in %s", (body) => {
    expect(headingOf(body)).toBe("Lamps for quiet desks");
  });

  it("is what the social title says before what the page's own begins with", () => {
    const head =
      '<title>Culture: Lamps for quiet desks</title><meta property="og:title" content="Lamps for quiet desks">';
    expect(headingOf("<h1>Culture</h1><h2>Lamps for quiet desks</h2>", head)).toBe("Lamps for quiet desks");
  });

  it.each([
    ["<h1>We put forty on the tables</h1><h2>Why</h2>", "We put forty on the tables"],
    ['<h1><a href="/">Kestrel</a></h1><h1>We put forty on the tables</h1>', "We put forty on the tables"],
    ["<h1>Forty of them</h1><h2>Lamps</h2>", "Forty of them"],
    ['<h1><a href="/">Kestrel</a></h1>', "Kestrel"],
    ["<h2>Forty of them</h2>", undefined],
    ["<p>Forty</p>", undefined],
  ])("is the first of the first rank where the head knows none: %s", (body, heading) => {
    expect(headingOf(body)).toBe(heading);
  });
});

describe("the line of a title without a heading", () => {
  const lineOf = (body: string, title: string) => {
    const index = indexPage(
      specDocument(
        `<head><title>${title}</title></head><body>${body}</body>`,
        "https://kestrel.example.org/a",
      ),
    );
    return index.lines()[titleLine(index)]?.text;
  };

  it.each([
    "<p>Kestrel Herald</p><table><tr><td><font><b>Lamps for quiet desks</b></font><br>By Tamsin</td></tr></table>",
    "<div>Lamps for quiet desks</div><p>Lamps for quiet desks are forty.</p>",
    "<table><tr><td>Home</td></tr><tr><td>LAMPS FOR QUIET DESKS</td></tr></table>",
  ])("is what the head says in most words: %s", (body) => {
    expect(lineOf(body, "Kestrel Herald: Lamps for quiet desks")?.toLowerCase()).toBe(
      "lamps for quiet desks",
    );
  });

  it("is none where no line says it, or it says too little", () => {
    expect([
      lineOf("<p>Lamps are forty</p>", "Lamps for quiet desks"),
      lineOf("<p>Lamps</p>", "Lamps"),
    ]).toEqual([undefined, undefined]);
  });
});
