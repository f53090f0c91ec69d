import type { ServerResponse } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Reading } from "../../src/domain/bookmark.ts";
import { readFetched, readLink, withAnswer } from "../../src/ingest/read-link.ts";
import { openWeb } from "../../src/web/fetch-page.ts";
import { politeWeb } from "../../src/web/polite-web.ts";
import { aClock } from "../support/clock.ts";
import { firstBytes } from "../support/first-bytes.ts";
import { aWeb, type LoopbackWeb } from "../support/loopback-web.ts";
import { jsonLd, markup, property, prose } from "../support/page-markup.ts";
import { sharedReaders } from "../support/readers.ts";

const now = "2026-11-27T09:00:00.000Z";
const zone = "Europe/London";
const watch = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
const maps = {
  type: "video",
  version: "1.0",
  title: "How a county moved its maps",
  author_name: "Common Ground",
  provider_name: "YouTube",
  thumbnail_url: "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg",
};

/** Answers by host and path; a string is a page, an object is JSON, a number is a status. */
type Answers = Record<string, string | object | number | ((response: ServerResponse) => void)>;

function aWebOf(answers: Answers): Promise<LoopbackWeb> {
  return aWeb((_request, response, url) => {
    const answer = answers[`${url.hostname}${url.pathname}`] ?? 404;
    if (typeof answer === "function") answer(response);
    else if (typeof answer === "number")
      response.writeHead(answer, { "content-type": "text/html" }).end("no");
    else if (typeof answer === "string") response.writeHead(200, { "content-type": "text/html" }).end(answer);
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
}

async function readOn(web: LoopbackWeb, url: string): Promise<Reading> {
  const polite = politeWeb(openWeb(web.network), { clock: aClock(now), gapMs: 0 });
  onTestFinished(() => polite.close());
  return readLink(url, {
    ...{ web: polite, clock: aClock(now), readers: sharedReaders(), zone },
    keepSnapshot: async () => {},
  });
}

const questions = (web: LoopbackWeb) => web.requests.filter((url) => /oembed/.test(url));

describe("a link whose site answers in oEmbed", () => {
  it("is read, then its site is asked once for what the page did not say", async () => {
    const page = markup(
      `${property("og:title", "How a county moved its maps")}<meta itemprop="duration" content="PT54M10S">`,
    );
    const web = await aWebOf({ "www.youtube.com/watch": page, "www.youtube.com/oembed": maps });
    expect(await readOn(web, watch)).toEqual({
      url: watch,
      at: now,
      page: expect.objectContaining({
        kind: "video",
        title: "How a county moved its maps",
        byline: "Common Ground",
        minutes: 54,
        from: expect.objectContaining({ title: "og", byline: "oembed", site: "oembed" }),
      }),
    });
    expect(questions(web)).toEqual([
      `http://www.youtube.com/oembed?url=${encodeURIComponent(watch)}&format=json`,
    ]);
  });

  it("has its title though the site shows a consent wall elsewhere", async () => {
    const wall = "https://consent.youtube.com/m?continue=x";
    const web = await aWebOf({
      "www.youtube.com/watch": (response) => response.writeHead(302, { location: wall }).end(),
      "consent.youtube.com/m": markup("", `<h1>Before you continue to YouTube</h1>${prose(8)}`),
      "www.youtube.com/oembed": maps,
    });
    expect((await readOn(web, watch)).page).toMatchObject({
      kind: "video",
      title: maps.title,
      site: "YouTube",
    });
    expect(questions(web)[0]).toContain(encodeURIComponent(watch));
  });

  it.each([
    ["refuses programs", 403],
    ["wants a login", 401],
    ["shows a challenge", "<title>Just a moment...</title><p>Checking your browser."],
    ["sends too much", (response: ServerResponse) => endless(response)],
  ])("has its title though the page %s", async (_what, answer) => {
    const web = await aWebOf({ "vimeo.com/76979871": answer, "vimeo.com/api/oembed.json": maps });
    expect((await readOn(web, "https://vimeo.com/76979871")).page).toMatchObject({
      kind: "video",
      title: maps.title,
      image: { url: maps.thumbnail_url },
    });
  });

  it("has its words though robots.txt keeps us from the page, if another host gives them out", async () => {
    const robots = "User-agent: *\nDisallow: /\n";
    const tweet = {
      type: "rich",
      author_name: "Rowan",
      html: "<blockquote><p>Bins, again</p>&mdash; <a>November 16, 2026</a></blockquote>",
    };
    const web = await aWebOf({
      "x.com/robots.txt": robots,
      "publish.twitter.com/oembed": tweet,
      "www.reddit.com/robots.txt": robots,
      "www.reddit.com/oembed": { ...tweet, title: "Bins" },
    });
    expect((await readOn(web, "https://x.com/rowan/status/1234567890")).page).toMatchObject({
      kind: "post",
      title: "Bins, again",
      summary: "Bins, again",
      byline: "Rowan",
      publishedAt: "2026-11-16",
    });
    expect(await readOn(web, "https://www.reddit.com/r/bins/comments/4lwccv/a/")).toMatchObject({
      why: "robots",
    });
    expect(questions(web)).toHaveLength(1);
  });

  it("is asked about where the page itself says, for a video on any host", async () => {
    const url = "https://tube.example.org/w/9c9de5e8NnA1mYQfu7xu4V";
    const head = '<link rel="alternate" type="application/json+oembed" href="/services/oembed?url=x">';
    const web = await aWebOf({
      "tube.example.org/w/9c9de5e8NnA1mYQfu7xu4V": markup(head),
      "tube.example.org/services/oembed": { ...maps, provider_name: "Tube" },
    });
    expect((await readOn(web, url)).page).toMatchObject({ byline: "Common Ground", site: "Tube" });
  });
});

describe("an answer that is none", () => {
  const page = markup(property("og:title", "How we moved our maps"));

  it.each([
    ["is a fault", 500],
    ["is not there", 404],
    ["asks for patience", 429],
    ["is a page", "<title>Hello</title>"],
    ["is empty", {}],
    ["is of a strange type", { type: "script", title: "x" }],
    ["is a list", []],
    ["never ends", (response: ServerResponse) => endless(response)],
    ["breaks off", (response: ServerResponse) => breakOff(response)],
  ])("because it %s changes nothing", async (_what, answer) => {
    const web = await aWebOf({ "www.youtube.com/watch": page, "www.youtube.com/oembed": answer });
    expect((await readOn(web, watch)).page).toMatchObject({
      kind: "video",
      title: "How we moved our maps",
      from: { title: "og", site: "url" },
    });
    const wall = await aWebOf({ "www.youtube.com/watch": 403, "www.youtube.com/oembed": answer });
    expect(await readOn(wall, watch)).toEqual({ url: watch, at: now, why: "blocked" });
  });

  it("because it stands on this machine is never asked for", async () => {
    const head = '<link rel="alternate" type="application/json+oembed" href="http://127.0.0.1/oembed">';
    const web = await aWebOf({
      "v.example/a": markup(head + jsonLd({ "@type": "VideoObject" })),
      "127.0.0.1/oembed": maps,
    });
    expect((await readOn(web, "https://v.example/a")).page).toMatchObject({
      kind: "video",
      byline: undefined,
    });
    expect(questions(web)).toEqual([]);
  });
});

describe("no question is asked", () => {
  const head = '<link rel="alternate" type="application/json+oembed" href="/oembed">';

  it.each([
    [
      "about an article, though its page names an endpoint",
      "https://notes.example.org/a",
      markup(head, prose()),
    ],
    ["about a channel", "https://www.youtube.com/@somebody", markup("", prose())],
    ["about a repository", "https://github.com/mozilla/readability", markup(head)],
    ["about a video that is gone", watch, "<title>Video unavailable</title>"],
    ["of a server in trouble", watch, 503],
    ["about an article that is behind a wall", "https://notes.example.org/a", 403],
  ])("%s", async (_what, url, answer) => {
    const { hostname, pathname } = new URL(url);
    const web = await aWebOf({ [`${hostname}${pathname}`]: answer });
    await readOn(web, url);
    expect(questions(web)).toEqual([]);
  });

  it.each(firstBytes.filter(([, type]) => /^(audio|video|image)/.test(type)))(
    "about %s under an untold type, whose kind is known: %s",
    async (_name, type, bytes) => {
      const web = await aWebOf({
        "cdn.example/file": (response) =>
          response
            .writeHead(200, { "content-type": "application/octet-stream" })
            .end(Buffer.concat([bytes, Buffer.alloc(5_000)])),
      });
      expect(await readOn(web, "https://cdn.example/file")).toMatchObject({
        page: { kind: type.split("/")[0], site: "cdn.example" },
      });
      expect(questions(web)).toEqual([]);
    },
  );
});

describe("stored bytes", () => {
  it("of a page and of its site's answer give the same reading again, without the web", async () => {
    const fetched = {
      ok: true as const,
      url: watch,
      status: 200,
      contentType: "text/html",
      headers: {},
      body: Buffer.from(markup("<title>Maps - YouTube</title>")),
    };
    const again = async () => {
      const first = await readFetched(watch, fetched, { readers: sharedReaders(), at: now, zone });
      return withAnswer(first, Buffer.from(JSON.stringify(maps)));
    };
    const reading = await again();
    expect(reading.page).toMatchObject({ kind: "video", title: maps.title, byline: "Common Ground" });
    expect(await again()).toEqual(reading);
  });
});

function endless(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = `${JSON.stringify(maps)}${" ".repeat(100_000)}`;
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", pour);
  };
  pour();
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write(JSON.stringify(maps));
  setTimeout(() => response.destroy(), 20);
}
