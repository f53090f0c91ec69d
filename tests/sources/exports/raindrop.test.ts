import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const csv = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,A title,"My, note",The page's own words,https://example.org/a,Reading/Gov,"gov, open data",2026-06-30T09:00:00.000Z,,,false
2,"Two
lines",,,https://example.org/b,Unsorted,,,,,true
3,Lost,,,,Unsorted,,2026-06-30T09:00:00.000Z,,,false
`;

it("takes note, tags and date of a Raindrop export, and not the page's excerpt or the folder", async () => {
  const { format, captures } = await importFile("export.csv", Buffer.from(csv));
  expect(format).toBe("raindrop");
  expect(captures).toEqual([
    {
      url: "https://example.org/a",
      title: "A title",
      note: "My, note",
      tags: ["gov", "open data"],
      savedAt: "2026-06-30T09:00:00.000Z",
      source: "export.csv",
    },
    {
      url: "https://example.org/b",
      title: "Two\nlines",
      note: undefined,
      tags: [],
      savedAt: undefined,
      source: "export.csv",
    },
  ]);
});

it("names the line of a row without a link, though a cell before it has two lines", async () => {
  const { skipped } = await importFile("export.csv", Buffer.from(csv));
  expect(skipped).toEqual([{ where: "line 5", why: 'no URL ("Lost")' }]);
});
