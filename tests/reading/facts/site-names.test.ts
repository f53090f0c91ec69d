import { describe, expect, it } from "vitest";
import { namesOfSite, siteOf } from "../../../src/reading/facts/site-names.ts";
import { metaOf } from "../../../src/reading/page/head-meta.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { readPage } from "../../../src/reading/read-page.ts";

const url = "https://kestrel.example.org/a/lamps";
const namesOn = (link: string, title = "Lamps for quiet desks - Harbour Notes") => {
  const index = indexPage(specDocument(`<head><title>${title}</title></head><body>${link}</body>`, url));
  return namesOfSite(index, metaOf(index), { main: undefined, all: [], url }).names;
};

describe("the names of a site", () => {
  it.each([
    '<a href="/">Harbour Notes</a>',
    '<a href="https://kestrel.example.org">Harbour Notes</a>',
    '<a href="/"><img src="/logo.png" alt="Logo: Harbour Notes"></a>',
    '<a href="https://kestrel.example.org/" title="Home - Harbour Notes"><svg></svg></a>',
    '<h1><a href="/">Harbour Notes</a></h1><p>for all who read by the water</p>',
    '<a href="/" aria-label="Harbour Notes Startseite"></a>',
  ])("are those of a link to the front page and of a title: %s", (link) => {
    expect(new Set(namesOn(link))).toEqual(new Set(["Harbour Notes"]));
  });

  it.each([
    '<a href="/">Home</a>',
    '<a href="/about">Harbour Notes</a>',
    '<a href="/">Lamps</a>',
    '<a href="https://other.example.org/">Harbour Notes</a>',
  ])("are none in %s", (link) => {
    expect(namesOn(link)).toEqual([]);
  });

  it("are what the head says first of all", () => {
    const html = `<head><meta property="og:site_name" content="Kestrel"><title>Lamps - Harbour</title></head><a href="/">Harbour</a>`;
    const index = indexPage(specDocument(html, url));
    const meta = metaOf(index);
    expect(namesOfSite(index, meta, { main: undefined, all: [], url }).names).toEqual(["Kestrel", "Harbour"]);
    expect(siteOf(meta, undefined, [])).toEqual({ value: "Kestrel", from: "og" });
  });

  it("leave the title, and the post's words stay", () => {
    const prose =
      `<p>${"The library opened its doors, and forty people were waiting. ".repeat(4)}</p>`.repeat(5);
    const titleOf = (title: string) =>
      readPage(`<head><title>${title}</title></head><body><a href="/">Harbour Notes</a>${prose}</body>`, {
        url,
      }).title;
    expect(titleOf("Lamps for quiet desks - Harbour Notes")).toBe("Lamps for quiet desks");
    expect(titleOf("Harbour Notes: Lamps for quiet desks")).toBe("Lamps for quiet desks");
    expect(titleOf("Lamps - a short history")).toBe("Lamps - a short history");
  });
});
