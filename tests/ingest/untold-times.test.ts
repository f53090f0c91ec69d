import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWeb } from "../support/loopback-web.ts";
import { runIngest } from "../support/run-ingest.ts";

const item = (name: string, date?: string) =>
  `<item><title>${name}</title><link>https://a.example/${name}</link>${date === undefined ? "" : `<pubDate>${date}</pubDate>`}</item>`;
const rss = (...items: string[]) => `<rss><channel><title>f</title>${items.join("")}</channel></rss>`;

/** Runs one after another in one folder, of the feed as it is then, or of files; which links are undated in the end. */
async function marksAfter(...runs: { feed?: string; files?: Record<string, string> }[]) {
  const folder = await aPublicationFolder();
  let feed = "";
  const web = await aWeb((_request, response, url) => {
    if (url.hostname !== "feeds.example") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/rss+xml" }).end(feed);
  });
  for (const run of runs) {
    feed = run.feed ?? "";
    const sources = run.feed === undefined ? [] : [{ feed: "https://feeds.example/f" }];
    await runIngest({ sources, hurry: true, files: run.files ?? {} }, web, folder);
  }
  const bookmarks = openShelf(folder).bookmarks();
  return Object.fromEntries(
    bookmarks.map((bookmark) => [new URL(bookmark.url).pathname.slice(1), bookmark.undated === true]),
  );
}

const pocket = (rows: string) => ({ files: { "p.csv": `title,url,time_added,tags,status\n${rows}` } });

describe("a link without a time that can be read", () => {
  it("is undated in a feed read for the first time, and stays so when it is met again", async () => {
    const feed = rss(
      item("none"),
      item("unread", "Fri, 20 Nov 2026 10:00:00 IST"),
      item("future", "Fri, 20 Nov 2099 10:00:00 GMT"),
      item("told", "Fri, 20 Nov 2026 10:00:00 GMT"),
    );
    const expected = { none: true, unread: true, future: true, told: false };
    expect(await marksAfter({ feed })).toEqual(expected);
    expect(await marksAfter({ feed }, { feed })).toEqual(expected);
  });

  it("is new when it came into a feed since we last looked", async () => {
    const before = { feed: rss(item("old")) };
    expect(await marksAfter(before, { feed: rss(item("new"), item("old")) })).toEqual({
      old: true,
      new: false,
    });
  });

  it("is undated in a file of dated ones", async () => {
    const file = pocket("A,https://a.example/told,1700000000,,unread\nB,https://a.example/untold,,,unread\n");
    expect(await marksAfter(file)).toEqual({ told: false, untold: true });
  });

  it("is undated in an export that has no times, and new in a list", async () => {
    expect(await marksAfter(pocket("B,https://a.example/untold,,,unread\n"))).toEqual({ untold: true });
    expect(await marksAfter({ files: { "l.txt": "https://a.example/listed\n" } })).toEqual({ listed: false });
  });
});
