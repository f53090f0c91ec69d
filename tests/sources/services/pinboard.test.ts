import { describe, expect, it } from "vitest";
import { pinboard } from "../../../src/sources/services/pinboard.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";

const settings = theSettings({ address: "editor", secret: "editor:0123456789ABCDEF" });
const post = (more = {}) => ({
  href: "https://example.org/a",
  description: "A title",
  extended: "My note",
  meta: "m",
  hash: "h",
  time: "2026-11-23T10:00:00Z",
  shared: "yes",
  toread: "no",
  tags: "gov digital",
  ...more,
});
const changedAt = "2026-11-24T10:00:00Z";
const serving = (all: unknown, status = 200) =>
  aService((url, response) => {
    if (url.pathname.endsWith("/posts/update")) sendJson(response, { update_time: changedAt });
    else sendJson(response, all, {}, status);
  });

describe("pinboard", () => {
  it("reads everything in one answer, with the description as the title and the extended as the note", async () => {
    const { ask, asked } = await serving([post(), post({ description: false, extended: "" })]);
    const { captures, problem } = await pinboard.read(ask, settings);
    expect(problem).toBeUndefined();
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "A title",
        note: "My note",
        tags: ["gov", "digital"],
        savedAt: "2026-11-23T10:00:00.000Z",
        source: "Test",
      },
      expect.objectContaining({ title: undefined, note: undefined }),
    ]);
    expect(asked.map(({ url }) => url.href)).toEqual([
      "https://api.pinboard.in/v1/posts/update?format=json&auth_token=editor%3A0123456789ABCDEF",
      "https://api.pinboard.in/v1/posts/all?format=json&auth_token=editor%3A0123456789ABCDEF",
    ]);
  });

  it("keeps private what is not shared, and leaves private tags where they are", async () => {
    const { ask } = await serving([post({ shared: "no", tags: "gov .secret" }), post({ shared: undefined })]);
    const { captures } = await pinboard.read(ask, settings);
    expect(captures[0]).toMatchObject({ private: true, tags: ["gov"] });
    expect(captures[1]).toMatchObject({ private: true });
  });

  it("does not ask for everything when nothing has changed", async () => {
    const { ask, asked } = await serving([post()]);
    const reading = await pinboard.read(ask, { ...settings, since: "2026-11-24T10:00:00.000Z" });
    expect(reading).toEqual({ captures: [], skipped: [] });
    expect(asked).toHaveLength(1);
  });

  it("asks for what is new only, and drops what is older all the same", async () => {
    const { ask, asked } = await serving([
      post({ time: "2026-11-22T12:00:00Z" }),
      post({ time: "2026-11-20T12:00:00Z" }),
    ]);
    const { captures } = await pinboard.read(ask, { ...settings, since: "2026-11-22T00:00:00.000Z" });
    expect(captures).toHaveLength(1);
    expect(asked[1]?.url.searchParams.get("fromdt")).toBe("2026-11-22T00:00:00Z");
  });

  it("waits five minutes after a 429, which names no time", async () => {
    const { ask } = await serving({}, 429);
    expect((await pinboard.read(ask, settings)).problem).toEqual({
      why: "rate-limited",
      status: 429,
      retryAfterMs: 300_000,
    });
  });

  it("says that a token is refused, and that an answer is broken", async () => {
    const refused = await aService((_url, response) =>
      sendJson(response, "API requires authentication", {}, 401),
    );
    expect(said(pinboard, await pinboard.read(refused.ask, settings))).toContain("refuses the token (401)");
    const broken = await serving("<html>");
    expect(said(pinboard, await pinboard.read(broken.ask, settings))).toContain(
      "not what this service sends",
    );
  });

  it("names a broken post among good ones, and one that leads nowhere", async () => {
    const { ask } = await serving([post(), 7, post({ href: "feed://example.org/rss" })]);
    const reading = await pinboard.read(ask, settings);
    expect(reading.captures).toHaveLength(1);
    expect(reading.skipped).toEqual([
      { where: "post 2", why: "it is not a post as Pinboard sends it" },
      { where: "post 3", why: "not a web address (feed://example.org/rss)" },
    ]);
  });

  it("never tells the token, whatever a failure quotes", async () => {
    const reading = await pinboard.read(
      async (url) => ({ ok: false, why: "moved", movedTo: `${url}#editor:0123456789ABCDEF` }),
      settings,
    );
    expect(said(pinboard, reading)).toContain("moved to https://api.pinboard.in/v1/posts/update.");
    expect(JSON.stringify(reading)).not.toContain("0123456789ABCDEF");
  });

  it("takes the account from the settings when the token comes without it", async () => {
    const { ask, asked } = await serving([]);
    await pinboard.read(ask, { ...settings, address: "https://pinboard.in/u:editor", secret: "0123" });
    expect(asked[0]?.url.searchParams.get("auth_token")).toBe("editor:0123");
  });

  it("asks for the account's name, and for the token", async () => {
    const { ask, asked } = await serving([]);
    expect(
      said(pinboard, await pinboard.read(ask, { ...settings, address: "https://example.org" })),
    ).toContain("Write the account's name");
    expect(said(pinboard, await pinboard.read(ask, { ...settings, secret: undefined }))).toContain(
      "PINBOARD_TOKEN",
    );
    expect(asked).toEqual([]);
  });
});
