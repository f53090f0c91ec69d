import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

it("takes title, tags and date of a Readwise Reader export, and names what was not on the web", async () => {
  const csv = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
A,https://example.org/a,01h,"['gov', ""it's open""]",2026-06-30 09:00:00+00:00,0.5,archive,True
B,https://example.org/b,01i,"[""x""]",2026-06-30T09:00:00Z,0,new,False
A letter,mailto:reader-forwarded-email/1,01j,[],2026-06-30 09:00:00+00:00,0,feed,True
`;
  const { format, captures, skipped } = await importFile("reader.csv", Buffer.from(csv));
  expect(format).toBe("readwise");
  expect(captures).toMatchObject([
    {
      url: "https://example.org/a",
      title: "A",
      tags: ["gov", "it's open"],
      savedAt: "2026-06-30T09:00:00.000Z",
    },
    { url: "https://example.org/b", tags: ["x"], savedAt: "2026-06-30T09:00:00.000Z" },
  ]);
  expect(skipped).toEqual([{ where: "line 4", why: "not a web address (mailto:reader-forwarded-email/1)" }]);
});
