import { describe, expect, it } from "vitest";
import {
  essayPath,
  feedPaths,
  fromRoot,
  issuePath,
  listPaths,
  pagePath,
  sitePath,
  tagPath,
} from "../../src/editions/site-paths.ts";

describe("the paths of the site", () => {
  it("stay what they were, since others link to them", () => {
    expect([
      issuePath({ number: 42 }),
      essayPath({ slug: "five-is-enough" }),
      pagePath({ slug: "about" }),
    ]).toEqual(["/issues/42/", "/essays/five-is-enough/", "/about/"]);
    expect([tagPath("open-data"), tagPath("open-data", 3), sitePath("example.org", 1)]).toEqual([
      "/bookmarks/tags/open-data/",
      "/bookmarks/tags/open-data/3/",
      "/bookmarks/sites/example.org/1/",
    ]);
    expect(listPaths).toEqual({ tags: "/bookmarks/tags/", sites: "/bookmarks/sites/" });
    expect(feedPaths).toEqual({ rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" });
  });

  it.each([
    ["https://five.example", "/about/", "/about/"],
    ["https://joan.example/links", "/about/", "/links/about/"],
    ["http://localhost:4321/a/b", "/", "/a/b/"],
  ])("of a site at %s begin where it stands", (site, path, expected) => {
    expect(fromRoot(site, path)).toBe(expected);
  });
});
