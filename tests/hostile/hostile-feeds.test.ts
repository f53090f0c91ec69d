import { describe, expect, it } from "vitest";
import { markdownHtml } from "../../src/editions/markdown-html.ts";
import { readFeed } from "../../src/sources/feed.ts";
import { importFile } from "../../src/sources/import-file.ts";

const url = "https://evil.example/feed";
const rss = (item: string) =>
  `<rss><channel><title>t</title><item>${item}<link>https://a.example/1</link></item></channel></rss>`;

/** Inputs of `size` that once took quadratic time or the whole stack. */
const evil: [string, (size: number) => string][] = [
  [
    "nested markup in a description",
    (size) => rss(`<description>${"<b>".repeat(size)}x${"</b>".repeat(size)}</description>`),
  ],
  [
    "nested channels",
    (size) =>
      `${'<channel href="https://a.example/">'.repeat(size)}<item href="https://a.example/1"><title>t</title></item>`,
  ],
  ["keywords without end", (size) => rss(`<itunes:keywords>${"k ".repeat(size * 4)}</itunes:keywords>`)],
  [
    "categories without end",
    (size) => rss(Array.from({ length: size }, (_, at) => `<category>${at}</category>`).join("")),
  ],
  ["a date of brackets", (size) => rss(`<pubDate>${"(".repeat(size * 4)}</pubDate>`)],
  ["an author of half addresses", (size) => rss(`<author>${"<a@a".repeat(size)}</author>`)],
  ["an author of signs", (size) => rss(`<author>${"@".repeat(size * 4)}</author>`)],
  ["comments without end", (size) => rss(`<title><![CDATA[${"<!--".repeat(size * 2)}]]></title>`)],
  [
    "attributes without end",
    (size) => rss(`<description><![CDATA[<a ${"href ".repeat(size * 2)}>]]></description>`),
  ],
  ["tags that never close", (size) => rss(`<title><![CDATA[${"<a ".repeat(size * 2)}]]></title>`)],
  ["entities without end", (size) => rss(`<title>${"&".repeat(size * 4)}</title>`)],
  [
    "spaces",
    (size) => rss(`<title>${" ".repeat(size * 8)}x</title><author>${" ".repeat(size * 8)}x</author>`),
  ],
];

describe("feeds made to stop a run", () => {
  it.each(evil)("%s: the feed is read or says why, and its bodies can be looked at", async (_name, make) => {
    const bytes = Buffer.from(make(20_000));
    const feed = await readFeed(bytes, { url });
    expect(typeof feed.ok).toBe("boolean");
    if (feed.ok)
      for (const item of feed.items)
        expect(`${item.summary ?? ""}${item.contentHtml ?? ""}`.length).toBeGreaterThanOrEqual(0);
    expect((await importFile("evil.xml", bytes)).captures.length).toBeLessThanOrEqual(1);
  });
});

describe("words made to stop a build", () => {
  it.each([
    ["quotations", "> ".repeat(3_000)],
    ["lists", Array.from({ length: 300 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")],
    ["emphasis", "*a **b ".repeat(3_000)],
    ["brackets", "[".repeat(20_000)],
    ["images in links", "[![".repeat(3_000)],
  ])("%s without end are shown as they were typed", (_name, text) => {
    expect(markdownHtml(text).markup.length).toBeGreaterThan(0);
  });
});
