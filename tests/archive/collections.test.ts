import { describe, expect, it } from "vitest";
import { bySite, byTag } from "../../src/archive/collections.ts";
import { aBookmark } from "../support/makers.ts";

const tagged = (...lists: string[][]) =>
  lists.map((tags, at) => aBookmark({ url: `https://example.org/${at}`, tags }));
const told = (collections: ReturnType<typeof byTag>) =>
  collections.map(({ slug, name, bookmarks }) => [slug, name, bookmarks.length]);

describe("what belongs together", () => {
  it("is every tag of three bookmarks and more, by its oldest spelling, in order of the alphabet", () => {
    const bookmarks = tagged(["Web", "zoo"], ["web"], ["zoo", "web "], ["zoo"], ["rare"], ["rare"]);
    expect(told(byTag(bookmarks))).toEqual([
      ["web", "web ", 3],
      ["zoo", "zoo", 3],
    ]);
    expect([...(byTag(bookmarks)[0]?.names ?? [])]).toEqual(["Web", "web", "web "]);
  });

  it("has a bookmark once, whose tags are spellings of one", () => {
    expect(told(byTag(tagged(["open data", "open-data"], ["open-data"], ["open_data"])))).toEqual([
      ["open-data", "open_data", 3],
    ]);
  });

  it("has no tag without a word, none that is told apart by signs alone as one, and nothing that is hidden", () => {
    expect(told(byTag(tagged(["", " "], [" "], ["  ", ""])))).toEqual([]);
    expect(byTag(tagged(["c"], ["c++"], ["c#"]))).toEqual([]);
    const dropped = { as: "dropped", at: "2026-11-01T00:00:00Z" } as const;
    const hidden = [{ private: true }, { triage: dropped }].map((one) =>
      aBookmark({ url: "https://example.org/h", tags: ["x"], ...one }),
    );
    expect(byTag([...tagged(["x"], ["x"]), ...hidden])).toEqual([]);
  });

  it("is every site of three bookmarks and more, however its host was written", () => {
    const urls = ["https://www.example.org/a", "http://example.org/b", "https://example.org./c"];
    const others = ["https://a.example.org/", "https://b.example.org/"];
    expect(told(bySite([...urls, ...others].map((url) => aBookmark({ url }))))).toEqual([
      ["example.org", "example.org", 3],
    ]);
  });
});
