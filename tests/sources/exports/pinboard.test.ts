import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const bookmark = {
  href: "https://example.org/a",
  description: "Title",
  extended: "My note\nsecond <em>line</em>",
  meta: "m",
  hash: "h",
  time: "2026-06-30T09:00:00Z",
  shared: "yes",
  toread: "no",
  tags: "gov digital",
};
const read = (bookmarks: unknown[]) => importFile("pinboard.json", Buffer.from(JSON.stringify(bookmarks)));

describe("a Pinboard export", () => {
  it("gives title, note, tags, date and privacy", async () => {
    const { format, captures } = await read([
      bookmark,
      { ...bookmark, shared: "no", extended: "", tags: "" },
    ]);
    expect(format).toBe("pinboard");
    const common = {
      url: "https://example.org/a",
      title: "Title",
      savedAt: "2026-06-30T09:00:00.000Z",
      source: "pinboard.json",
    };
    expect(captures).toEqual([
      { ...common, note: "My note\nsecond *line*", tags: ["gov", "digital"], private: undefined },
      { ...common, note: undefined, tags: [], private: true },
    ]);
  });

  it("names each record it cannot use, and reads the others", async () => {
    const { captures, skipped } = await read([
      null,
      { ...bookmark, href: undefined },
      { ...bookmark, href: "place:x", tags: 7 },
      { ...bookmark, time: "yesterday", tags: 7 },
    ]);
    expect(skipped).toEqual([
      { where: "record 1", why: "not a record of this format" },
      { where: "record 2", why: 'no URL ("Title")' },
      { where: "record 3", why: "not a web address (place:x)" },
    ]);
    expect(captures).toMatchObject([{ url: "https://example.org/a", savedAt: undefined, tags: [] }]);
  });
});

const realFile = new URL("../../../shared/real-week/pinboard.json", import.meta.url);
describe.skipIf(!existsSync(realFile))("the real week's pinboard.json (needs ../shared/real-week)", () => {
  it("gives seven bookmarks, one of them private", async () => {
    const { captures, skipped } = await importFile("pinboard.json", readFileSync(realFile));
    expect(captures).toHaveLength(7);
    expect(captures.filter((capture) => capture.private)).toHaveLength(1);
    expect(skipped).toEqual([]);
  });
});
