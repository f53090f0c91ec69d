import { describe, expect, it } from "vitest";
import { freshrss } from "../../../src/sources/services/freshrss.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://rss.example", secret: "editor:pass" };
const item = (more = {}) => ({
  id: "tag:google.com,2005:reader/item/0001",
  crawlTimeMsec: String(Date.parse("2026-11-23T10:00:00.000Z")),
  published: 1_760_000_000,
  title: "A title",
  canonical: [{ href: "https://example.org/a" }],
  alternate: [{ href: "https://example.org/other" }],
  categories: [
    "user/-/state/com.google/reading-list",
    "user/-/label/Gov",
    "user/-/state/com.google/starred",
    "rss tag",
  ],
  summary: { content: "What the site says" },
  ...more,
});
const isLogin = (url: URL) => url.pathname.endsWith("/accounts/ClientLogin");
const loggedIn = "SID=editor/abc\nLSID=null\nAuth=editor/abc\n";

describe("freshrss", () => {
  keepsTheServicesPromises({
    service: freshrss,
    settings,
    name: "article",
    isDated: false,
    isNewestFirst: false,
    wrongAddress: "rss",
    pageAsked: (url) => (isLogin(url) ? undefined : Number(url.searchParams.get("c") ?? 0)),
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("c") ?? 0);
      if (isLogin(url)) response.end(loggedIn);
      else
        sendJson(response, {
          id: "user/-/state/com.google/starred",
          items: pages[page],
          ...(page + 1 < pages.length ? { continuation: String(page + 1) } : {}),
        });
    },
    record: (url, at) => item({ canonical: [{ href: url }], crawlTimeMsec: String(Date.parse(at)) }),
  });

  it("logs in with the password in the body, and takes folders and labels as tags", async () => {
    const { ask, asked } = await aService((url, response) => {
      if (isLogin(url)) response.end(loggedIn);
      else sendJson(response, { items: [item(), item({ canonical: undefined })] });
    });
    const address = "https://rss.example/api/greader.php";
    const { captures } = await freshrss.read(ask, theSettings({ ...settings, address }));
    expect(captures).toEqual([
      { url: "https://example.org/a", title: "A title", tags: ["Gov"], source: "Test" },
      expect.objectContaining({ url: "https://example.org/other" }),
    ]);
    expect(asked[0]).toMatchObject({ method: "POST", body: "Email=editor&Passwd=pass" });
    expect(asked[0]?.url.href).toBe("https://rss.example/api/greader.php/accounts/ClientLogin");
    expect(asked[1]?.url.pathname).toBe(
      "/api/greader.php/reader/api/0/stream/contents/user/-/state/com.google/starred",
    );
    expect(asked[1]?.headers["authorization"]).toBe("GoogleLogin auth=editor/abc");
  });

  it.each([
    [401, "Unauthorized!", "refuses the token (401)"],
    [503, "Service Unavailable!", "Allow API access"],
    [200, "<html>", "not what this service sends"],
  ])("explains a log-in that answers %d", async (status, body, why) => {
    const { ask, asked } = await aService((_url, response) => response.writeHead(status).end(body));
    expect(said(freshrss, await freshrss.read(ask, theSettings(settings)))).toContain(why);
    expect(asked).toHaveLength(1);
  });

  it("explains how to write the secret, and names an article without an address", async () => {
    const { ask } = await aService((url, response) => {
      if (isLogin(url)) response.end(loggedIn);
      else sendJson(response, { items: [item({ canonical: [], alternate: [] })] });
    });
    expect(said(freshrss, await freshrss.read(ask, theSettings({ ...settings, secret: "pass" })))).toContain(
      "user:API password",
    );
    expect((await freshrss.read(ask, theSettings(settings))).skipped).toHaveLength(1);
  });
});
