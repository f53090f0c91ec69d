import { describe, expect, it } from "vitest";
import { x } from "../../../src/sources/services/x.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "@editor" };
const me = { id: "7", username: "editor", name: "The editor", protected: false };
const friend = { id: "8", username: "friend", protected: false };
const url = (more = {}) => ({
  start: 6,
  end: 29,
  url: "https://t.co/abc",
  expanded_url: "https://bit.ly/abc",
  display_url: "bit.ly/abc",
  unwound_url: "https://example.org/a",
  title: "The page's title",
  ...more,
});
const post = (more = {}) => ({
  id: "100",
  text: "Tea &amp; code: https://t.co/abc #web",
  created_at: "2026-11-23T10:00:00.000Z",
  author_id: "7",
  entities: { urls: [url()], hashtags: [{ start: 1, end: 4, tag: "web" }] },
  ...more,
});
/** Answers with `body` to everything but the question who the account is. */
const serving = (body: object) =>
  aService((asked, response) =>
    sendJson(response, isWhoIs(asked) ? { data: me } : { meta: { result_count: 1 }, ...body }),
  );
const isWhoIs = (asked: URL) => /\/(me|by\/username\/editor)$/.test(asked.pathname);

describe("x", () => {
  keepsTheServicesPromises({
    service: x,
    settings,
    name: "post",
    wrongAddress: "https://example.org/editor",
    pageAsked: (asked) =>
      isWhoIs(asked) ? undefined : Number(asked.searchParams.get("pagination_token")?.slice(1) ?? 0),
    answer: (asked, response, pages) => {
      const page = Number(asked.searchParams.get("pagination_token")?.slice(1) ?? 0);
      if (isWhoIs(asked)) sendJson(response, { data: me });
      else
        sendJson(response, {
          data: pages[page],
          meta: { result_count: 2, ...(page + 1 < pages.length ? { next_token: `t${page + 1}` } : {}) },
        });
    },
    record: (to, at) => post({ created_at: at, entities: { urls: [url({ unwound_url: to })] } }),
  });

  it("takes the address at the end of all redirects, and the words without it", async () => {
    const { ask, asked } = await serving({ data: [post()] });
    const { captures } = await x.read(ask, theSettings(settings));
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "The page's title",
        note: "Tea & code:",
        tags: ["web"],
        savedAt: "2026-11-23T10:00:00.000Z",
        source: "Test",
        seenAt: "https://x.com/editor/status/100",
      },
    ]);
    expect(asked.map((one) => one.url.pathname)).toEqual([
      "/2/users/by/username/editor",
      "/2/users/7/tweets",
    ]);
    expect(asked[1]?.headers["authorization"]).toBe("Bearer token");
  });

  it("reads all of a long post", async () => {
    const { ask } = await serving({
      data: [
        post({
          text: "The beginning…",
          entities: { urls: [] },
          note_tweet: { text: "The beginning and the end https://t.co/abc", entities: { urls: [url()] } },
        }),
      ],
    });
    const { captures } = await x.read(ask, theSettings(settings));
    expect(captures).toMatchObject([{ url: "https://example.org/a", note: "The beginning and the end" }]);
  });

  it("reads a retweet from the post inside, since its own text is cut off", async () => {
    const inside = post({ id: "50", author_id: "8", created_at: "2020-01-01T00:00:00.000Z" });
    const { ask } = await serving({
      data: [
        post({
          text: "RT @friend: Tea…",
          entities: {},
          referenced_tweets: [{ type: "retweeted", id: "50" }],
        }),
      ],
      includes: { users: [me, friend], tweets: [inside] },
    });
    const { captures } = await x.read(ask, theSettings(settings));
    expect(captures).toMatchObject([
      {
        url: "https://example.org/a",
        note: "Reposted from @friend: Tea & code:",
        savedAt: "2026-11-23T10:00:00.000Z",
        seenAt: "https://x.com/friend/status/50",
      },
    ]);
  });

  it("takes no pictures, quoted posts and profiles for links", async () => {
    const urls = ["https://x.com/editor/status/100/photo/1", "https://twitter.com/friend/status/1"].map(
      (to) => url({ expanded_url: to, unwound_url: undefined }),
    );
    const { ask } = await serving({ data: [post({ entities: { urls } })] });
    expect(await x.read(ask, theSettings(settings))).toMatchObject({ captures: [], skipped: [] });
  });

  it("pays for nothing that is older than wanted", async () => {
    const { ask, asked } = await serving({ meta: { result_count: 0 } });
    await x.read(ask, theSettings({ ...settings, since: "2026-11-20T00:00:00.000Z" }));
    expect(asked[1]?.url.searchParams.get("start_time")).toBe("2026-11-20T00:00:00Z");
  });

  it("reads bookmarks undated, says whose they are, and keeps a closed account's private", async () => {
    const { ask, asked } = await serving({
      data: [post({ author_id: "8" }), post({ author_id: "9" }), post()],
      includes: { users: [friend, { id: "9", username: "closed", protected: true }] },
    });
    const { captures } = await x.read(ask, theSettings({ ...settings, take: ["bookmarks"] }));
    expect(captures).toMatchObject([
      { note: "From @friend: Tea & code:", savedAt: undefined },
      { note: "From @closed: Tea & code:", private: true },
      { note: "Tea & code:" },
    ]);
    expect(asked.map((one) => one.url.pathname)).toEqual(["/2/users/me", "/2/users/7/bookmarks"]);
  });

  it("keeps the bookmark of an old post, but pays for no more after a page that it was given before", async () => {
    const { ask, asked } = await serving({
      data: [post({ id: "200" }), post()],
      meta: { next_token: "more" },
    });
    const wanted = { ...settings, take: ["bookmarks"], since: "2026-11-25T00:00:00.000Z" };
    const read = async (...known: string[]) => {
      const before = asked.length;
      const wasSeen = (seenAt: string) => known.some((id) => seenAt.endsWith(`/${id}`));
      const { captures } = await x.read(ask, theSettings({ ...wanted, wasSeen }));
      return { kept: captures.length, asked: asked.length - before };
    };
    expect(await read()).toEqual({ kept: 4, asked: 3 });
    expect(await read("100")).toEqual({ kept: 2, asked: 3 });
    expect(await read("100", "200")).toEqual({ kept: 0, asked: 2 });
  });

  it("counts the wait from the second in which the limit ends", async () => {
    const { ask } = await aService((_url, response) =>
      sendJson(
        response,
        { title: "Too Many Requests" },
        {
          date: "Thu, 26 Nov 2026 10:00:00 GMT",
          "x-rate-limit-reset": String(Date.UTC(2026, 10, 26, 10, 15) / 1000),
        },
        429,
      ),
    );
    const { problem } = await x.read(ask, theSettings(settings));
    expect(problem?.retryAfterMs).toBe(900_000);
  });
});
