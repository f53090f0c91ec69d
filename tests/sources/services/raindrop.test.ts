import { describe, expect, it } from "vitest";
import { raindrop } from "../../../src/sources/services/raindrop.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const aRaindrop = (more = {}) => ({
  _id: 1,
  link: "https://example.org/a",
  title: "A title",
  excerpt: "What the page says of itself",
  note: "",
  tags: ["web"],
  created: "2026-11-23T10:00:00.000Z",
  lastUpdate: "2026-11-24T10:00:00.000Z",
  collection: { $id: 5 },
  important: false,
  ...more,
});

describe("raindrop", () => {
  keepsTheServicesPromises({
    service: raindrop,
    settings: { address: "all" },
    name: "raindrop",
    perPage: 50,
    wrongAddress: "Reading",
    pageAsked: (url) => Number(url.searchParams.get("page")),
    answer: (url, response, pages) =>
      sendJson(response, {
        result: true,
        items: pages[Number(url.searchParams.get("page"))] ?? [],
        collectionId: 0,
      }),
    record: (url, at) => aRaindrop({ link: url, created: at }),
  });

  it("takes the note and not the excerpt, and keeps private what is tagged so", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { items: [aRaindrop({ note: "Mine." }), aRaindrop({ tags: ["private"] })] }),
    );
    const { captures } = await raindrop.read(ask, theSettings({ address: "all" }));
    expect(captures[0]).toEqual({
      url: "https://example.org/a",
      title: "A title",
      note: "Mine.",
      tags: ["web"],
      savedAt: "2026-11-23T10:00:00.000Z",
      source: "Test",
    });
    expect(captures[1]).toMatchObject({ private: true, note: undefined });
    expect(asked[0]?.headers["authorization"]).toBe("Bearer token");
  });

  it.each([
    ["all", "/rest/v1/raindrops/0"],
    ["5", "/rest/v1/raindrops/5"],
    ["-1", "/rest/v1/raindrops/-1"],
    ["https://app.raindrop.io/my/5/item/9/edit", "/rest/v1/raindrops/5"],
  ])("reads the collection behind %s", async (address, path) => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, { items: [] }));
    await raindrop.read(ask, theSettings({ address }));
    expect(asked.map(({ url }) => url.pathname)).toEqual([path]);
  });

  it("takes what was moved into a collection lately, however long ago it was saved", async () => {
    const old = aRaindrop({ created: "2019-01-01T10:00:00.000Z" });
    const { ask } = await aService((_url, response) => sendJson(response, { items: [old] }));
    const since = "2026-11-23T00:00:00.000Z";
    const taken = async (address: string) =>
      (await raindrop.read(ask, theSettings({ address, since }))).captures.length;
    expect([await taken("5"), await taken("all")]).toEqual([1, 0]);
  });

  it("counts the wait from the second in which the limit ends", async () => {
    const { ask } = await aService((_url, response) =>
      sendJson(
        response,
        {},
        {
          date: "Thu, 26 Nov 2026 10:00:00 GMT",
          "x-ratelimit-reset": String(Date.UTC(2026, 10, 26, 10, 0, 42) / 1000),
        },
        429,
      ),
    );
    const { problem } = await raindrop.read(ask, theSettings({ address: "all" }));
    expect(problem?.retryAfterMs).toBe(42_000);
  });
});
