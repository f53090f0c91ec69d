import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { runSources, type SourcesChoice } from "../../scripts/sources.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { withFeed } from "../../src/content/settings-file.ts";
import { Publication, sourceKinds } from "../../src/domain/publication.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { services } from "../../src/sources/services.ts";
import type { Network } from "../../src/web/guarded-agent.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWeb, aWebOfPages } from "../support/loopback-web.ts";
import { runIngest } from "../support/run-ingest.ts";
import { aWorld } from "../support/world.ts";

const now = "2026-11-27T09:00:00.000Z";
const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();
const feed = (...links: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>f</title>${links.map((link) => `<entry><title>t</title><link href="${link}"/><updated>2026-11-20T10:00:00Z</updated></entry>`).join("")}</feed>`;

describe("visits", () => {
  it("remember validators over a restart, leave a fresh source alone, and ask again when hurried", async () => {
    const folder = await aPublicationFolder();
    const asked: (string | undefined)[] = [];
    const web = await aWeb((request, response, url) => {
      if (url.hostname !== "feeds.example") return void response.writeHead(404).end();
      asked.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { "content-type": "application/atom+xml", etag: '"v1"' })
          .end(feed("https://a.example/1"));
    });
    const sources = [{ feed: "https://feeds.example/f", name: "F" }];
    expect((await runIngest({ sources }, web, folder)).fresh).toHaveLength(1);
    const again = await runIngest({ sources }, web, folder);
    expect(again).toMatchObject({ fresh: [], notDue: [{ source: "F" }] });
    const hurried = await runIngest({ sources, hurry: true }, web, folder);
    expect(hurried).toMatchObject({ fresh: [], notDue: [], skipped: [] });
    expect(asked).toEqual([undefined, '"v1"']);
  });

  it("put the words of your own files before those of a feed", async () => {
    const bookmark = `<item><link>https://a.example/1</link><description>${"theirs ".repeat(2_000)}</description></item>`;
    const web = await aWeb((_request, response, url) =>
      url.hostname === "feeds.example"
        ? response
            .writeHead(200, { "content-type": "application/rss+xml" })
            .end(`<rss><channel>${bookmark}</channel></rss>`)
        : response.writeHead(404).end(),
    );
    const { fresh } = await runIngest(
      {
        sources: [{ feed: "https://feeds.example/f", name: "F", take: ["notes"] }],
        files: { "own.md": "- [One](https://a.example/1) - for Friday" },
      },
      web,
      await aPublicationFolder(),
    );
    expect(fresh[0]?.note).toMatch(/^for Friday\n\ntheirs theirs/);
    expect(fresh[0]?.note?.length).toBeLessThanOrEqual(10_000);
  });

  it("stop at 410 and say so on every run", async () => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response) => response.writeHead(410).end());
    const sources = [{ feed: "https://feeds.example/f", name: "F" }];
    for (let run = 0; run < 2; run++)
      expect((await runIngest({ sources, hurry: true }, web, folder)).failedSources[0]?.why).toContain(
        "gone for good (410)",
      );
    expect(web.requests).toHaveLength(1);
  });

  it("read a live service through its own door", async () => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response, url) => {
      const send = (value: unknown) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
      if (url.pathname.endsWith("/lookup")) send({ id: "7" });
      else if (url.hostname === "social.example")
        send([
          {
            created_at: "2026-11-20T10:00:00Z",
            content: '<p>Look <a href="https://a.example/1">a</a></p>',
            url: "https://social.example/@me/1",
          },
        ]);
      else response.writeHead(404).end();
    });
    const report = await runIngest({ sources: [{ mastodon: "https://social.example/@me" }] }, web, folder);
    expect(report.fresh).toMatchObject([
      { url: "https://a.example/1", note: "Look", sources: [{ name: "mastodon" }] },
    ]);
  });

  it("have a reader for every kind that the settings allow", () => {
    expect(Object.keys(services).sort()).toEqual(sourceKinds.filter((kind) => kind !== "feed").sort());
  });
});

