import { describe, expect, it } from "vitest";
import { pickBookmark } from "../../src/picking/pick-bookmark.ts";
import { aBookmark } from "../support/makers.ts";

const url = "https://example.org/camp";

describe("a bookmark made a pick", () => {
  it("takes the note for its first words, and credits who showed it", () => {
    const via = { name: "Ada" };
    const bookmark = aBookmark({ url, title: "A camp", note: "Go.\n\nReally.", via, page: undefined });
    expect(pickBookmark(bookmark)).toEqual({ url, title: "A camp", blurb: "Go.\n\nReally.", via });
    expect(pickBookmark(bookmark, { blurb: "Again." }).blurb).toBe("Again.");
    expect(pickBookmark(aBookmark({ url, note: undefined })).blurb).toBe("");
  });

  it("closes on the first day that a reader of the issue can still meet", () => {
    const deadlines = ["2026-11-20", "2026-11-29", "2026-12-09"].map((day) => ({ day, evidence: day }));
    const bookmark = aBookmark({ url, page: { kind: "article", deadlines } });
    expect(pickBookmark(bookmark, { day: "2026-11-27" }).deadline).toBe("2026-11-29");
    expect(pickBookmark(bookmark, { day: "2026-12-10" }).deadline).toBeUndefined();
    expect(pickBookmark(bookmark).deadline).toBeUndefined();
  });

  it("takes of a title and a note that are a megabyte what a title and a note are", () => {
    const long = "word ".repeat(200_000);
    const { title, blurb } = pickBookmark(aBookmark({ url, title: long, note: long }));
    expect([title.length <= 300, blurb.length <= 10_000]).toEqual([true, true]);
    expect(title).toMatch(/^word .*word…$/);
  });
});
