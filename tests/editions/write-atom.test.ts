import { expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { feedNamed, filesOf, tagFeed } from "../../src/editions/feeds.ts";
import { writeAtom } from "../../src/editions/write-atom.ts";
import { feedContent } from "../support/feed-content.ts";
import { findingsOfXml } from "../support/feed-findings.ts";
import { aBookmark, anIssue } from "../support/makers.ts";

it("keeps apart its own place, the page that an entry is about, and who showed it", () => {
  const via = { name: "Neighbours", url: "https://via.example/a" };
  const content = feedContent({ shelf: { bookmarks: [aBookmark({ via, tags: ["a & b"] })] } });
  const xml = writeAtom(feedNamed("bookmarks", content), content);
  expect(xml).toMatch(
    /<link rel="alternate" type="text\/html" href="https:\/\/five\.example\/bookmarks\/2026-11\/#link-/,
  );
  expect(xml).toContain('<link rel="related" href="https://example.org/a"/>');
  expect(xml).toContain('<link rel="via" href="https://via.example/a"/>');
  expect(xml).toContain('<category term="a &amp; b"/>');
  expect(xml).toContain('<?xml-stylesheet type="text/css" href="https://five.example/feed.css"?>');
});

it("names hub and licence where the publication has them, and no hub in a feed of which it is not told", () => {
  const hub = "https://hub.example/?a={b}";
  const publication = Publication.parse({
    url: "https://five.example",
    hub,
    licence: "https://by.example/4.0/",
  });
  const content = feedContent({ publication, issues: [anIssue()] });
  const tag = { slug: "a", name: "a", bookmarks: [aBookmark()] };
  const rels = (xml: string) =>
    [...xml.matchAll(/<(?:atom:)?link [^>]*rel="(hub|license)"/g)].map(([, rel]) => rel);
  for (const path of ["/atom.xml", "/feed.xml"]) {
    const xml = filesOf(feedNamed("issues", content), content).get(path)?.() ?? "";
    expect(rels(xml)).toEqual(["hub", "license"]);
    expect(findingsOfXml(xml)).toEqual([]);
  }
  expect(rels(writeAtom(tagFeed(tag, content), content))).toEqual(["license"]);
  expect(filesOf(feedNamed("issues", content), content).get("/feed.json")?.()).toContain('"type": "WebSub"');
});
