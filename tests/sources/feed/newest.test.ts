import { describe, expect, it } from "vitest";
import { newestOf } from "../../../src/sources/feed/newest.ts";
import { readFeed } from "../../../src/sources/feed.ts";
import { importFile } from "../../../src/sources/import-file.ts";

const item = (at: number, date: string) =>
  `<item><link>https://a.example/${at}</link><pubDate>${date}</pubDate></item>`;

describe("a feed of too many items", () => {
  it("gives its newest 5,000, in its own order", async () => {
    const old = Array.from({ length: 5_000 }, (_, at) => item(at, "Fri, 20 Nov 2020 10:00:00 GMT"));
    const fresh = [1, 2].map((at) => item(at + 10_000, "Fri, 20 Nov 2026 10:00:00 GMT"));
    const body = Buffer.from(`<rss><channel>${[...old, ...fresh].join("")}</channel></rss>`);
    const feed = await readFeed(body, { url: "https://a.example/f" });
    const urls = feed.ok ? feed.items.map((one) => one.url) : [];
    expect(urls).toHaveLength(5_000);
    expect(urls.slice(-2)).toEqual(["https://a.example/10001", "https://a.example/10002"]);
    expect(urls[0]).toBe("https://a.example/0");
  });

  it("says of a file how many older ones it left, and of a feed of 5,000 nothing", async () => {
    const feedOf = (count: number) => {
      const items = Array.from({ length: count }, (_, at) => item(at, "Fri, 20 Nov 2020 10:00:00 GMT"));
      return Buffer.from(`<rss><channel>${items.join("")}</channel></rss>`);
    };
    const more = await importFile("feed.xml", feedOf(5_003));
    expect(more.captures).toHaveLength(5_000);
    expect(more.skipped).toEqual([
      { where: "3 older items", why: expect.stringContaining("split the file") },
    ]);
    const all = await importFile("feed.xml", feedOf(5_000));
    expect([all.captures.length, all.skipped]).toEqual([5_000, []]);
  });

  it("gives the first of those without dates", () => {
    const all = Array.from({ length: 6_000 }, (_, at) => at);
    expect(newestOf(all, () => undefined)).toEqual(all.slice(0, 5_000));
  });
});
