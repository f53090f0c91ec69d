import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { describeReport } from "../../src/ingest/describe-report.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWeb, type LoopbackWeb } from "../support/loopback-web.ts";
import { type IngestTestInput, runIngest } from "../support/run-ingest.ts";

const now = "2026-11-27T09:00:00.000Z";
const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();
const feed = (...links: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>f</title>${links.map((link) => `<entry><title>t</title><link href="${link}"/><updated>2026-11-20T10:00:00Z</updated></entry>`).join("")}</feed>`;
const sendFeed = (response: ServerResponse, links: string[], headers: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": "application/atom+xml", ...headers }).end(feed(...links));
const sendJson = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
const bookmark = (name: string, at: string) => ({
  url: `https://a.example/${name}`,
  title: name,
  date_added: at,
});

/** A web whose sources answer as `answer` says and whose pages do not exist; runs in one folder, one after another. */
async function aPublication(answer: (url: URL, response: ServerResponse, request: IncomingMessage) => void) {
  const folder = await aPublicationFolder();
  const web = await aWeb((request, response, url) => {
    if (url.hostname === "a.example")
      response.writeHead(404, { "content-type": "text/html" }).end("<title>x</title>");
    else answer(url, response, request);
  });
  let isOffline = false;
  const network: LoopbackWeb["network"] = {
    ...web.network,
    resolve: async (name) => {
      if (isOffline) throw Object.assign(new Error("offline"), { code: "ENOTFOUND" });
      return (await web.network.resolve?.(name)) ?? [];
    },
  };
  return {
    requests: web.requests,
    run: (at: string, input: IngestTestInput) =>
      runIngest({ now: at, ...input }, { ...web, network }, folder),
    goOffline: (offline: boolean) => {
      isOffline = offline;
    },
    words: async (at: string, input: IngestTestInput) =>
      describeReport(await runIngest({ now: at, ...input }, { ...web, network }, folder), "bookmarks", at),
  };
}

const kept = ({ fresh }: { fresh: { url: string }[] }) =>
  fresh.map(({ url }) => new URL(url).pathname.slice(1)).sort();

describe("a list that is new to a source", () => {
  const linkding = (url: URL, response: ServerResponse, request: IncomingMessage) => {
    const account = request.headers["authorization"] === "Token work" ? "work" : "own";
    const list = url.pathname.includes("archived") ? "archived" : "bookmarks";
    sendJson(response, { next: null, results: [bookmark(`${account}-${list}`, "2020-01-01T00:00:00Z")] });
  };
  const secrets = { LINKDING_TOKEN: "own", WORK_TOKEN: "work" };

  it("is read whole the first time, at once, and alone", async () => {
    const { run, requests } = await aPublication(linkding);
    expect(kept(await run(now, { secrets, sources: [{ linkding: "https://l.example" }] }))).toEqual([
      "own-bookmarks",
    ]);
    const asked = requests.length;
    const sources = [{ linkding: "https://l.example", take: ["bookmarks", "archived"] }];
    const added = await run(hours(0.1), { secrets, sources });
    expect(kept(added)).toEqual(["own-archived"]);
    expect(requests.slice(asked).filter((url) => url.includes("l.example"))).toEqual([
      "http://l.example/api/bookmarks/archived/?limit=100",
    ]);
    expect(await run(hours(0.2), { secrets, sources })).toMatchObject({
      fresh: [],
      notDue: [{ source: "linkding" }],
    });
  });

  it("is a second account's on the same server", async () => {
    const { run } = await aPublication(linkding);
    const own = { linkding: "https://l.example" };
    await run(now, { secrets, sources: [own] });
    const work = { linkding: "https://l.example", secret: "WORK_TOKEN", name: "Work" };
    expect(kept(await run(hours(0.1), { secrets, sources: [own, work] }))).toEqual(["work-bookmarks"]);
  });

  it("is Mastodon's bookmarks beside the posts, with posts however old", async () => {
    const post = (id: number) => ({
      created_at: "2019-01-01T10:00:00Z",
      content: `<p><a href="https://a.example/${id}">a</a></p>`,
      url: `https://s.example/@b/${id}`,
    });
    const { run } = await aPublication((url, response) => {
      if (url.pathname.endsWith("/lookup")) sendJson(response, { id: "7" });
      else sendJson(response, url.pathname.endsWith("/bookmarks") ? [post(2)] : [post(1)]);
    });
    const mastodon = "https://s.example/@me";
    const input = { secrets: { MASTODON_TOKEN: "t" } };
    await run(now, { ...input, sources: [{ mastodon }] });
    const both = { ...input, sources: [{ mastodon, take: ["posts", "bookmarks"] }] };
    expect(kept(await run(hours(1), both))).toEqual(["2"]);
  });

  it("is the other way of taking a feed, which is not called unchanged then", async () => {
    const { run } = await aPublication((_url, response, request) => {
      if (request.headers["if-none-match"]) response.writeHead(304).end();
      else
        response
          .writeHead(200, { "content-type": "application/rss+xml", etag: '"v1"' })
          .end(
            '<rss><channel><title>f</title><link>https://f.example/</link><item><link>https://a.example/toot</link><description>&lt;a href="https://a.example/inside"&gt;x&lt;/a&gt;</description></item></channel></rss>',
          );
    });
    expect(kept(await run(now, { sources: [{ feed: "https://f.example/f" }] }))).toEqual(["toot"]);
    const posts = await run(hours(1), { sources: [{ feed: "https://f.example/f", take: "posts" }] });
    expect(kept(posts)).toEqual(["inside"]);
  });
});

