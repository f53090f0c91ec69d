import { describe, expect, it } from "vitest";
import { readwise } from "../../../src/sources/services/readwise.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const document = (more = {}) => ({
  id: "01a",
  url: "https://read.readwise.io/new/read/01a",
  source_url: "https://example.org/a",
  title: "A title",
  summary: "What a machine says",
  notes: "",
  category: "article",
  location: "later",
  tags: { "open-data": { name: "open data", type: "manual", created: 1 } },
  saved_at: "2026-11-23T10:00:00.000000+00:00",
  parent_id: null,
  ...more,
});
const reading = async (...results: unknown[]) => {
  const { ask } = await aService((_url, response) =>
    sendJson(response, { count: 1, nextPageCursor: null, results }),
  );
  return readwise.read(ask, theSettings({ address: "all" }));
};

describe("readwise", () => {
  keepsTheServicesPromises({
    service: readwise,
    settings: { address: "all" },
    name: "document",
    isNewestFirst: false,
    wrongAddress: "https://readwise.io",
    pageAsked: (url) => Number(url.searchParams.get("pageCursor")?.slice(1) ?? 0),
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("pageCursor")?.slice(1) ?? 0);
      sendJson(response, {
        count: 3,
        nextPageCursor: page + 1 < pages.length ? `p${page + 1}` : null,
        results: pages[page],
      });
    },
    record: (url, at) => document({ source_url: url, saved_at: at }),
  });

  it("takes where it was found and not where Reader keeps it, and the notes and not the summary", async () => {
    const { captures } = await reading(document({ notes: "Mine." }), document({ tags: { private: {} } }));
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "A title",
        note: "Mine.",
        tags: ["open data"],
        savedAt: "2026-11-23T10:00:00.000Z",
        source: "Test",
      },
      expect.objectContaining({ private: true, tags: ["private"] }),
    ]);
  });

  it("leaves out what has no address, what came by feed, and what is part of a document", async () => {
    const { captures, skipped } = await reading(
      document({ source_url: null }),
      document({ source_url: "mailto:reader-forwarded-email/1" }),
      document({ location: "feed" }),
      document({ category: "highlight", parent_id: "01b" }),
    );
    expect({ captures, skipped }).toEqual({ captures: [], skipped: [] });
  });

  it("takes what changed since, however long ago it was saved", async () => {
    const { ask } = await aService((_url, response) =>
      sendJson(response, { nextPageCursor: null, results: [document({ saved_at: "2019-01-01T10:00:00Z" })] }),
    );
    const { captures } = await readwise.read(
      ask,
      theSettings({ address: "shortlist", since: "2026-11-20T00:00:00.000Z" }),
    );
    expect(captures).toHaveLength(1);
  });

  it("asks for one location and for what is new", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { nextPageCursor: null, results: [] }),
    );
    await readwise.read(ask, theSettings({ address: "Later", since: "2026-11-20T00:00:00.000Z" }));
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      location: "later",
      updatedAfter: "2026-11-20T00:00:00.000Z",
    });
    expect(asked[0]?.headers["authorization"]).toBe("Token token");
  });
});
