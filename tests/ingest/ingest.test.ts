import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { describeReport } from "../../src/ingest/describe-report.ts";
import type { IngestReport } from "../../src/ingest/ingest.ts";
import { aSteppingClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWeb, aWebOfPages, type LoopbackWeb } from "../support/loopback-web.ts";
import { type IngestTestInput, runIngest } from "../support/run-ingest.ts";

const now = "2026-11-27T09:00:00.000Z";

function run(
  input: IngestTestInput,
  web: LoopbackWeb,
  folder: PublicationFolder,
  at = now,
): Promise<IngestReport> {
  return runIngest({ ...input, now: at }, web, folder);
}

function pagesAsked(web: LoopbackWeb): number {
  return web.requests.filter((url) => !url.endsWith("/robots.txt")).length;
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

const article = (title: string) =>
  `<title>${title}</title><meta name="description" content="A description of ${title} that is long enough to be a summary."><article><h1>${title}</h1>${"<p>Words and more words, which make a paragraph that any reader would take for prose.</p>".repeat(12)}</article>`;

describe("a run", () => {
  it("asks the clock each time: a page that was read later says so", async () => {
    const folder = await aPublicationFolder();
    const pages = Object.fromEntries(
      [1, 2, 3].map((at) => [`https://a.example/${at}`, article(`Page ${at}`)]),
    );
    const clock = aSteppingClock(60_000);
    const files = { "links.txt": Object.keys(pages).join("\n") };
    await runIngest({ files, clock }, await aWebOfPages(pages), folder);
    const bookmarks = openShelf(folder).bookmarks();
    const readAt = bookmarks.map((bookmark) => bookmark.page?.readAt ?? "");
    expect(new Set(readAt).size).toBe(3);
    for (const { savedAt, page } of bookmarks) expect(page?.readAt && page.readAt > savedAt).toBe(true);
  });

  it("keeps each new link with what its page says, and adds nothing when run again", async () => {
    const folder = await aPublicationFolder();
    const web = await aWebOfPages({
      "https://a.example/1": article("One"),
      "https://b.example/2": article("Two"),
    });
    const files = {
      "links.txt": "https://a.example/1?utm_source=x\nhttps://b.example/2\nhttps://www.a.example/1/",
    };
    const first = await run({ files }, web, folder);
    expect(first).toMatchObject({ known: 0, read: 2, failed: [], skipped: [] });
    expect(first.fresh).toHaveLength(2);
    const bookmarks = openShelf(folder).bookmarks();
    expect(bookmarks.map((one) => [one.url, one.title, one.page?.summarySource])).toEqual(
      expect.arrayContaining([["https://a.example/1", "One", "description"]]),
    );
    const before = await bytesOf(folder.bookmarks);
    const second = await run({ files }, web, folder);
    expect(second).toMatchObject({ fresh: [], known: 2, read: 0, failed: [] });
    expect(await bytesOf(folder.bookmarks)).toEqual(before);
  });

  it("reads feeds from the web, and names a source that cannot be read without stopping the others", async () => {
    const folder = await aPublicationFolder();
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>f</title><entry><title>Mine</title><link href="https://a.example/1"/><updated>2026-11-20T10:00:00Z</updated></entry></feed>`;
    const web = await aWebOfPages({
      "https://feeds.example/f": feed,
      "https://a.example/1": article("One"),
      "https://feeds.example/page": "<!doctype html><html>hi",
    });
    const report = await run(
      {
        sources: [
          { feed: "https://feeds.example/gone", name: "Gone" },
          { feed: "https://feeds.example/page", name: "Page" },
          { feed: "https://feeds.example/f", name: "Good" },
        ],
      },
      web,
      folder,
    );
    expect(report.fresh.map((one) => one.title)).toEqual(["Mine"]);
    expect(report.skipped).toEqual([]);
    expect(report.failedSources).toMatchObject([
      { source: "Gone", address: "https://feeds.example/gone", why: expect.stringContaining("gone (404)") },
      {
        source: "Page",
        address: "https://feeds.example/page",
        why: expect.stringContaining("web page, not a feed"),
      },
    ]);
  });

  it("says of each page that could not be read why, keeps the link, and tries again only what may pass", async () => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response, url) => {
      const status = url.pathname === "/robots.txt" ? 404 : Number(url.pathname.slice(1));
      response.writeHead(status, { "content-type": "text/html" }).end("<title>x</title>");
    });
    const files = { "l.txt": "https://a.example/404\nhttps://a.example/500\nhttps://a.example/403" };
    const report = await run({ files }, web, folder);
    expect(report.failed.map((one) => [one.url, one.why]).sort()).toEqual([
      ["https://a.example/403", "blocked"],
      ["https://a.example/404", "not-found"],
      ["https://a.example/500", "server-error"],
    ]);
    expect(openShelf(folder).bookmarks()).toHaveLength(3);
    const asked = pagesAsked(web);
    const later = await run({ files }, web, folder, "2026-11-27T20:00:00.000Z");
    expect(later.failed.map((one) => one.url)).toEqual(["https://a.example/500"]);
    expect(pagesAsked(web)).toBe(asked + 1);
  });

  it("takes a page that stands in for another as what its server should have said", async () => {
    const folder = await aPublicationFolder();
    const pages = {
      "https://a.example/wall": "<title>Just a moment...</title>",
      "https://a.example/lost": "<title>Page not found</title>",
      "https://a.example/down": "<title>Down for maintenance</title>",
    };
    const files = { "l.txt": Object.keys(pages).join("\n") };
    const report = await run({ files }, await aWebOfPages(pages), folder);
    expect(report.failed.map((one) => [one.url, one.why]).sort()).toEqual([
      ["https://a.example/down", "server-error"],
      ["https://a.example/lost", "not-found"],
      ["https://a.example/wall", "blocked"],
    ]);
  });

  it("describes itself in words that say what to do", async () => {
    const folder = await aPublicationFolder();
    const web = await aWebOfPages({ "https://a.example/1": article("One") });
    const report = await run(
      { files: { "l.txt": "https://a.example/1\nhttps://a.example/gone\nno link here" } },
      web,
      folder,
    );
    expect(describeReport(report, "bookmarks", now)).toBe(
      [
        "2 new links, 0 known. 1 page read. Kept in bookmarks.",
        "",
        "1 page could not be read; the links are kept:",
        "  https://a.example/gone: the page is gone. Check the link, or drop it.",
        "",
        "1 record skipped:",
        '  l.txt, line 3: no URL ("no link here")',
      ].join("\n"),
    );
  });
});

const realWeek = resolve("../shared/real-week");
describe.skipIf(!existsSync(realWeek))(
  existsSync(realWeek) ? "a real week" : "a real week: skipped, ../shared/real-week is not here",
  () => {
    it("ends with title and summary for every link that has a page, and a reason for the one that has none", async () => {
      const folder = await aPublicationFolder();
      const index: Record<string, string> = JSON.parse(await readFile(join(realWeek, "index.json"), "utf8"));
      const pages = await Promise.all(
        Object.entries(index).map(
          async ([url, file]) => [url, await readFile(join(realWeek, file))] as const,
        ),
      );
      const web = await aWebOfPages(Object.fromEntries(pages), "text/html");
      const files = Object.fromEntries(
        await Promise.all(
          ["toots.rss", "bookmarks.html", "pinboard.json", "tweets.js"].map(
            async (name) => [name, await readFile(join(realWeek, name))] as const,
          ),
        ),
      );
      const report = await run({ files }, web, folder);
      expect(report.fresh).toHaveLength(31);
      expect(report.failed).toEqual([
        {
          url: "https://example.org/a-post-that-is-gone",
          title: "A post that is gone",
          why: "not-found",
          isTriedAgain: false,
        },
      ]);
      const bookmarks = openShelf(folder).bookmarks();
      const read = bookmarks.filter((one) => one.page);
      expect(read).toHaveLength(30);
      for (const one of read)
        expect([one.url, (one.page?.title ?? "").length > 3, (one.page?.summary ?? "").length > 20]).toEqual([
          one.url,
          true,
          true,
        ]);
      // Every link that came twice is one bookmark that names both places, with the words of both.
      const twice = bookmarks.filter((one) => (one.sources?.length ?? 0) > 1);
      expect(twice.length).toBeGreaterThanOrEqual(6);
      for (const one of twice)
        expect(new Set(one.sources?.map((source) => source.name)).size).toBeGreaterThan(1);
      expect(bookmarks.filter((one) => one.private)).toHaveLength(1);
    });
  },
);
