import { describe, expect, it } from "vitest";
import { keyOf, traitsOf } from "../../src/picking/traits.ts";
import { aBookmark } from "../support/makers.ts";

const days = { day: "2026-11-24", date: "2026-11-27" };

describe("the traits of a link", () => {
  it("are its site, tags, sources, author, kind, note, length and age, each once", () => {
    const link = aBookmark({
      url: "https://www.camp.example/talks",
      tags: ["hiring", "hiring", "site camp.example"],
      note: "Mine",
      sources: [{ name: "toots" }, { name: "toots" }, { name: "bookmarks" }],
      page: { kind: "article", byline: "Ada Brook", minutes: 9 },
    });
    const keys = traitsOf(link, days).map(keyOf);
    expect(keys).toEqual([
      "site camp.example",
      "tag hiring",
      "tag site camp.example",
      "source toots",
      "source bookmarks",
      "author Ada Brook",
      "kind article",
      "note",
      "length long",
      "age fresh",
    ]);
  });

  it("of a bare one are its site and its age", () => {
    expect(traitsOf(aBookmark(), { ...days, day: "2026-11-20" })).toEqual([
      { of: "site", name: "example.org" },
      { of: "age", name: "of the week" },
    ]);
  });
});
