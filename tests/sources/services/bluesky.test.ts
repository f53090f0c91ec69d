import { describe, expect, it } from "vitest";
import { bluesky } from "../../../src/sources/services/bluesky.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "editor.example" };
const author = { did: "did:plc:editor", handle: "editor.example", displayName: "The editor" };
const friend = { did: "did:plc:friend", handle: "friend.example" };

/** A post whose links and tags are marked as `[shown](uri)` and `[#tag]`, with offsets counted as Bluesky does. */
const post = (marked: string, more: { record?: object; author?: object } = {}) => {
  const facets: object[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\](?:\([^)]*\))?)/)) {
    const [, shown, uri] = /^\[([^\]]*)\](?:\(([^)]*)\))?$/.exec(part) ?? [];
    const byteStart = Buffer.byteLength(text);
    text += shown ?? part;
    if (shown === undefined) continue;
    const feature = uri
      ? { $type: "app.bsky.richtext.facet#link", uri }
      : { $type: "app.bsky.richtext.facet#tag", tag: shown.slice(1) };
    facets.push({ index: { byteStart, byteEnd: Buffer.byteLength(text) }, features: [feature] });
  }
  return {
    uri: "at://did:plc:editor/app.bsky.feed.post/3kabc",
    cid: "bafy",
    author: more.author ?? author,
    record: {
      $type: "app.bsky.feed.post",
      text,
      createdAt: "2026-11-23T10:00:00.000Z",
      facets,
      ...more.record,
    },
    indexedAt: "2026-11-23T10:00:01.000Z",
  };
};
const aCard = (uri: string) => ({
  $type: "app.bsky.embed.external",
  external: { uri, title: "The page's title", description: "" },
});
const readPosts = async (...feed: unknown[]) => {
  const { ask } = await aService((_url, response) => sendJson(response, { feed }));
  return bluesky.read(ask, theSettings(settings));
};

