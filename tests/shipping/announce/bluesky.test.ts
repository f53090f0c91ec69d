import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { bluesky } from "../../../src/shipping/announce/bluesky.ts";
import type { Announcement } from "../../../src/shipping/announce/network.ts";
import { aService, sendJson } from "../../support/service.ts";

const announcement: Announcement = {
  number: 42,
  title: "Tür zu, große Kerbe & eine Laterne",
  url: "https://five.example/issues/42/",
  summary: "A week about looking closely.",
  language: "en-GB",
  shippedAt: "2026-11-27T09:00:00.000Z",
};

describe("a post on Bluesky", () => {
  const account = { account: "me.bsky.social", secret: "password" };

  function answer(url: URL, response: ServerResponse): void {
    if (url.pathname.endsWith("createSession")) sendJson(response, { did: "did:plc:me", accessJwt: "jwt" });
    else if (url.pathname.endsWith("getRecord")) sendJson(response, { error: "RecordNotFound" }, {}, 400);
    else sendJson(response, { uri: "at://did:plc:me/app.bsky.feed.post/x", cid: "c" });
  }

  it("is put under a key that follows from the issue, and its link is where its bytes say", async () => {
    const { ask, asked } = await aService(answer);
    const posted = await bluesky.post(announcement, { ...account, ask });
    await bluesky.post(announcement, { ...account, ask });
    const [session, put, , again] = asked.map(({ body }) => JSON.parse(body));
    expect(session).toEqual({ identifier: "me.bsky.social", password: "password" });
    expect(put).toMatchObject({ repo: "did:plc:me", collection: "app.bsky.feed.post" });
    // atproto.com/specs/tid: 13 letters of its own alphabet, the first of them one of 16.
    expect(put.rkey).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
    expect(again.rkey).toBe(put.rkey);
    expect(posted).toEqual({ ok: true, url: `https://bsky.app/profile/me.bsky.social/post/${put.rkey}` });
    const { text, facets, embed } = put.record;
    const { byteStart, byteEnd } = facets[0].index;
    expect(Buffer.from(text).subarray(byteStart, byteEnd).toString()).toBe("five.example/issues/42");
    expect(facets[0].features[0].uri).toBe(announcement.url);
    expect(embed.external).toEqual({
      uri: announcement.url,
      title: announcement.title,
      description: announcement.summary,
    });
  });

  it("has another key for another issue of the same moment", async () => {
    const { ask, asked } = await aService(answer);
    for (const number of [42, 43]) await bluesky.post({ ...announcement, number }, { ...account, ask });
    const keys = asked.map(({ body }) => JSON.parse(body).rkey).filter(Boolean);
    expect(new Set(keys).size).toBe(2);
  });

  it("is asked for by its key, and not found is an answer", async () => {
    const { ask, asked } = await aService(answer);
    expect(await bluesky.find(announcement, { ...account, ask })).toEqual({ ok: true, url: undefined });
    expect(asked[1]?.url.searchParams.get("repo")).toBe("did:plc:me");
    const there = await aService((url, response) =>
      sendJson(
        response,
        url.pathname.endsWith("getRecord") ? { value: {} } : { did: "did:plc:me", accessJwt: "jwt" },
      ),
    );
    expect(await bluesky.find(announcement, { ...account, ask: there.ask })).toMatchObject({
      url: expect.stringMatching(/^https:\/\/bsky\.app\/profile\/me\.bsky\.social\/post\//),
    });
  });

  it("says that the password was refused, without it", async () => {
    const refused = await aService((_url, response) =>
      sendJson(
        response,
        { error: "AuthenticationRequired", message: "Invalid identifier or password" },
        {},
        401,
      ),
    );
    const posted = await bluesky.post(announcement, { ...account, secret: "s3cret-w0rd", ask: refused.ask });
    expect(posted).toMatchObject({ ok: false, says: expect.stringContaining("answered 401") });
    expect(JSON.stringify(posted)).not.toContain("s3cret-w0rd");
  });
});
