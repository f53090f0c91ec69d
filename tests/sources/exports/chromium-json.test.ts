import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

it("takes links of all roots and folders, with microseconds since 1601 as the date", async () => {
  const link = (url: string, more: object = {}) => ({
    type: "url",
    name: "A",
    url,
    date_added: "13427283600000000",
    ...more,
  });
  const file = {
    checksum: "x",
    roots: {
      bookmark_bar: { type: "folder", name: "Bar", children: [link("https://example.org/a")] },
      other: {
        type: "folder",
        children: [
          { type: "folder", name: "In", children: [link("https://example.org/b", { date_added: "0" })] },
          link("chrome://settings"),
        ],
      },
      sync_transaction_version: "1",
    },
    version: 1,
  };
  const { format, captures, skipped } = await importFile("Bookmarks", Buffer.from(JSON.stringify(file)));
  expect(format).toBe("chromium");
  expect(captures).toEqual([
    {
      url: "https://example.org/a",
      title: "A",
      tags: [],
      savedAt: "2026-06-30T09:00:00.000Z",
      source: "Bookmarks",
    },
    { url: "https://example.org/b", title: "A", tags: [], savedAt: undefined, source: "Bookmarks" },
  ]);
  expect(skipped).toEqual([{ where: "record 3", why: "not a web address (chrome://settings)" }]);
});