describe("bluesky", () => {
  keepsTheServicesPromises({
    service: bluesky,
    settings,
    name: "post",
    needsSecret: false,
    wrongAddress: "editor",
    pageAsked: (url) => Number(url.searchParams.get("cursor") ?? 0),
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("cursor") ?? 0);
      sendJson(response, {
        feed: pages[page],
        ...(page + 1 < pages.length ? { cursor: String(page + 1) } : {}),
      });
    },
    record: (url, at) => ({ post: post(`Look: [${url}](${url})`, { record: { createdAt: at } }) }),
  });

  it("reads own posts without a login", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, {
        feed: [{ post: post("Look: [example.org/a…](https://example.org/abc) [#web]") }],
      }),
    );
    const { captures } = await bluesky.read(ask, theSettings({ ...settings, secret: undefined }));
    expect(captures).toEqual([
      {
        url: "https://example.org/abc",
        note: "Look:",
        tags: ["web"],
        savedAt: "2026-11-23T10:00:00.000Z",
        source: "Test",
        seenAt: "https://bsky.app/profile/editor.example/post/3kabc",
      },
    ]);
    expect(asked[0]?.url.href).toBe(
      "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=editor.example&limit=100&filter=posts_no_replies",
    );
  });

  it("counts offsets in bytes, so that no word after an emoji or an umlaut is cut", async () => {
    const { captures } = await readPosts({
      post: post("👩‍👧 Schöne Lektüre – [example.org/ä…](https://www.example.org/äpfel) und [#Bücher] dazu"),
    });
    expect(captures[0]).toMatchObject({
      url: "https://www.example.org/äpfel",
      note: "👩‍👧 Schöne Lektüre – und #Bücher dazu",
      tags: ["Bücher"],
    });
  });

  it("keeps words that somebody linked, and a facet that points outside of the text harms nothing", async () => {
    const linked = post("Read [this essay](https://example.org/essay) twice");
    const { captures } = await readPosts(
      { post: linked },
      {
        post: post("Short", {
          record: {
            facets: [{ index: { byteStart: 2, byteEnd: 900 }, features: [{ uri: "https://example.org/b" }] }],
          },
        }),
      },
    );
    expect(captures.map((capture) => capture.note)).toEqual(["Read this essay twice", "Short"]);
  });

  it("takes the link of a card once, with the page's title, alone and beside a quoted post", async () => {
    const url = "https://example.org/a";
    const { captures } = await readPosts(
      { post: post(`See [example.org/a](${url})`, { record: { embed: aCard(url) } }) },
      { post: post("See", { record: { embed: aCard(url) } }) },
      {
        post: post("And this", {
          record: { embed: { $type: "app.bsky.embed.recordWithMedia", record: {}, media: aCard(url) } },
        }),
      },
    );
    expect(captures.map(({ title, note }) => [title, note])).toEqual([
      ["The page's title", "See"],
      ["The page's title", "See"],
      ["The page's title", "And this"],
    ]);
  });

  it("takes neither a moving picture nor a quoted post for a link", async () => {
    const { captures, skipped } = await readPosts(
      { post: post("Ha", { record: { embed: aCard("https://media.tenor.com/x/cat.gif?hh=1") } }) },
      {
        post: post("This", {
          record: { embed: { $type: "app.bsky.embed.record", record: { uri: "at://x" } } },
        }),
      },
    );
    expect({ captures, skipped }).toEqual({ captures: [], skipped: [] });
  });

  it("says that a repost is one, at the time of the repost", async () => {
    const { captures } = await readPosts({
      post: post("Look: [example.org/a](https://example.org/a)", { author: friend }),
      reason: { $type: "app.bsky.feed.defs#reasonRepost", by: author, indexedAt: "2026-11-25T08:00:00.000Z" },
    });
    expect(captures[0]).toMatchObject({
      note: "Reposted from @friend.example: Look:",
      savedAt: "2026-11-25T08:00:00.000Z",
      seenAt: "https://bsky.app/profile/friend.example/post/3kabc",
    });
  });

  it("reads bookmarks after a login, dated by the bookmark, without the posts that are gone", async () => {
    const { ask, asked } = await aService((url, response) => {
      if (url.pathname.endsWith("createSession"))
        sendJson(response, { accessJwt: "jwt", refreshJwt: "r", did: author.did, handle: author.handle });
      else
        sendJson(response, {
          bookmarks: [
            {
              createdAt: "2026-11-24T10:00:00.000Z",
              subject: {},
              item: post("Look: [example.org/a](https://example.org/a)", { author: friend }),
            },
            {
              subject: {},
              item: { $type: "app.bsky.feed.defs#notFoundPost", uri: "at://x", notFound: true },
            },
            { subject: {}, item: { $type: "app.bsky.feed.defs#blockedPost", uri: "at://y", blocked: true } },
          ],
        });
    });
    const reading = await bluesky.read(
      ask,
      theSettings({ ...settings, take: ["bookmarks"], secret: "abcd-efgh" }),
    );
    expect(reading.captures).toMatchObject([
      {
        url: "https://example.org/a",
        note: "From @friend.example: Look:",
        savedAt: "2026-11-24T10:00:00.000Z",
      },
    ]);
    expect(reading.skipped).toEqual([]);
    expect(asked[0]).toMatchObject({
      method: "POST",
      body: JSON.stringify({ identifier: "editor.example", password: "abcd-efgh" }),
    });
    expect(asked[0]?.url.href).toBe("https://bsky.social/xrpc/com.atproto.server.createSession");
    expect(asked[1]?.headers["authorization"]).toBe("Bearer jwt");
  });

  it("logs in at the server that the address names", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, {}, {}, 401));
    const reading = await bluesky.read(
      ask,
      theSettings({ address: "https://pds.example/profile/editor.example", take: ["bookmarks"] }),
    );
    expect(said(bluesky, reading)).toContain("refuses the token (401)");
    expect(asked.map(({ url }) => url.origin)).toEqual(["https://pds.example"]);
  });

  it("keeps the posts when there is no app password for the bookmarks", async () => {
    const { ask } = await aService((_url, response) =>
      sendJson(response, { feed: [{ post: post("[example.org/a](https://example.org/a)") }] }),
    );
    const reading = await bluesky.read(
      ask,
      theSettings({ ...settings, take: ["posts", "bookmarks"], secret: undefined }),
    );
    expect(reading.captures).toHaveLength(1);
    expect(said(bluesky, reading)).toContain("BLUESKY_APP_PASSWORD");
  });

  it.each([
    ["@editor.example", "editor.example"],
    ["did:plc:editor", "did:plc:editor"],
    ["https://bsky.app/profile/editor.example", "editor.example"],
    ["https://bsky.app/profile/did:plc:editor/", "did:plc:editor"],
  ])("reads the account behind %s", async (address, actor) => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, { feed: [] }));
    await bluesky.read(ask, theSettings({ address }));
    expect(asked[0]?.url.searchParams.get("actor")).toBe(actor);
  });
});
