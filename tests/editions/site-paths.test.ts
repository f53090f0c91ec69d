import { describe, expect, it } from "vitest";
import {
  cardPath,
  essayPath,
  feedListPath,
  feedPaths,
  fromRoot,
  issuePath,
  listPaths,
  manifestPath,
  monthPath,
  moreFeedPaths,
  pagePath,
  securityPath,
  sitemapPath,
  sitePath,
  tagFeedPath,
  tagPath,
  viaPath,
  yearPath,
} from "../../src/editions/site-paths.ts";

describe("the paths of the site", () => {
  it("stay what they were, since others link to them", () => {
    expect([
      issuePath({ number: 42 }),
      essayPath({ slug: "five-is-enough" }),
      pagePath({ slug: "about" }),
    ]).toEqual(["/issues/42/", "/essays/five-is-enough/", "/about/"]);
    expect([
      tagPath("open-data"),
      tagPath("open-data", 3),
      sitePath("example.org", 1),
      viaPath("a-friend"),
      yearPath("2026"),
    ]).toEqual([
      "/bookmarks/tags/open-data/",
      "/bookmarks/tags/open-data/3/",
      "/bookmarks/sites/example.org/1/",
      "/via/a-friend/",
      "/years/2026/",
    ]);
    expect(listPaths).toEqual({
      tags: "/bookmarks/tags/",
      sites: "/bookmarks/sites/",
      credits: "/via/",
      deadlines: "/deadlines/",
      calendar: "/deadlines.ics",
      search: "/search/",
    });
    expect([sitemapPath(), sitemapPath(2), securityPath, manifestPath]).toEqual([
      ...["/sitemap.xml", "/sitemap-2.xml", "/.well-known/security.txt", "/site.webmanifest"],
    ]);
    expect([cardPath("issue-42", "jpg"), cardPath("essay-five", "png")]).toEqual([
      ...["/cards/issue-42.jpg", "/cards/essay-five.png"],
    ]);
    expect(feedPaths).toEqual({ rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" });
    expect(moreFeedPaths).toEqual({
      first: { atom: "/first.xml" },
      everything: { atom: "/everything.xml" },
      bookmarks: { atom: "/bookmarks/feed.xml", json: "/bookmarks/feed.json" },
      notes: { atom: "/bookmarks/notes.xml" },
      essays: { atom: "/essays/feed.xml" },
      deadlines: { atom: "/deadlines/feed.xml" },
    });
    expect(tagFeedPath("open-data")).toBe("/bookmarks/tags/open-data/feed.xml");
    expect([feedListPath, monthPath("2026-11")]).toEqual(["/feeds.opml", "/bookmarks/2026-11/"]);
  });

  it.each([
    ["https://five.example", "/about/", "/about/"],
    ["https://joan.example/links", "/about/", "/links/about/"],
    ["http://localhost:4321/a/b", "/", "/a/b/"],
  ])("of a site at %s begin where it stands", (site, path, expected) => {
    expect(fromRoot(site, path)).toBe(expected);
  });
});
