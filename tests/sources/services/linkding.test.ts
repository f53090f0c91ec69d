import { describe, expect, it } from "vitest";
import { linkding } from "../../../src/sources/services/linkding.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://links.example/ding/" };
const bookmark = (more = {}) => ({
  id: 1,
  url: "https://example.org/a",
  title: "A title",
  description: "What the page says of itself",
  notes: "",
  is_archived: false,
  unread: false,
  shared: false,
  tag_names: ["web"],
  date_added: "2026-11-23T10:00:00.006313Z",
  date_modified: "2026-11-23T10:00:00.006313Z",
  ...more,
});

describe("linkding", () => {
  keepsTheServicesPromises({
    service: linkding,
    settings,
    name: "bookmark",
    wrongAddress: "my bookmarks",
    pageAsked: (url) => Number(url.searchParams.get("offset") ?? 0) / 100,
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("offset") ?? 0) / 100;
      const next = `http://127.0.0.1:9090/api/bookmarks/?limit=100&offset=${(page + 1) * 100}`;
      sendJson(response, {
        count: pages.flat().length,
        next: page + 1 < pages.length ? next : null,
        previous: null,
        results: pages[page],
      });
    },
    record: (url, at) => bookmark({ url, date_added: at }),
  });

  it("takes the notes as the note, and not the description", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { next: null, results: [bookmark({ notes: " Mine. " }), bookmark({ title: "" })] }),
    );
    const { captures } = await linkding.read(ask, theSettings(settings));
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "A title",
        note: "Mine.",
        tags: ["web"],
        savedAt: "2026-11-23T10:00:00.006Z",
        source: "Test",
      },
      expect.objectContaining({ title: undefined, note: undefined }),
    ]);
    expect(asked[0]?.url.href).toBe("https://links.example/ding/api/bookmarks/?limit=100");
    expect(asked[0]?.headers["authorization"]).toBe("Token token");
  });

  it("keeps private what is tagged so, and nothing else", async () => {
    const { ask } = await aService((_url, response) =>
      sendJson(response, { next: null, results: [bookmark({ tag_names: ["web", "Private"] }), bookmark()] }),
    );
    const { captures } = await linkding.read(ask, theSettings(settings));
    expect(captures.map((capture) => capture.private)).toEqual([true, undefined]);
  });

  it("asks its own address for the next page, whatever linkding calls itself behind a proxy", async () => {
    const { ask, asked } = await aService((url, response) =>
      sendJson(response, {
        next: url.searchParams.has("offset") ? null : "http://links:9090/api/bookmarks/?limit=100&offset=100",
        results: [bookmark()],
      }),
    );
    await linkding.read(ask, theSettings(settings));
    expect(asked[1]?.url.href).toBe("https://links.example/ding/api/bookmarks/?limit=100&offset=100");
  });

  it("takes what was archived lately, however long ago it was saved", async () => {
    const old = bookmark({ date_added: "2019-01-01T10:00:00Z" });
    const { ask } = await aService((_url, response) => sendJson(response, { next: null, results: [old] }));
    const since = "2026-11-23T00:00:00.000Z";
    const taken = async (take: string) =>
      (await linkding.read(ask, theSettings({ ...settings, take: [take], since }))).captures.length;
    expect([await taken("archived"), await taken("bookmarks")]).toEqual([1, 0]);
  });

  it("reads the archive when asked to, and names a bookmark that leads nowhere", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { next: null, results: [bookmark({ url: "javascript:alert(1)" })] }),
    );
    const reading = await linkding.read(ask, theSettings({ ...settings, take: ["archived"] }));
    expect(asked.map(({ url }) => url.pathname)).toEqual(["/ding/api/bookmarks/archived/"]);
    expect(reading.skipped).toEqual([
      { where: "bookmark 1", why: "not a web address (javascript:alert(1))" },
    ]);
  });
});