describe("a list without dates", () => {
  const post = (id: number, at: string) => ({
    id: String(id),
    created_at: at,
    content: `<p><a href="https://a.example/${id}">a</a></p>`,
    url: `https://s.example/@b/${id}`,
  });

  it("is read again up to what was seen before, and what is new there is of this week", async () => {
    let bookmarks = [post(2, "2020-01-02T10:00:00Z"), post(1, "2020-01-01T10:00:00Z")];
    const { run, requests } = await aPublication((url, response) => {
      const page = Number(url.searchParams.get("max_id") ?? 0);
      const link = `<https://s.example/api/v1/bookmarks?max_id=${page + 1}>; rel="next"`;
      sendJson(response, bookmarks.slice(page, page + 1), page + 1 < bookmarks.length ? { link } : {});
    });
    const input = {
      secrets: { MASTODON_TOKEN: "t" },
      sources: [{ mastodon: "https://s.example/@me", take: "bookmarks" }],
    };
    const lists = () => requests.filter((url) => url.includes("/bookmarks")).length;
    expect(kept(await run(now, input))).toEqual(["1", "2"]);
    expect(lists()).toBe(2);
    bookmarks = [post(9, "2018-01-01T10:00:00Z"), ...bookmarks];
    const { fresh } = await run(hours(100), input);
    expect(fresh.map(({ url, savedAt }) => [url, savedAt])).toEqual([["https://a.example/9", hours(100)]]);
    expect(lists()).toBe(4);
  });

  it("is read whole again after a reading that broke off", async () => {
    const bookmarks = [post(3, "2020-01-03T10:00:00Z")];
    let isBroken = false;
    const { run } = await aPublication((url, response) => {
      const page = Number(url.searchParams.get("max_id") ?? 0);
      if (isBroken && page === 1) return void response.writeHead(500).end();
      const link = `<https://s.example/api/v1/bookmarks?max_id=${page + 1}>; rel="next"`;
      sendJson(response, bookmarks.slice(page, page + 1), page + 1 < bookmarks.length ? { link } : {});
    });
    const input = {
      secrets: { MASTODON_TOKEN: "t" },
      sources: [{ mastodon: "https://s.example/@me", take: "bookmarks" }],
    };
    await run(now, input);
    bookmarks.unshift(post(5, "2020-01-05T10:00:00Z"), post(4, "2020-01-04T10:00:00Z"));
    isBroken = true;
    expect(kept(await run(hours(1), input))).toEqual(["5"]);
    isBroken = false;
    expect(kept(await run(hours(9), input))).toEqual(["4"]);
  });
});

