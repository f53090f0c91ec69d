// What the W3C validator asks of feeds, over every feed that there is, whatever the words.
import fc from "fast-check";
import { parseFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { feedNames } from "../../src/editions/feed-list.ts";
import { feedNamed, filesOf } from "../../src/editions/feeds.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { strangersContent } from "../support/feed-content.ts";
import { findingsOfJson, findingsOfXml, strictXml } from "../support/feed-findings.ts";
import { readWithFeedparser } from "../support/feedparser.ts";

const site = "https://five.example";
const strings = fc.sample(awkwardText, { numRuns: 600, seed: 20261129 });
const contents = Array.from({ length: 10 }, () => strangersContent(() => strings.shift() ?? "w"));

describe.each(feedNames)("the feed of %s, of strangers' words", (name) => {
  const feeds = contents.map((content) => {
    const feed = feedNamed(name, content);
    return { feed, files: [...filesOf(feed, content)].map(([path, text]) => ({ path, text: text() })) };
  });

  it("has no finding of the validator in any format, and something in it", () => {
    for (const { feed, files } of feeds) {
      expect(feed.entries.length).toBeGreaterThan(1);
      for (const { path, text } of files)
        expect(path.endsWith(".json") ? findingsOfJson(text) : findingsOfXml(text, site + path)).toEqual([]);
    }
  });

  it("says the words of its entries, and nothing else, in each format", () => {
    for (const { feed, files } of feeds)
      for (const { path, text } of files) {
        const titles = path.endsWith(".json")
          ? (JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title)
          : [...strictXml(text).querySelectorAll("entry > title, item > title")].map((title) =>
              wordsOf(title),
            );
        expect(titles).toEqual(feed.entries.map(({ title }) => title));
        if (!path.endsWith(".json")) expect(parseFeed(text).format).toMatch(/rss|atom/);
      }
  });
});

describe("Python's feedparser", () => {
  it("reads each with the same links and dates", () => {
    const all = feedNames.flatMap((name) =>
      contents.map((content) => ({ content, feed: feedNamed(name, content) })),
    );
    const xmls = all.flatMap(({ content, feed }) =>
      [...filesOf(feed, content)]
        .filter(([path]) => path.endsWith(".xml"))
        .map(([, text]) => ({ feed, text: text() })),
    );
    for (const [at, read] of (readWithFeedparser(xmls.map(({ text }) => text)) ?? []).entries()) {
      const { entries = [] } = xmls[at]?.feed ?? {};
      expect([read.bozo, read.entries.length]).toEqual(["", entries.length]);
      for (const [index, { link, at: published }] of read.entries.entries()) {
        expect(link).toBe(entries[index]?.url);
        expect(Date.parse(published)).toBe(Date.parse(entries[index]?.at ?? ""));
      }
    }
  });
});

/** Titles of Atom are HTML of three entities, those of RSS are words. */
function wordsOf(title: Element): string {
  const text = title.textContent ?? "";
  if (title.getAttribute("type") !== "html") return text;
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">" };
  return text.replace(/&(amp|lt|gt);/g, (_, name) => signs[name] ?? "");
}
