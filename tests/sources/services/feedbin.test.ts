import { describe, expect, it } from "vitest";
import { feedbin } from "../../../src/sources/services/feedbin.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "editor@example.org" };
const entry = (more = {}) => ({
  id: 1,
  feed_id: 9,
  url: "https://example.org/a",
  title: "A title",
  content: "<p>What the site says</p>",
  published: "2026-11-01T10:00:00.000000Z",
  created_at: "2026-11-23T10:00:00.000000Z",
  ...more,
});
const isList = (url: URL) => url.pathname === "/v2/starred_entries.json";

describe("feedbin", () => {
  // The ids run from high to low, so page n begins with the id (pages - n) * 100.
  const pageOf = (url: URL, pages: number) =>
    pages - Math.ceil(Number(url.searchParams.get("ids")?.split(",")[0]) / 100);
  keepsTheServicesPromises({
    service: feedbin,
    settings,
    name: "entry",
    perPage: 100,
    isDated: false,
    isNewestFirst: false,
    wrongAddress: "editor",
    pageAsked: (url) => (isList(url) ? undefined : pageOf(url, 2)),
    answer: (url, response, pages) => {
      const ids = Array.from({ length: pages.length * 100 }, (_, index) => index + 1);
      sendJson(response, isList(url) ? ids : pages[pageOf(url, pages.length)]);
    },
    record: (url, at) => entry({ url, created_at: at }),
  });

  it("asks for the ids, then for a hundred entries at a time, newest first", async () => {
    const { ask, asked } = await aService((url, response) =>
      sendJson(response, isList(url) ? Array.from({ length: 150 }, (_, index) => index + 1) : [entry()]),
    );
    const { captures } = await feedbin.read(ask, theSettings({ ...settings, secret: "pass" }));
    expect(captures[0]).toEqual({ url: "https://example.org/a", title: "A title", tags: [], source: "Test" });
    const ids = asked.slice(1).map(({ url }) => url.searchParams.get("ids")?.split(",") ?? []);
    expect(ids.map((some) => [some.length, some[0], some.at(-1)])).toEqual([
      [100, "150", "51"],
      [50, "50", "1"],
    ]);
    expect(asked[0]?.headers["authorization"]).toBe(`Basic ${btoa("editor@example.org:pass")}`);
  });

  it("asks for no entries when there are no stars", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, []));
    expect(await feedbin.read(ask, theSettings(settings))).toEqual({ captures: [], skipped: [] });
    expect(asked).toHaveLength(1);
  });

  it("names an entry without an address", async () => {
    const { ask } = await aService((url, response) =>
      sendJson(response, isList(url) ? [1, 2] : [entry({ url: null }), entry()]),
    );
    const reading = await feedbin.read(ask, theSettings(settings));
    expect(reading.captures).toHaveLength(1);
    expect(reading.skipped).toHaveLength(1);
  });
});
