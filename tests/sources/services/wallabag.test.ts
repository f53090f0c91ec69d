import { describe, expect, it } from "vitest";
import { wallabag } from "../../../src/sources/services/wallabag.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://read.example", secret: "1_id:shh:editor:pass:word" };
const entry = (more = {}) => ({
  id: 1,
  url: "https://example.org/a",
  title: "A title",
  is_archived: 0,
  created_at: "2026-11-23T11:00:00+0100",
  tags: [{ id: 1, label: "Open data", slug: "open-data" }],
  annotations: [],
  ...more,
});
const isLogin = (url: URL) => url.pathname === "/oauth/v2/token";

describe("wallabag", () => {
  keepsTheServicesPromises({
    service: wallabag,
    settings,
    name: "entry",
    wrongAddress: "read",
    pageAsked: (url) => (isLogin(url) ? undefined : Number(url.searchParams.get("page")) - 1),
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("page"));
      if (isLogin(url)) sendJson(response, { access_token: "t", expires_in: 3600, token_type: "bearer" });
      else
        sendJson(response, {
          page,
          limit: 100,
          pages: pages.length,
          total: 3,
          _embedded: { items: pages[page - 1] },
        });
    },
    record: (url, at) => entry({ url, created_at: at }),
  });

  it("logs in with all four parts of the secret, a colon in the password and all", async () => {
    const { ask, asked } = await aService((url, response) =>
      sendJson(
        response,
        isLogin(url) ? { access_token: "t" } : { pages: 1, _embedded: { items: [entry()] } },
      ),
    );
    await wallabag.read(ask, theSettings(settings));
    expect(asked[0]?.method).toBe("POST");
    expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
      grant_type: "password",
      client_id: "1_id",
      client_secret: "shh",
      username: "editor",
      password: "pass:word",
    });
    expect(asked[1]?.headers["authorization"]).toBe("Bearer t");
  });

  it("takes the words of annotations as the note, labels as tags, and keeps private what is tagged so", async () => {
    const annotations = [
      { quote: "The site's", text: "Mine." },
      { quote: "…", text: "" },
      { text: "Also mine." },
    ];
    const { ask } = await aService((url, response) =>
      sendJson(
        response,
        isLogin(url)
          ? { access_token: "t" }
          : {
              pages: 1,
              _embedded: { items: [entry({ annotations }), entry({ tags: [{ label: "private" }] })] },
            },
      ),
    );
    const { captures } = await wallabag.read(ask, theSettings(settings));
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "A title",
        note: "Mine.\n\nAlso mine.",
        tags: ["Open data"],
        savedAt: "2026-11-23T10:00:00.000Z",
        source: "Test",
      },
      expect.objectContaining({ private: true, note: undefined }),
    ]);
  });

  it("says that the password is refused, which wallabag calls a bad request", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { error: "invalid_grant" }, {}, 400),
    );
    const reading = await wallabag.read(ask, theSettings(settings));
    expect(said(wallabag, reading)).toContain("refuses the client or the password (400)");
    expect(asked).toHaveLength(1);
  });

  it("explains how to write the secret", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, {}));
    const reading = await wallabag.read(ask, theSettings({ ...settings, secret: "password" }));
    expect(said(wallabag, reading)).toContain("client_id:client_secret:user:password");
    expect(asked).toEqual([]);
  });
});
