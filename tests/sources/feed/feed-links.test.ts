import { describe, expect, it } from "vitest";
import { feedLinks } from "../../../src/sources/feed/feed-links.ts";

const page = "https://blog.example/about/";
const link = (attributes: string) => `<link rel="alternate" ${attributes}>`;
const atom = 'type="application/atom+xml"';

describe("the feeds that a page names", () => {
  it.each([
    [
      "from where the page stands",
      link(`${atom} href="feed?a=1&amp;b=2"`),
      ["https://blog.example/about/feed?a=1&b=2"],
    ],
    [
      "in any writing",
      "<LINK HREF=/f TYPE='APPLICATION/RSS+XML' REL='home alternate'/>",
      ["https://blog.example/f"],
    ],
    [
      "those of comments last",
      `${link(`${atom} title="Comments" href="/c"`)}${link(`${atom} href="/comments/feed"`)}${link(`${atom} href="/f"`)}`,
      ["https://blog.example/f", "https://blog.example/c", "https://blog.example/comments/feed"],
    ],
    ["behind a comment that never ends", `<!-- ${link(`${atom} href="/f"`)}`, ["https://blog.example/f"]],
    [
      "no other page, style or place",
      `${link('type="text/html" href="/x"')}<link rel="stylesheet" ${atom} href="/y">${link(`${atom} href="javascript:1"`)}`,
      [],
    ],
  ])("%s", (_promise, html, urls) => {
    expect(feedLinks(html, page)).toEqual(urls);
  });

  it.each([
    ["feeds", link(`${atom} href="/f"`)],
    ["open tags", "<a>"],
    ["half links", '<link rel="alternate'],
  ])("of half a megabyte of %s, at most fifty", (_what, piece) => {
    expect(feedLinks(piece.repeat(500_000 / piece.length), page).length).toBeLessThanOrEqual(50);
  });
});
