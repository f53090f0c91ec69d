import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import {
  feedNames,
  feedsOfSection,
  feedsOpml,
  listedFeed,
  listedTag,
  moreFeedRows,
} from "../../src/editions/feed-list.ts";
import { strictXml } from "../support/feed-findings.ts";
import { aSetting } from "../support/makers.ts";

const setting = aSetting({
  publication: Publication.parse({ title: 'A "B" & <c>', url: "https://five.example/links" }),
});

describe("the list of feeds", () => {
  it("is an OPML file that holds each by its name and address", () => {
    const feeds = [
      ...feedNames.map((name) => listedFeed(name, setting)),
      listedTag({ name: "<b>", slug: "b" }, setting),
    ];
    const outlines = [...strictXml(feedsOpml(feeds, setting)).querySelectorAll("outline")];
    expect(outlines.map((one) => one.getAttribute("xmlUrl"))).toEqual(
      ["atom", "first", "bookmarks/feed", "bookmarks/notes", "essays/feed", "deadlines/feed", "everything"]
        .concat("bookmarks/tags/b/feed")
        .map((path) => `https://five.example/links/${path}.xml`),
    );
    expect(outlines[0]?.getAttribute("text")).toBe('A "B" & <c>');
    expect(outlines.at(-1)?.getAttribute("text")).toBe('A "B" & <c>: #<b>');
  });

  it("has a row for each on the page that names them", () => {
    expect(moreFeedRows(setting)[0]).toEqual({
      name: "The first pick only",
      line: "One link an issue, if the whole is too much.",
      address: "https://five.example/links/first.xml",
    });
    expect(moreFeedRows(setting)).toHaveLength(feedNames.length - 1);
  });

  it("gives a page the feeds of its section", () => {
    const paths = (section?: string) => feedsOfSection(section, setting).map(({ path }) => path);
    expect(paths("/bookmarks/")).toEqual(["/bookmarks/feed.xml", "/bookmarks/notes.xml"]);
    expect([paths("/about/"), paths()]).toEqual([[], []]);
    expect(paths("/follow/")).toHaveLength(6);
  });
});
