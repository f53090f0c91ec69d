import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { mastodon } from "../../../src/shipping/announce/mastodon.ts";
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

describe("a post on Mastodon", () => {
  const account = { account: "@me@social.example", secret: "token" };
  const status = { id: "1", url: "https://social.example/@me/1", content: "" };

  it("holds title and address, and the same key at every try, so that the server takes it once", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, status));
    for (const _try of [1, 2])
      expect(await mastodon.post(announcement, { ...account, ask })).toEqual({ ok: true, url: status.url });
    const [first, second] = asked;
    expect(first?.url.href).toBe("https://social.example/api/v1/statuses");
    expect(first?.headers.authorization).toBe("Bearer token");
    expect(JSON.parse(first?.body ?? "")).toEqual({
      ...{ status: `${announcement.title}\n\n${announcement.url}`, language: "en", visibility: "public" },
    });
    expect(first?.headers["idempotency-key"]).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);
  });

  it("is cut at a word where a title is longer than a post may be", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, status));
    await mastodon.post({ ...announcement, title: "word ".repeat(200) }, { ...account, ask });
    const posted = String(JSON.parse(asked[0]?.body ?? "").status);
    expect(posted.replace(announcement.url, "x".repeat(23)).length).toBeLessThanOrEqual(500);
    expect(posted).toMatch(/word…\n\nhttps:/);
  });

  it.each([
    [401, '{"error":"The access token is invalid"}', "@me@social.example answered 401"],
    [422, '{"error":"Text character limit of 500 exceeded"}', "Text character limit"],
    [500, "<html>oops", "answered 500"],
    [200, "<html>", "no JSON"],
    [200, "[]", "did not say what became of the post"],
  ])("that is answered %d with %j says so, and holds no token", async (code, body, words) => {
    const { ask } = await aService((_url, response) => sendJson(response, body, {}, code));
    const posted = await mastodon.post(announcement, { ...account, ask });
    expect(posted).toMatchObject({ ok: false, says: expect.stringContaining(words) });
    expect(JSON.stringify(posted)).not.toContain('token"');
  });

  it("is found among the account's own since the issue went out", async () => {
    const answer = (statuses: unknown[]) => (url: URL, response: ServerResponse) =>
      sendJson(response, url.pathname.endsWith("verify_credentials") ? { id: "7" } : statuses);
    const other = { ...status, content: "Something else" };
    const own = {
      ...status,
      id: "2",
      url: null,
      uri: "https://social.example/2",
      content: `<a href="${announcement.url}">it</a>`,
    };
    const found = await aService(answer([other, own]));
    expect(await mastodon.find(announcement, { ...account, ask: found.ask })).toEqual({
      ok: true,
      url: own.uri,
    });
    const page = found.asked[1]?.url;
    expect(page?.pathname).toBe("/api/v1/accounts/7/statuses");
    // An id's time is its upper bits: this one was made at nine.
    expect(Number(BigInt(page?.searchParams.get("min_id") ?? "") >> 16n)).toBe(
      Date.parse(announcement.shippedAt),
    );
    const none = await aService(answer([other]));
    expect(await mastodon.find(announcement, { ...account, ask: none.ask })).toEqual({
      ok: true,
      url: undefined,
    });
  });
});
