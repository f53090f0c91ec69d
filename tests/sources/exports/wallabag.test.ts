import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const read = (entries: unknown[]) => importFile("wallabag.json", Buffer.from(JSON.stringify(entries)));

it("reads version 2, with annotations as the note", async () => {
  const { format, captures } = await read([
    {
      id: "1",
      title: "A",
      url: "https://example.org/a",
      is_archived: 1,
      is_starred: 0,
      created_at: "2026-06-30T11:00:00+0200",
      content: "<p>The page</p>",
      tags: ["gov", "open-data"],
      annotations: [{ text: "Mine", quote: "theirs" }, { text: "" }, { text: "Also mine" }],
    },
    { id: "2", url: "https://example.org/b", is_archived: 0, tags: [{ label: "gov", slug: "gov" }] },
  ]);
  expect(format).toBe("wallabag");
  expect(captures).toEqual([
    {
      url: "https://example.org/a",
      title: "A",
      note: "Mine\n\nAlso mine",
      tags: ["gov", "open-data"],
      savedAt: "2026-06-30T09:00:00.000Z",
      source: "wallabag.json",
    },
    {
      url: "https://example.org/b",
      title: undefined,
      note: undefined,
      tags: ["gov"],
      savedAt: undefined,
      source: "wallabag.json",
    },
  ]);
});

it("reads version 1, whose tags are one text, and names an entry without a link", async () => {
  const { captures, skipped } = await read([
    { id: "1", title: "A", url: "https://example.org/a", is_read: "1", is_fav: "0", tags: "gov,data" },
    { id: "2", title: "B", url: "", is_read: "0", is_fav: "0" },
  ]);
  expect(captures).toMatchObject([{ url: "https://example.org/a", tags: ["gov", "data"] }]);
  expect(skipped).toEqual([{ where: "record 2", why: 'no URL ("B")' }]);
});
