import { expect, it } from "vitest";
import { feedNamed } from "../../src/editions/feeds.ts";
import { writeAtom } from "../../src/editions/write-atom.ts";
import { feedContent } from "../support/feed-content.ts";
import { aBookmark } from "../support/makers.ts";

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