describe("one link under several addresses", () => {
  const article = (canonical: string) => `<title>Story</title><link rel="canonical" href="${canonical}"><p>x`;

  it("shortened and long, is one bookmark, and the short one is asked once only", async () => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response, url) => {
      if (url.hostname === "t.co")
        response.writeHead(301, { location: "https://a.example/story?utm_source=x" }).end();
      else
        response
          .writeHead(url.pathname === "/robots.txt" ? 404 : 200, { "content-type": "text/html" })
          .end("<title>Story</title>");
    });
    const files = { "l.txt": "https://t.co/abc\nhttps://a.example/story" };
    const first = await runIngest({ files }, web, folder);
    expect(first.fresh).toHaveLength(1);
    const bookmarks = openShelf(folder).bookmarks();
    expect(bookmarks).toMatchObject([{ url: "https://a.example/story", aliases: ["https://t.co/abc"] }]);
    await runIngest({ files }, web, folder);
    expect(web.requests.filter((url) => url.includes("t.co"))).toHaveLength(1);
  });

  it("takes the name that the page gives itself, and meets the bookmark that has it already", async () => {
    const folder = await aPublicationFolder();
    const web = await aWebOfPages({
      "https://a.example/amp/story": article("https://a.example/story"),
      "https://a.example/story": article("https://a.example/story"),
    });
    await runIngest({ files: { "one.txt": "https://a.example/story first note" } }, web, folder);
    await runIngest({ files: { "two.txt": "https://a.example/amp/story second note" } }, web, folder);
    const bookmarks = openShelf(folder).bookmarks();
    expect(bookmarks).toHaveLength(1);
    expect(bookmarks[0]).toMatchObject({
      url: "https://a.example/story",
      aliases: ["https://a.example/amp/story"],
      note: "first note\n\nsecond note",
    });
    const again = await runIngest(
      { files: { "two.txt": "https://a.example/amp/story second note" } },
      web,
      folder,
    );
    expect(again).toMatchObject({ fresh: [], known: 1 });
  });

  it.each(["https://a.example/", "https://other.example/story", "javascript:alert(1)"])(
    "does not believe a page that says it is %s",
    async (canonical) => {
      const folder = await aPublicationFolder();
      const web = await aWebOfPages({ "https://a.example/page": article(canonical) });
      await runIngest({ files: { "l.txt": "https://a.example/page" } }, web, folder);
      expect(openShelf(folder).bookmarks()[0]?.url).toBe("https://a.example/page");
    },
  );
});

describe("npm run sources", () => {
  async function said(choice: SourcesChoice, folder: PublicationFolder, network?: Network) {
    const lines: string[] = [];
    const spies = (["log", "error"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((line: string) => void lines.push(line)),
    );
    const code = await runSources(choice, aWorld({ folder, network, clock: aClock(hours(3)) }));
    for (const spy of spies) spy.mockRestore();
    return { code, text: lines.join("\n") };
  }

  it("finds the feed that a site names, adds it once and keeps every word of the settings", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    const settings =
      '# my settings\ntitle: "Mine"   # a name\nsources: []\n#  - feed: https://example.org\nday: friday\n';
    await writeFile(folder.settings, settings);
    const page =
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel=alternate type=application/atom+xml href="/atom">';
    const web = await aWebOfPages({
      "https://blog.example/": `<!doctype html><html>${page}`,
      "https://blog.example/atom": feed("https://a.example/1").replace("<title>f", "<title>A blog: notes"),
    });
    expect(await said({ add: "blog.example" }, folder, web.network)).toMatchObject({
      code: 0,
      text: expect.stringContaining("Added A blog: notes (https://blog.example/atom)"),
    });
    expect((await said({ add: "https://blog.example/atom" }, folder, web.network)).text).toContain(
      "is a source already",
    );
    const after = await readFile(folder.settings, "utf8");
    expect(after).toBe(
      '# my settings\ntitle: "Mine"   # a name\nsources:\n  - feed: https://blog.example/atom\n    name: "A blog: notes"\n#  - feed: https://example.org\nday: friday\n',
    );
  });

  it.each([
    ["", "sources:\n  - feed: https://x.example/f\n"],
    ["title: T", "title: T\nsources:\n  - feed: https://x.example/f\n"],
    ["sources:\n  - feed: https://a.example/f # mine\n\nday: friday\n", undefined],
    ["sources:\nday: friday\n", undefined],
    ["sources:\n  - { feed: https://a.example/f }", undefined],
  ])("adds to the settings %j", (before, expected) => {
    const after = withFeed(before, { feed: "https://x.example/f", name: undefined });
    if (expected !== undefined) expect(after).toBe(expected);
    const { sources, day } = Publication.parse(parse(after));
    expect(sources.at(-1)?.address).toBe("https://x.example/f");
    expect(day).toBe("friday");
    for (const line of before.split("\n").filter((one) => one.trim() !== "" && one !== "sources:"))
      expect(after).toContain(line);
  });

  it("lists each source with its last success, its next visit and its last error in words", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(
      folder.settings,
      "sources:\n  - { feed: https://good.example/f, name: Good }\n  - { feed: https://bad.example/f, name: Bad }\n  - linkding: https://links.example\n",
    );
    const web = await aWebOfPages({ "https://good.example/f": feed("https://a.example/1") });
    await runIngest(
      { sources: [{ feed: "https://good.example/f" }, { feed: "https://bad.example/f" }] },
      web,
      folder,
    );
    const { code, text } = await said({}, folder);
    expect(code).toBe(3);
    expect(text).toBe(
      [
        "Good  https://good.example/f",
        "  read 3 hours ago",
        "  due now",
        "Bad  https://bad.example/f",
        "  never read with success",
        "  last visit 3 hours ago: the feed is gone (404). Check its address, or remove it.",
        "  due now",
        "linkding  linkding: https://links.example",
        "  not read yet",
      ].join("\n"),
    );
  });

  it("says where to begin when there is none", async () => {
    const folder = await aPublicationFolder();
    expect((await said({}, folder)).text).toContain("npm run sources -- add https://example.org");
  });
});
