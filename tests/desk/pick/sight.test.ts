import { describe, expect, it } from "vitest";
import { type Row, weekOf } from "../../../src/desk/hand/week.ts";
import { rowsIn, searched, viewOf } from "../../../src/desk/pick/sight.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark } from "../../support/makers.ts";

const at = "2026-11-25T10:00:00.000Z";
const links = [
  aBookmark({
    url: "https://gds.blog.gov.uk/hiring",
    title: "How GDS hires",
    note: "Steal this",
    tags: ["jobs"],
    savedAt: at,
  }),
  aBookmark({ url: "https://camp.example/", title: "A camp", savedAt: at }),
  aBookmark({ url: "https://later.example/", title: "For later", savedAt: at, triage: { as: "later", at } }),
];
const week = weekOf(links, [], { publication: Publication.parse({}), now: "2026-11-26T10:00:00.000Z" });
const titles = (rows: Row[]) => rows.map(({ bookmark }) => bookmark.title);

describe("what is seen of a week", () => {
  it("is all, what has the editor's note, what has none, or what was put aside", () => {
    expect(titles(rowsIn("all", week))).toEqual(["How GDS hires", "A camp"]);
    expect(titles(rowsIn("noted", week))).toEqual(["How GDS hires"]);
    expect(titles(rowsIn("bare", week))).toEqual(["A camp"]);
    expect(titles(rowsIn("back", week))).toEqual([]);
    expect(titles(rowsIn("later", week))).toEqual(["For later"]);
  });

  it.each([
    ["hires", ["How GDS hires"]],
    ["STEAL gds", ["How GDS hires"]],
    ["#jobs", ["How GDS hires"]],
    ["#job", []],
    ["site:gov.uk", ["How GDS hires"]],
    ["site:uk.example", []],
    ["camp gds", []],
    ["  ", ["How GDS hires", "A camp"]],
    ["#", []],
  ])("with the words “%s” holds every one of them", (words, expected) => {
    expect(titles(searched(rowsIn("all", week), words, "en"))).toEqual(expected);
  });

  it("is everything for a view that there is not", () => {
    expect([undefined, "none", "toString", "noted"].map(viewOf)).toEqual(["all", "all", "all", "noted"]);
  });
});
