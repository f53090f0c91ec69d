import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const aLink = {
  createdAt: 1782810000,
  title: "A",
  tags: ["gov", "open data"],
  content: { type: "link", url: "https://example.org/a" },
  note: "My note",
  archived: false,
  lists: [],
};

it("takes links with note, tags and date, and names texts and files that have none", async () => {
  const bookmarks = [
    aLink,
    { ...aLink, createdAt: "2026-06-30T09:00:00.000Z", note: null, tags: [{ name: "gov" }], title: null },
    { ...aLink, title: null, content: { type: "text", text: "Only a thought" } },
    { ...aLink, content: null },
  ];
  const { format, captures, skipped } = await importFile(
    "karakeep.json",
    Buffer.from(JSON.stringify({ bookmarks, lists: [] })),
  );
  expect(format).toBe("karakeep");
  const common = {
    url: "https://example.org/a",
    savedAt: "2026-06-30T09:00:00.000Z",
    source: "karakeep.json",
  };
  expect(captures).toEqual([
    { ...common, title: "A", note: "My note", tags: ["gov", "open data"] },
    { ...common, title: undefined, note: undefined, tags: ["gov"] },
  ]);
  expect(skipped).toEqual([
    { where: "record 3", why: 'no URL ("Only a thought")' },
    { where: "record 4", why: 'no URL ("A")' },
  ]);
});
