import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

it("takes what was selected as the note, with the header of old", async () => {
  const csv =
    'URL,Title,Selection,Folder\nhttps://example.org/a,A,"The part, that matters",Unread\nhttps://example.org/b,,,Archive\n';
  const { format, captures } = await importFile("instapaper-export.csv", Buffer.from(csv));
  expect(format).toBe("instapaper");
  expect(captures).toMatchObject([
    { url: "https://example.org/a", title: "A", note: "The part, that matters", tags: [] },
    { url: "https://example.org/b", title: undefined, note: undefined, tags: [] },
  ]);
});

it("takes seconds and a list of tags with today's header", async () => {
  const csv = `URL,Title,Selection,Folder,Timestamp,Tags
https://example.org/a,A,,Unread,1782810000,"[""gov"", ""open data""]"
https://example.org/b,B,,Unread,1782810000,[]
javascript:void(0),C,,Unread,1782810000,[]
`;
  const { captures, skipped } = await importFile("instapaper-export.csv", Buffer.from(csv));
  expect(captures.map(({ tags, savedAt }) => ({ tags, savedAt }))).toEqual([
    { tags: ["gov", "open data"], savedAt: "2026-06-30T09:00:00.000Z" },
    { tags: [], savedAt: "2026-06-30T09:00:00.000Z" },
  ]);
  expect(skipped).toEqual([{ where: "line 4", why: "not a web address (javascript:void(0))" }]);
});
