import { describe, expect, it } from "vitest";
import {
  isFound,
  isOfKind,
  readSearch,
  type SearchRow,
  searchKinds,
  textOfRow,
} from "../../src/archive/search-row.ts";

const link: SearchRow = [
  "https://www.gds.blog.gov.uk/2026/hires",
  "How GDS hires",
  "2026-11-20",
  "Steal this for us",
  "Ten weeks, “no” forms – the council’s own café.",
  ["Jobs", "open data"],
];
const [url, title, day, note, text, tags] = link;
const inIssue = { label: "Picked in issue 3", path: "/issues/3/#pick-1", issue: 3 };
const pick: SearchRow = [url, title, day, note, text, tags, inIssue];
const issue: SearchRow = [
  "/issues/3/",
  "Three",
  "2026-11-27",
  "A mixture",
  "",
  [],
  { label: "Issue 3", issue: 3 },
];
const essay: SearchRow = ["/essays/five/", "Five", "2026-11-01", "", "Long words", [], { label: "Writing" }];
const plain: SearchRow = ["https://example.org/", "図書館の検索", "2026-11-20", "", "", []];

const finds = (row: SearchRow, typed: string) => isFound(row, textOfRow(row), readSearch(typed));

describe("what a reader types", () => {
  it.each([
    ["", false],
    ["   ", false],
    ["hires", true],
    ["STEAL gds", true],
    ["gds camp", false],
    ['"how gds"', true],
    ['"gds how"', false],
    ["#jobs", true],
    ["#job", false],
    ['#"open data"', true],
    ["#", false],
    ["site:gov.uk", true],
    ["site:blog", false],
    ["weeks", true],
    ["council's CAFE", true],
    ["“the council’s own”", true],
    ["hires #jobs site:gov.uk", true],
    ["hires #jobs site:gov.scot", false],
  ])("“%s” finds the link: %s", (typed, expected) => {
    expect(finds(link, typed)).toBe(expected);
  });

  it.each([
    ['5" screens', '#"5 screens"'],
    ["„Quoted“ tag", '#"quoted tag"'],
    ["Plain", "#plain"],
  ])("finds the tag “%s” by %s", (tag, typed) => {
    expect(finds(["https://example.org/", "A page", "2026-11-20", "", "", [tag]], typed)).toBe(true);
    expect(finds(["https://example.org/", "A page", "2026-11-20", "", "", [`${tag} more`]], typed)).toBe(
      false,
    );
  });

  it("finds a site by its letters and with its www", () => {
    const row: SearchRow = ["https://www.xn--bcher-kva.example/a", "A page", "2026-11-20", "", "", []];
    for (const typed of ["site:bücher.example", "site:www.BÜCHER.example", "site:xn--bcher-kva.example"])
      expect([typed, finds(row, typed)]).toEqual([typed, true]);
    expect(finds(row, "site:bucher.example")).toBe(false);
  });

  it("needs no spaces where a script has none", () => {
    expect(finds(plain, "検索")).toBe(true);
    expect(finds(plain, "図書館 検索")).toBe(true);
    expect(finds(plain, "検査")).toBe(false);
  });

  it("asks for no source: that is a word like any other here", () => {
    expect(finds(link, "source:mastodon")).toBe(false);
    expect(
      finds(["https://example.org/", "On source:mastodon", "2026-11-20", "", "", []], "source:mastodon"),
    ).toBe(true);
  });
});

describe("the kinds of results", () => {
  it.each([
    ["a link", [url, title, day, "", text, tags] satisfies SearchRow, ["everything"]],
    ["a link with a note", link, ["everything", "notes"]],
    ["a pick", pick, ["everything", "picks", "notes"]],
    ["an issue", issue, ["everything"]],
    ["an essay", essay, ["everything", "essays"]],
  ])("%s", (_name, row, kinds) => {
    expect(searchKinds.filter((kind) => isOfKind(row, kind))).toEqual(kinds);
  });
});
