import { describe, expect, it } from "vitest";
import { miniflux } from "../../../src/sources/services/miniflux.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://reader.example/flux" };
const entry = (more = {}) => ({
  id: 1,
  url: "https://example.org/a",
  title: "A title",
  content: "<p>What the site says</p>",
  published_at: "2026-11-01T10:00:00Z",
  changed_at: "2026-11-23T11:00:00.5+01:00",
  starred: true,
  tags: ["web"],
  ...more,
});

describe("miniflux", () => {
  keepsTheServicesPromises({
    service: miniflux,
    settings,
    name: "entry",
    wrongAddress: "editor",
    pageAsked: (url) => Number(url.searchParams.get("offset")) / 100,
    answer: (url, response, pages) =>
      sendJson(response, {
        total: (pages.length - 1) * 100 + 1,
        entries: pages[Number(url.searchParams.get("offset")) / 100],
      }),
    record: (url, at) => entry({ url, changed_at: at }),
  });

  it("takes starred entries with the date of the last change, and the site's words as no note", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { total: 2, entries: [entry(), entry({ tags: null })] }),
    );
    const { captures } = await miniflux.read(ask, theSettings(settings));
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "A title",
        tags: ["web"],
        savedAt: "2026-11-23T10:00:00.500Z",
        source: "Test",
      },
      expect.objectContaining({ tags: [] }),
    ]);
    expect(asked[0]?.url.pathname).toBe("/flux/v1/entries");
    expect(asked[0]?.url.searchParams.get("starred")).toBe("true");
    expect(asked[0]?.headers["x-auth-token"]).toBe("token");
  });

  it("reads an account without stars", async () => {
    const { ask } = await aService((_url, response) => sendJson(response, { total: 0, entries: null }));
    expect(await miniflux.read(ask, theSettings(settings))).toEqual({ captures: [], skipped: [] });
  });
});
