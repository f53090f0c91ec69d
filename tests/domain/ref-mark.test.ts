import { expect, it } from "vitest";
import { isRefTo, withoutRefTo } from "../../src/domain/ref-mark.ts";
import { capturesOfFeed } from "../../src/sources/feed/feed-captures.ts";
import { readFeed } from "../../src/sources/feed.ts";

it.each([
  ["ref=gazette.example", true],
  ["ref=www.Gazette.example", true],
  ["ref=https%3A%2F%2Fgazette.example%2F", true],
  ["ref=other.example", false],
  ["ref=main", false],
  ["ref=", false],
  ["Ref=gazette.example", false],
  ["xref=gazette.example", false],
  ["ref=%E0%A4%A", false],
])("%s is a mark of gazette.example: %s", (pair, expected) => {
  expect(isRefTo(pair, "www.gazette.example")).toBe(expected);
});

it.each([
  ["https://e.test/?ref=gazette.example", "https://e.test/"],
  ["https://e.test/a?x=%7e&ref=gazette.example&y#z", "https://e.test/a?x=%7e&y#z"],
  ["https://e.test/a?ref=other.example", "https://e.test/a?ref=other.example"],
  ["https://e.test/a#?ref=gazette.example", "https://e.test/a#?ref=gazette.example"],
  ["https://e.test/a?", "https://e.test/a?"],
])("%s without it is %s", (href, expected) => {
  expect(withoutRefTo(href, ["gazette.example"])).toBe(expected);
});

it("is taken off the links in a site's own feed", async () => {
  const feed = await readFeed(
    Buffer.from(
      `<rss version="2.0"><channel><link>https://www.gazette.example/</link><generator>Mastodon 4</generator><item><description>&lt;a href="https://e.test/a?ref=gazette.example"&gt;one&lt;/a&gt; &lt;a href="https://e.test/b?ref=other.example"&gt;two&lt;/a&gt;</description></item></channel></rss>`,
    ),
    { url: "https://www.gazette.example/rss/" },
  );
  if (!feed.ok) throw new Error(feed.why);
  expect(capturesOfFeed(feed, "Gazette").map(({ url }) => url)).toEqual([
    "https://e.test/a",
    "https://e.test/b?ref=other.example",
  ]);
});
