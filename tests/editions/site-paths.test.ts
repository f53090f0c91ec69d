import { describe, expect, it } from "vitest";
import { essayPath, feedPaths, issuePath, pagePath } from "../../src/editions/site-paths.ts";

describe("the paths of the site", () => {
  it("stay what they were, since others link to them", () => {
    expect([
      issuePath({ number: 42 }),
      essayPath({ slug: "five-is-enough" }),
      pagePath({ slug: "about" }),
    ]).toEqual(["/issues/42/", "/essays/five-is-enough/", "/about/"]);
    expect(feedPaths).toEqual({ rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" });
  });
});