describe("a source that failed", () => {
  it("is asked when its mistake was mended and somebody says --now, unless it said how long to wait", async () => {
    let token = "wrong";
    const { run } = await aPublication((url, response, request) => {
      if (url.hostname === "busy.example")
        return void response.writeHead(429, { "retry-after": "3600" }).end();
      if (request.headers["authorization"] !== "Token right") response.writeHead(401).end();
      else sendJson(response, { next: null, results: [bookmark("one", "2026-11-20T00:00:00Z")] });
    });
    const input = () => ({
      secrets: { LINKDING_TOKEN: token },
      sources: [{ linkding: "https://l.example" }, { feed: "https://busy.example/f", name: "Busy" }],
    });
    expect((await run(now, input())).failedSources.map(({ source }) => source).sort()).toEqual([
      "Busy",
      "linkding",
    ]);
    token = "right";
    const waiting = await run(hours(1 / 30), input());
    expect(waiting.failedSources.map(({ source }) => source).sort()).toEqual(["Busy", "linkding"]);
    const hurried = await run(hours(2 / 30), { ...input(), hurry: true });
    expect(kept(hurried)).toEqual(["one"]);
    expect(hurried.failedSources).toMatchObject([{ source: "Busy", isResting: true, againAt: hours(1) }]);
    expect(hurried.notDue).toEqual([]);
  });

  it("is a trouble with its reason as long as it waits, called a source, in one line that says when", async () => {
    const { words } = await aPublication((_url, response) => response.writeHead(404).end());
    const input = { sources: [{ feed: "https://f.example/f", name: "F" }] };
    const line = (when: string) =>
      [
        "0 new links, 0 known. 0 pages read. Kept in bookmarks.",
        "",
        "1 source could not be read:",
        `  F (https://f.example/f): the feed is gone (404). Check its address, or remove it. It is asked again in ${when}, or at once with --now.`,
      ].join("\n");
    expect(await words(now, input)).toBe(line("60 minutes"));
    expect(await words(hours(0.5), input)).toBe(line("30 minutes"));
  });

  it("for want of a token says so once, with the variable that its settings name", async () => {
    const { words } = await aPublication((_url, response) => response.writeHead(500).end());
    const said = await words(now, {
      sources: [
        { linkding: "https://l.example", take: ["bookmarks", "archived"], secret: "WORK_TOKEN" },
        { mastodon: "https://s.example/@me", take: ["bookmarks", "favourites"] },
      ],
    });
    expect(said.split("\n").filter((line) => line.includes("There is no"))).toEqual([
      expect.stringContaining(
        "There is no token of linkding. Put it in .env as WORK_TOKEN. It is asked again in",
      ),
      expect.stringContaining(
        "There is no token of Mastodon. Put it in .env as MASTODON_TOKEN. It is asked again in",
      ),
    ]);
    expect(said.match(/WORK_TOKEN/g)).toHaveLength(1);
  });

  it("is said of each list that did, and the others are taken", async () => {
    const { run } = await aPublication((url, response) => {
      if (url.pathname.endsWith("/lookup")) return void sendJson(response, { id: "7" });
      if (url.pathname.endsWith("/bookmarks")) return void response.writeHead(502).end();
      const content = '<p><a href="https://a.example/1">a</a></p>';
      sendJson(response, [{ created_at: "2026-11-20T10:00:00Z", content, url: "https://s.example/@me/1" }]);
    });
    const input = {
      secrets: { MASTODON_TOKEN: "t" },
      sources: [{ mastodon: "https://s.example/@me", take: ["posts", "bookmarks"] }],
    };
    const report = await run(now, input);
    expect(kept(report)).toEqual(["1"]);
    expect(report.failedSources).toMatchObject([
      { source: "mastodon", why: "The service has a fault (502)." },
    ]);
  });
});

describe("our own time offline", () => {
  const sources = [
    { feed: "https://f.example/f" },
    { feed: "https://g.example/f" },
    { linkding: "https://l.example" },
  ];
  const input = { sources, secrets: { LINKDING_TOKEN: "t" } };
  const online = (url: URL, response: ServerResponse) => {
    if (url.hostname === "l.example") sendJson(response, { next: null, results: [] });
    else sendFeed(response, []);
  };

  it("is nobody's failure: after 60 hours with a run an hour, the first run with a connection asks all", async () => {
    const { run, goOffline, requests } = await aPublication(online);
    await run(now, input);
    expect(requests).toHaveLength(3);
    goOffline(true);
    for (let hour = 1; hour <= 60; hour++) {
      const report = await run(hours(hour), input);
      expect(report).toMatchObject({ isOffline: true, failedSources: [], notDue: [] });
    }
    goOffline(false);
    expect(await run(hours(61), input)).toMatchObject({ isOffline: false, failedSources: [], notDue: [] });
    expect(requests).toHaveLength(6);
  });

  it.each([[[{ feed: "https://f.example/f" }]], [[{ linkding: "https://l.example" }]]])(
    "is not held against the only source either, though it is told: %j",
    async (only) => {
      const { run, goOffline, requests } = await aPublication(online);
      goOffline(true);
      for (let hour = 0; hour < 5; hour++) {
        const report = await run(hours(hour), { ...input, sources: only });
        expect(report.failedSources).toMatchObject([{ why: expect.stringContaining("no such host") }]);
        expect(report.failedSources[0]?.againAt).toBeUndefined();
      }
      goOffline(false);
      expect((await run(hours(5), { ...input, sources: only })).failedSources).toEqual([]);
      expect(requests).toHaveLength(1);
    },
  );

  it("is not what it is called when one of them answered, however badly", async () => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response) => response.writeHead(500).end());
    const network = {
      ...web.network,
      resolve: async (name: string) => {
        if (name === "l.example") return ["93.184.215.14"];
        throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
      },
    };
    const report = await runIngest({ now, ...input }, { ...web, network }, folder);
    expect(report.isOffline).toBe(false);
    expect(report.failedSources).toHaveLength(3);
    expect(report.failedSources.every(({ againAt }) => againAt === hours(1))).toBe(true);
  });

  it("is not so when a page was reached, and then the sources' failures count", async () => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response) =>
      response.writeHead(404, { "content-type": "text/html" }).end("<title>x</title>"),
    );
    const network = {
      ...web.network,
      resolve: async (name: string) => {
        if (name === "a.example") return ["93.184.215.14"];
        throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
      },
    };
    const files = { "l.txt": "https://a.example/1" };
    const report = await runIngest({ now, ...input, files }, { ...web, network }, folder);
    expect(report).toMatchObject({ isOffline: false });
    expect(report.failedSources).toHaveLength(3);
    const later = await runIngest({ now: hours(0.5), ...input }, { ...web, network }, folder);
    expect(later.failedSources.every(({ againAt }) => againAt === hours(1))).toBe(true);
  });
});

