import { describe, expect, it } from "vitest";
import { mastodon } from "../../../src/sources/services/mastodon.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";

const settings = theSettings({ address: "https://social.example/@editor" });
const post = (id: number, more = {}) => ({
  id: String(id),
  created_at: `2026-11-2${id}T10:00:00.000Z`,
  url: `https://social.example/@editor/${id}`,
  content: `<p>Look: <a href="https://example.org/${id}"><span class="invisible">https://</span><span class="ellipsis">example.org/…</span></a> <a href="https://social.example/tags/web" class="mention hashtag" rel="tag">#web</a></p>`,
  tags: [{ name: "web" }],
  visibility: "public",
  reblog: null,
  ...more,
});

describe("mastodon", () => {
  it("reads own posts page by page, with the words as the note and the link behind the shortened text", async () => {
    const { ask, asked } = await aService((url, response) => {
      if (url.pathname.endsWith("/lookup")) sendJson(response, { id: "7" });
      else if (url.searchParams.has("max_id")) sendJson(response, [post(1)]);
      else
        sendJson(response, [post(3), post(2)], {
          link: '<https://social.example/api/v1/accounts/7/statuses?max_id=2>; rel="next", <https://social.example/>; rel="prev"',
        });
    });
    const { captures, problem } = await mastodon.read(ask, settings);
    expect(problem).toBeUndefined();
    expect(captures.map((capture) => capture.url)).toEqual([
      "https://example.org/3",
      "https://example.org/2",
      "https://example.org/1",
    ]);
    expect(captures[0]).toMatchObject({
      note: "Look",
      tags: ["web"],
      savedAt: "2026-11-23T10:00:00.000Z",
      seenAt: "https://social.example/@editor/3",
    });
    expect(asked[1]?.headers["authorization"]).toBe("Bearer token");
  });

  it("says that a boost is one, and keeps what is private private", async () => {
    const boost = post(4, { content: "", reblog: { ...post(1), account: { acct: "friend@other.example" } } });
    const { ask } = await aService((url, response) =>
      sendJson(
        response,
        url.pathname.endsWith("/lookup") ? { id: "7" } : [boost, post(2, { visibility: "private" })],
      ),
    );
    const { captures } = await mastodon.read(ask, settings);
    expect(captures[0]).toMatchObject({
      url: "https://example.org/1",
      note: "Boosted from @friend@other.example: Look",
      savedAt: "2026-11-24T10:00:00.000Z",
    });
    expect(captures[1]).toMatchObject({ private: true });
  });

  it.each([
    ["public", undefined],
    ["unlisted", undefined],
    ["direct", true],
    ["limited", true],
    ["something new", true],
  ])("keeps a post for %s private: %s", async (visibility, expected) => {
    const { ask } = await aService((url, response) =>
      sendJson(response, url.pathname.endsWith("/lookup") ? { id: "7" } : [post(2, { visibility })]),
    );
    const { captures } = await mastodon.read(ask, settings);
    expect(captures.map((capture) => capture.private)).toEqual([expected]);
  });

  it("stops at own posts that are older than wanted", async () => {
    const { ask, asked } = await aService((url, response) =>
      sendJson(response, url.pathname.endsWith("/lookup") ? { id: "7" } : [post(2), post(1)], {
        link: `<https://social.example/api/v1/accounts/7/statuses?max_id=${url.searchParams.get("max_id") ?? "x"}1>; rel="next"`,
      }),
    );
    const { captures } = await mastodon.read(ask, { ...settings, since: "2026-11-23T00:00:00Z" });
    expect(captures).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  describe.each(["bookmarks", "favourites"])("%s", (list) => {
    const pages = (...found: unknown[][]) =>
      aService((url, response) => {
        const page = Number(url.searchParams.get("max_id") ?? 0);
        const link = `<https://social.example/api/v1/${list}?max_id=${page + 1}>; rel="next"`;
        sendJson(response, found[page], page + 1 < found.length ? { link } : {});
      });
    const wanted = { ...settings, take: [list], since: "2026-11-25T00:00:00Z" };

    it("are taken however old the post is, and come into the list since the last run", async () => {
      const { ask } = await pages([post(1, { created_at: "2019-01-01T10:00:00.000Z" })], [post(2)]);
      const { captures } = await mastodon.read(ask, wanted);
      expect(captures.map(({ url, savedAt }) => [url, savedAt])).toEqual([
        ["https://example.org/1", undefined],
        ["https://example.org/2", undefined],
      ]);
    });

    it("have the post's own time when the list is read for the first time", async () => {
      const { ask } = await pages([post(1)]);
      const { captures } = await mastodon.read(ask, { ...wanted, since: undefined });
      expect(captures[0]?.savedAt).toBe("2026-11-21T10:00:00.000Z");
    });

    it("are asked for up to the first page that was seen before", async () => {
      const { ask, asked } = await pages([post(3), post(1)], [post(2)], [post(4)]);
      const wasSeen = (seenAt: string) => seenAt.endsWith("/1") || seenAt.endsWith("/2");
      const { captures } = await mastodon.read(ask, { ...wanted, wasSeen });
      expect(captures.map(({ url }) => url)).toEqual(["https://example.org/3"]);
      expect(asked).toHaveLength(2);
    });

    it("are read on past a page of posts without links", async () => {
      const { ask } = await pages([post(1, { content: "<p>Nothing here</p>" })], [post(2)]);
      expect((await mastodon.read(ask, wanted)).captures).toHaveLength(1);
    });

    it("want a token, and nobody is asked without one", async () => {
      const { ask, asked } = await pages([post(1)]);
      const reading = await mastodon.read(ask, { ...wanted, secret: undefined });
      expect(said(mastodon, reading)).toContain("no token of Mastodon. Put it in .env as MASTODON_TOKEN");
      expect(asked).toEqual([]);
    });
  });

  it.each([
    [429, { "retry-after": "120" }, "slow down", 120_000],
    [401, {}, "refuses the token (401)", undefined],
    [500, {}, "fault (500)", undefined],
  ])(
    "keeps what it had when page two answers %d, and says why",
    async (status, headers, words, retryAfterMs) => {
      const { ask } = await aService((url, response) => {
        if (url.searchParams.has("max_id")) sendJson(response, {}, headers, status);
        else
          sendJson(response, [post(3)], {
            link: '<https://social.example/api/v1/bookmarks?max_id=3>; rel="next"',
          });
      });
      const reading = await mastodon.read(ask, { ...settings, take: ["bookmarks"] });
      expect(reading.captures).toHaveLength(1);
      expect(said(mastodon, reading)).toContain(words);
      expect(reading.problem?.retryAfterMs).toBe(retryAfterMs);
    },
  );

  it("names a broken answer, and a broken post among good ones", async () => {
    const broken = await aService((_url, response) => sendJson(response, "<html>"));
    expect(said(mastodon, await mastodon.read(broken.ask, { ...settings, take: ["favourites"] }))).toContain(
      "not what this service sends",
    );
    const mixed = await aService((_url, response) => sendJson(response, [post(3), 7]));
    const reading = await mastodon.read(mixed.ask, { ...settings, take: ["favourites"] });
    expect(reading.captures).toHaveLength(1);
    expect(reading.skipped).toEqual([{ where: "post 2", why: "it is not a post as Mastodon sends it" }]);
  });

  it("asks for a profile's address when it got something else", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, []));
    expect(said(mastodon, await mastodon.read(ask, { ...settings, address: "editor" }))).toContain(
      "https://social.example/@you",
    );
    expect(asked).toEqual([]);
  });
});
