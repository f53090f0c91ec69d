// Tables of programs that call their columns as everybody does.
import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const url = "https://example.org/a";
const read = (...lines: string[]) => importFile("file.csv", Buffer.from(lines.join("\n")));

it("Matter: the last interaction stands for the time of saving, which is not told", async () => {
  const { captures } = await read(
    "Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id",
    `"A, title",Tamsin Okoro,The Kestrel,${url},gov; open data,1200,True,False,False,0,2026-06-30 09:00:00,file1`,
  );
  expect(captures).toMatchObject([
    { url, title: "A, title", tags: ["gov", "open data"], savedAt: "2026-06-30T09:00:00.000Z" },
  ]);
});

it("mymind: cards with an address, their notes and tags; a card without one is named", async () => {
  const { captures, skipped } = await read(
    "id,type,title,url,content,note,tags,created",
    `1,Article,A,${url},,why it matters,"gov,open data",2026-06-30T09:00:00.000Z`,
    "2,Note,Milk,,buy milk,,,2026-06-30T09:00:00.000Z",
  );
  expect(captures).toMatchObject([
    {
      url,
      title: "A",
      note: "why it matters",
      tags: ["gov", "open data"],
      savedAt: "2026-06-30T09:00:00.000Z",
    },
  ]);
  expect(skipped).toEqual([{ where: "line 3", why: 'no URL ("Milk")' }]);
});

it("LinkAce: privacy by its column, of old and of today", async () => {
  const { captures } = await read(
    "id,user_id,url,title,description,is_private,created_at,tags",
    `1,1,${url},A,My words,1,2024-01-01 10:00:00,"x,y"`,
  );
  expect(captures).toMatchObject([
    { url, note: "My words", private: true, tags: ["x", "y"], savedAt: "2024-01-01T10:00:00.000Z" },
  ]);
  const today = await read("id,url,title,visibility", `1,${url},A,1`, `2,${url}2,B,2`, `3,${url}3,C,3`);
  expect(today.captures.map((capture) => capture.private)).toEqual([undefined, true, true]);
});

it("Readwise: what stands in the feed was never saved", async () => {
  const { captures, skipped } = await read(
    "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen",
    `A,${url},1,"['x']",2026-06-30,0,later,True`,
    `B,https://example.org/b,2,[],2026-06-30,0,feed,False`,
    `C,https://example.org/c,3,[],2026-06-30,0, Feed ,True`,
    `D,https://example.org/d,4,[],2026-06-30,0,archive,True`,
  );
  expect(captures.map((capture) => capture.url)).toEqual([url, "https://example.org/d"]);
  expect(skipped).toEqual([]);
});

it("Instapaper's page of lists: titles and addresses of every list", async () => {
  const { format, captures } = await importFile(
    "instapaper-export.html",
    Buffer.from(
      `<!DOCTYPE html>\n<html><head><title>Instapaper: Export</title></head>\n<body><h1>Unread</h1>\n<ol>\n<li><a href="${url}">A &amp; B</a>\n</ol><h1>Archive</h1><ol>\n<li><a href="https://example.org/b">B</a>\n</ol></body></html>`,
    ),
  );
  expect(format).toBe("instapaper");
  expect(captures).toMatchObject([
    { url, title: "A & B" },
    { url: "https://example.org/b", title: "B" },
  ]);
});
