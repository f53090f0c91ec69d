import { describe, expect, it } from "vitest";
import { karakeep } from "../../../src/sources/services/karakeep.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://keep.example" };
const bookmark = (more = {}, content = {}) => ({
  id: "a1",
  createdAt: "2026-11-23T10:00:00.000Z",
  title: null,
  archived: false,
  favourited: false,
  note: null,
  summary: "What a machine says",
  tags: [{ id: "t", name: "web", attachedBy: "human" }],
  content: {
    type: "link",
    url: "https://example.org/a",
    title: "The page's title",
    description: "…",
    ...content,
  },
  ...more,
});
const reading = async (bookmarks: unknown[], take: string[] = []) => {
  const { ask } = await aService((_url, response) => sendJson(response, { bookmarks, nextCursor: null }));
  return karakeep.read(ask, theSettings({ ...settings, take }));
};

describe("karakeep", () => {
  keepsTheServicesPromises({
    service: karakeep,
    settings,
    name: "bookmark",
    wrongAddress: "keep",
    pageAsked: (url) => Number(url.searchParams.get("cursor")?.replace("c=", "") ?? 0),
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("cursor")?.replace("c=", "") ?? 0);
      sendJson(response, {
        bookmarks: pages[page],
        nextCursor: page + 1 < pages.length ? `c=${page + 1}` : null,
      });
    },
    record: (url, at) => bookmark({ createdAt: at }, { url }),
  });

  it("takes the note and not the summary, and the page's title when there is no other", async () => {
    const { captures } = await reading([bookmark({ note: "Mine." }), bookmark({ title: "My title" })]);
    expect(captures[0]).toEqual({
      url: "https://example.org/a",
      title: "The page's title",
      note: "Mine.",
      tags: ["web"],
      savedAt: "2026-11-23T10:00:00.000Z",
      source: "Test",
    });
    expect(captures[1]).toMatchObject({ title: "My title", note: undefined });
  });

  it("leaves out texts and pictures without an address, and takes where a text came from", async () => {
    const { captures, skipped } = await reading([
      bookmark({ content: { type: "text", text: "A thought" } }),
      bookmark({ content: { type: "asset", assetType: "image", assetId: "x" } }),
      bookmark({ content: { type: "text", text: "A quote", sourceUrl: "https://example.org/quote" } }),
    ]);
    expect(captures.map((capture) => capture.url)).toEqual(["https://example.org/quote"]);
    expect(skipped).toEqual([]);
  });

  it("leaves the archive alone unless asked, and can take favourites only", async () => {
    const all = [
      bookmark({ archived: true, title: "old" }),
      bookmark({ favourited: true, title: "best" }),
      bookmark(),
    ];
    const titles = async (take: string[]) =>
      (await reading(all, take)).captures.map((capture) => capture.title);
    expect(await titles([])).toEqual(["best", "The page's title"]);
    expect(await titles(["archived"])).toEqual(["old"]);
    expect(await titles(["favourites"])).toEqual(["best"]);
  });

  it.each(["archived", "favourites"])(
    "takes what came into %s lately, however long ago it was saved",
    async (list) => {
      const old = bookmark({ createdAt: "2019-01-01T10:00:00.000Z", archived: true, favourited: true });
      const { ask, asked } = await aService((url, response) => {
        const isFirst = !url.searchParams.has("cursor");
        sendJson(response, { bookmarks: [old], nextCursor: isFirst ? "c=1" : null });
      });
      const since = "2026-11-23T00:00:00.000Z";
      const { captures } = await karakeep.read(ask, theSettings({ ...settings, take: [list], since }));
      expect(captures).toHaveLength(2);
      expect(asked).toHaveLength(2);
    },
  );

  it("asks for each list that is taken by itself", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, { bookmarks: [], nextCursor: null }),
    );
    await karakeep.read(ask, theSettings({ ...settings, take: ["favourites", "bookmarks"] }));
    expect(asked.map(({ url }) => [...url.searchParams.keys()].at(-1))).toEqual(["archived", "favourited"]);
  });

  it("keeps private what is tagged so", async () => {
    const { captures } = await reading([bookmark({ tags: [{ name: "private" }] })]);
    expect(captures[0]).toMatchObject({ private: true, tags: ["private"] });
  });
});
