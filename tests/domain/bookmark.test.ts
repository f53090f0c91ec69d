import { describe, expect, it } from "vitest";
import {
  afterReading,
  type Bookmark,
  bookmarkOf,
  isHidden,
  keysOf,
  mergeBookmarks,
  withSighting,
} from "../../src/domain/bookmark.ts";
import { aBookmark, aCapture } from "../support/makers.ts";

const now = "2026-11-27T09:00:00.000Z";

describe("two sightings of one link", () => {
  it("become one bookmark with the earliest time and all notes, tags and sources", () => {
    const toot = bookmarkOf(
      aCapture({
        source: "Mastodon",
        note: "Look at this",
        tags: ["web"],
        savedAt: "2026-11-22T10:00:00.000Z",
      }),
      now,
    );
    const pin = bookmarkOf(
      aCapture({
        source: "Pinboard",
        title: "The page",
        note: "for Friday",
        tags: ["Data"],
        savedAt: "2026-11-20T10:00:00.000Z",
      }),
      now,
    );
    const merged = mergeBookmarks(toot, pin);
    expect(merged).toMatchObject({
      title: "The page",
      note: "Look at this\n\nfor Friday",
      tags: ["web", "data"],
      savedAt: "2026-11-20T10:00:00.000Z",
    });
    expect(merged.sources?.map((source) => source.name)).toEqual(["Mastodon", "Pinboard"]);
  });

  it("are known by every address that either was met under, each once", () => {
    const kept = aBookmark({
      aliases: ["https://a.example/1", "https://a.example/2"],
    });
    const other = aBookmark({
      url: "https://b.example/own",
      aliases: ["https://b.example/1", "https://www.a.example/2/", "https://example.org/a?utm_source=x"],
    });
    const merged = mergeBookmarks(kept, other);
    expect(merged.url).toBe("https://example.org/a");
    expect(keysOf(merged)).toEqual([
      "example.org/a",
      "a.example/1",
      "a.example/2",
      "b.example/1",
      "b.example/own",
    ]);
    expect(merged.aliases).toHaveLength(4);
    const fold = (one: Bookmark, two: Bookmark) => keysOf(mergeBookmarks(one, two)).sort();
    expect(fold(other, kept)).toEqual(fold(kept, other));
  });

  it("have the time that one of them was told, though the other was met earlier", () => {
    const met = bookmarkOf(aCapture({ savedAt: undefined, undated: true }), now);
    const told = bookmarkOf(aCapture({ savedAt: "2026-11-30T10:00:00.000Z" }), "2026-12-01T09:00:00.000Z");
    for (const merged of [mergeBookmarks(met, told), mergeBookmarks(told, met)])
      expect(merged).toMatchObject({ savedAt: "2026-11-30T10:00:00.000Z", undated: undefined });
    const metAgain = bookmarkOf(aCapture({ savedAt: undefined }), "2026-12-01T09:00:00.000Z");
    expect(mergeBookmarks(met, metAgain)).toMatchObject({ savedAt: now, undated: true });
  });

  it("stay open where the editor opened what its address alone made private", () => {
    const url = "http://nas.local:5000/f";
    const met = bookmarkOf(aCapture({ url }), now);
    expect(mergeBookmarks(aBookmark({ url, private: false }), met).private).toBe(false);
    expect(mergeBookmarks(aBookmark({ private: false }), aBookmark({ private: true })).private).toBe(true);
  });

  it("keep a note that only one of them has, whichever it is", () => {
    const noted = aBookmark({ note: "Look at this" });
    expect(mergeBookmarks(noted, aBookmark()).note).toBe("Look at this");
    expect(mergeBookmarks(aBookmark(), noted).note).toBe("Look at this");
    expect(mergeBookmarks(aBookmark(), aBookmark()).note).toBeUndefined();
  });

  it("stay private when one of them was", () => {
    expect(mergeBookmarks(aBookmark(), aBookmark({ private: true })).private).toBe(true);
  });

  it("change nothing when the sighting was met before, though the editor has since rewritten the note", () => {
    const capture = aCapture({ note: "as tooted" });
    const kept = { ...bookmarkOf(capture, now), note: "rewritten by hand" };
    expect(withSighting(kept, bookmarkOf(capture, now))).toBe(kept);
  });

  it("are kept up to a hundred; later ones add no words, and make private all the same", () => {
    const seen = (at: number, given: Partial<Bookmark> = {}) =>
      aBookmark({ ...given, sources: [{ name: "Feed", url: `https://feed.example/${at}` }] });
    const full = Array.from({ length: 150 }, (_, at) => seen(at, { note: `Note ${at}` })).reduce(
      withSighting,
    );
    expect(full.sources).toHaveLength(100);
    expect(full.note?.split("\n\n")).toHaveLength(100);
    const again = withSighting(full, seen(149, { note: "New words", tags: ["new"], private: true }));
    expect(again).toEqual({ ...full, private: true });
  });

  it("have fifty tags, and more only where the editor wrote them", () => {
    const tags = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`);
    expect(bookmarkOf(aCapture({ tags: tags(120, "#a") }), now).tags).toEqual(tags(50, "a"));
    const joined = mergeBookmarks(
      aBookmark({ tags: tags(30, "a") }),
      aBookmark({ tags: tags(50, "b") }),
    ).tags;
    expect(joined).toEqual([...tags(30, "a"), ...tags(20, "b")]);
    const byHand = aBookmark({ tags: tags(60, "a") });
    expect(mergeBookmarks(byHand, aBookmark({ tags: ["b"] })).tags).toEqual(byHand.tags);
  });

  it("keep keys that this version does not know", () => {
    const future = { ...aBookmark(), rating: 5 };
    expect(mergeBookmarks(aBookmark(), future)).toMatchObject({ rating: 5 });
  });
});

describe("a reading", () => {
  it("names a link that had only its host as title, and no other", () => {
    const page = { kind: "article" as const, title: "From the page" };
    const bare = bookmarkOf(aCapture(), now);
    expect(afterReading(bare, { url: bare.url, at: now, page }).title).toBe("From the page");
    expect(afterReading(aBookmark({ title: "Mine" }), { url: bare.url, at: now, page }).title).toBe("Mine");
  });

  it("that failed takes nothing away from an earlier one", () => {
    const read = aBookmark({ page: { kind: "article" } });
    expect(afterReading(read, { url: read.url, at: now, why: "timeout" })).toBe(read);
  });

  it("that was refused makes a link private only when the link itself names a place inside", () => {
    const refused = (url: string) =>
      afterReading(aBookmark({ url }), { url, at: now, why: "refused-address" });
    expect(refused("http://192.168.1.1/admin")).toMatchObject({
      private: true,
      unread: { why: "refused-address", tries: 1 },
    });
    for (const url of ["http://[::1]/", "http://nas.local/", "http://router/"])
      expect(refused(url).private).toBe(true);
    // A name may answer with a private address for an hour, behind an ad blocker or a broken resolver.
    expect(refused("https://news.example.org/a").private).toBeUndefined();
  });
});

describe("a link to a place inside", () => {
  const inside = "http://192.168.7.12:8080/b";

  it("is private from the moment it is kept, whatever a fetch says later", () => {
    const kept = bookmarkOf(aCapture({ url: inside }), now);
    expect(kept.private).toBe(true);
    expect(afterReading(kept, { url: inside, at: now, why: "refused-port" }).private).toBe(true);
    expect(afterReading(kept, { url: inside, at: now, page: { kind: "page" } }).private).toBe(true);
  });

  it("is private inside a redirector too", () => {
    const url = `https://www.google.com/url?q=${encodeURIComponent(inside)}`;
    expect(bookmarkOf(aCapture({ url }), now)).toMatchObject({ url: inside, private: true });
  });

  it("is on no page where it was kept before, until the editor says so", () => {
    expect(isHidden(aBookmark({ url: inside }))).toBe(true);
    expect(isHidden(aBookmark({ url: inside, private: false }))).toBe(false);
    expect(isHidden(aBookmark())).toBe(false);
  });
});