describe("a feed that moved for good", () => {
  it.each([
    ["that answers in full", false],
    ["that answers 304", true],
  ])(
    "%s is followed after two sightings and stays so, and the report names both addresses",
    async (_name, hasTag) => {
      const { run, words, requests } = await aPublication((url, response, request) => {
        if (url.hostname === "old.example")
          response.writeHead(301, { location: "https://new.example/f" }).end();
        else if (request.headers["if-none-match"]) response.writeHead(304).end();
        else sendFeed(response, [], hasTag ? { etag: '"v1"' } : {});
      });
      const input = { sources: [{ feed: "https://old.example/f", name: "F" }] };
      expect((await run(now, input)).moved).toEqual([]);
      const moved = [{ source: "F", from: "https://old.example/f", to: "https://new.example/f" }];
      // The loopback server sees http; what is told is what was asked.
      for (const hour of [1, 2, 3, 4]) expect((await run(hours(hour), input)).moved).toEqual(moved);
      const hosts = requests.map((url) => new URL(url).hostname.split(".")[0]);
      expect(hosts).toEqual(["old", "new", "old", "new", "new", "new", "new"]);
      expect(await words(hours(5), input)).toContain(
        "F has moved for good from https://old.example/f to https://new.example/f, and is asked there. Put the new address into content/publication.yaml.",
      );
    },
  );

  it("for a while only is asked where it was", async () => {
    const { run, requests } = await aPublication((url, response) => {
      if (url.hostname === "old.example")
        response.writeHead(302, { location: "https://new.example/f" }).end();
      else sendFeed(response, []);
    });
    const input = { sources: [{ feed: "https://old.example/f" }] };
    for (const hour of [0, 1, 2, 3]) expect((await run(hours(hour), input)).moved).toEqual([]);
    expect(requests.filter((url) => url.includes("old.example"))).toHaveLength(4);
  });
});

describe("an unchanged feed", () => {
  it("is left alone as long as it says that it stays fresh, and is asked by what it calls itself now", async () => {
    const tags: unknown[] = [];
    const { run } = await aPublication((_url, response, request) => {
      tags.push(request.headers["if-none-match"]);
      if (tags.length > 1) response.writeHead(304, { etag: '"v2"', "cache-control": "max-age=7200" }).end();
      else sendFeed(response, [], { etag: '"v1"' });
    });
    const input = { sources: [{ feed: "https://f.example/f" }] };
    for (const hour of [0, 1, 2, 4]) await run(hours(hour), input);
    expect(tags).toEqual([undefined, '"v1"', '"v2"']);
  });
});

describe("a source in the editor's own network", () => {
  const at = async (sources: Record<string, unknown>[]) => {
    const folder = await aPublicationFolder();
    const web = await aWeb((_request, response, url) => {
      if (url.pathname === "/away")
        response.writeHead(302, { location: "http://other.home.example/f" }).end();
      else if (url.pathname.startsWith("/api")) sendJson(response, { next: null, results: [] });
      else sendFeed(response, ["https://a.example/1"]);
    });
    const network = { ...web.network, resolve: async () => ["192.168.1.10"] };
    const report = await runIngest(
      { now, sources, secrets: { LINKDING_TOKEN: "t" } },
      { ...web, network },
      folder,
    );
    return { report, words: describeReport(report, "bookmarks", now) };
  };

  it.each([
    { feed: "http://nas.home.example/f" },
    { feed: "http://nas.home.example:8080/f" },
    { linkding: "http://nas.home.example:9090" },
  ])("is refused with the setting that allows it, and read with it: %j", async (source) => {
    const refused = await at([source]);
    expect(refused.words).toContain("write inside: true under it in content/publication.yaml");
    const allowed = await at([{ ...source, inside: true }]);
    expect(allowed.report.failedSources).toEqual([]);
  });

  it("may not lead on to another private place", async () => {
    const { words } = await at([{ feed: "http://nas.home.example/away", inside: true }]);
    expect(words).toContain("its address leads to a private network, so it was not opened.");
    expect(words).not.toContain("inside: true");
  });
});
