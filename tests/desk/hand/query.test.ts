import { describe, expect, it } from "vitest";
import { fits, readQuery, textOf } from "../../../src/desk/hand/query.ts";
import { aBookmark } from "../../support/makers.ts";

const link = aBookmark({
  ...{ url: "https://www.gds.blog.gov.uk/2026/hires", title: "How GDS hires", note: "Steal this  for us" },
  ...{ tags: ["Jobs", "open data"], sources: [{ name: "My Mastodon" }] },
  page: { kind: "article", byline: "Jane Doe", summary: "Ten weeks, “no” forms – the council’s own." },
});

const film = aBookmark({
  url: "https://example.org/film",
  title: "A talk",
  page: { kind: "video", minutes: 54, paywall: true, language: "de" },
});

describe("what one types to find links", () => {
  it.each([
    ["", true],
    ["   ", true],
    ["hires", true],
    ["STEAL gds", true],
    ["gds camp", false],
    ['"how gds"', true],
    ['"gds how"', false],
    ['"how gds', true],
    ['""', true],
    ["#jobs", true],
    ["#job", false],
    ['#"open data"', true],
    ["#open", false],
    ["#", false],
    ["site:gov.uk", true],
    ["site:GDS.blog.gov.uk", true],
    ["site:www.gov.uk", true],
    ["site:blog", false],
    ["site:v.uk", false],
    ["site:", false],
    ["source:mastodon", true],
    ['source:"my mastodon"', true],
    ["source:pinboard", false],
    ["doe", true],
    ["weeks", true],
    ["council's", true],
    ["council’s", true],
    ["“the council’s own”", true],
    ["forms -", true],
    ["hires #jobs site:gov.uk source:masto", true],
    ["hires #jobs site:gov.uk source:pin", false],
  ])("“%s” fits: %s", (typed, expected) => {
    expect(fits(link, textOf(link), readQuery(typed, "en"))).toBe(expected);
  });

  it.each([
    ["label:video", "en", true],
    ["label:VIDEO", "en", true],
    ['label:"54 min"', "en", true],
    ["label:German", "en", true],
    ["label:German talk", "en", true],
    ["label:German walk", "en", false],
    ["label:audio", "en", false],
    ["label:video label:audio", "en", false],
    ["label:", "en", false],
    ["label:deutsch", "de", false],
    ["label:video", "de", true],
  ])("“%s” in “%s” fits what the labels of a talk say: %s", (typed, language, expected) => {
    expect(fits(film, textOf(film), readQuery(typed, language))).toBe(expected);
  });

  it("finds a tag with a quote in it, and a site by its letters", () => {
    const other = aBookmark({ url: "https://xn--bcher-kva.example/", tags: ['5" screens'] });
    for (const typed of ['#"5 screens"', "site:bücher.example"])
      expect([typed, fits(other, textOf(other), readQuery(typed, "en"))]).toEqual([typed, true]);
  });

  it("finds in a link without note, tags, sources and page what it has", () => {
    const bare = aBookmark({ url: "https://example.org/bare", title: "Bare", sources: undefined });
    const finds = (typed: string) => fits(bare, textOf(bare), readQuery(typed, "en"));
    expect(["bare", "#bare", "source:bare", "undefined"].map(finds)).toEqual([true, false, false, false]);
  });
});
