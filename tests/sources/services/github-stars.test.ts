import { describe, expect, it } from "vitest";
import { githubStars } from "../../../src/sources/services/github-stars.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "editor" };
const star = (more = {}) => ({
  starred_at: "2026-11-23T10:00:00Z",
  repo: {
    full_name: "someone/tool",
    html_url: "https://github.com/someone/tool",
    description: "What the owner says",
    homepage: "https://tool.example",
    private: false,
    topics: ["web"],
    ...more,
  },
});

describe("githubStars", () => {
  keepsTheServicesPromises({
    service: githubStars,
    settings,
    name: "star",
    needsSecret: false,
    wrongAddress: "https://github.com/someone/tool",
    pageAsked: (url) => Number(url.searchParams.get("page") ?? 1) - 1,
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("page") ?? 1);
      const link = `<https://api.github.com/user/7/starred?per_page=100&page=${page + 1}>; rel="next", <https://api.github.com/user/7/starred?page=9>; rel="last"`;
      sendJson(response, pages[page - 1], page < pages.length ? { link } : {});
    },
    record: (url, at) => ({ ...star({ html_url: url }), starred_at: at }),
  });

  it("takes the repository's name as the title, its topics as tags, and no note", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, [star(), star({ private: true })]),
    );
    const { captures } = await githubStars.read(ask, theSettings({ address: "https://github.com/editor/" }));
    expect(captures[0]).toEqual({
      url: "https://github.com/someone/tool",
      title: "someone/tool",
      tags: ["web"],
      savedAt: "2026-11-23T10:00:00.000Z",
      source: "Test",
    });
    expect(captures[1]).toMatchObject({ private: true });
    expect(asked[0]?.url.pathname).toBe("/users/editor/starred");
    expect(asked[0]?.headers).toMatchObject({
      accept: "application/vnd.github.star+json",
      authorization: "Bearer token",
    });
  });

  it("asks without a token when there is none", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, [star()]));
    const { captures } = await githubStars.read(ask, theSettings({ ...settings, secret: undefined }));
    expect(captures).toHaveLength(1);
    expect(asked[0]?.headers["authorization"]).toBeUndefined();
  });

  it("tells a limit that is called 403 from a refused token", async () => {
    const limit = await aService((_url, response) =>
      sendJson(
        response,
        { message: "API rate limit exceeded" },
        {
          date: "Thu, 26 Nov 2026 10:00:00 GMT",
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Date.UTC(2026, 10, 26, 10, 30) / 1000),
        },
        403,
      ),
    );
    expect((await githubStars.read(limit.ask, theSettings(settings))).problem).toEqual({
      why: "rate-limited",
      status: 403,
      retryAfterMs: 1_800_000,
    });
    const refused = await aService((_url, response) =>
      sendJson(response, {}, { "x-ratelimit-remaining": "59" }, 403),
    );
    expect(said(githubStars, await githubStars.read(refused.ask, theSettings(settings)))).toContain(
      "refuses the token (403)",
    );
  });

  it("does not carry the token to another host", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, [star()], { link: '<https://evil.example/next>; rel="next"' }),
    );
    await githubStars.read(ask, theSettings(settings));
    expect(asked).toHaveLength(1);
  });
});
