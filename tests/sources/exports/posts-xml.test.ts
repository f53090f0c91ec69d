import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const read = (posts: string) =>
  importFile(
    "posts.xml",
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><posts user="you" update="2026">${posts}</posts>`),
  );

it("takes title, note, tags, time and privacy of each post", async () => {
  const { captures, skipped } = await read(`
    <post href="https://example.org/a" hash="x" description="A &amp; B" extended="First&#10;second" tag="gov open-data .mine" time="2026-06-30T09:00:00Z" shared="yes"/>
    <post description="B" extended="" href="https://example.org/b" private="yes" tag="gov,open data" time="2026-06-30T09:00:00Z"></post>
    <post href="https://example.org/c" description="" shared="no" tag=""/>
    <post description="No link"/>`);
  expect(captures).toMatchObject([
    {
      url: "https://example.org/a",
      title: "A & B",
      note: "First\nsecond",
      tags: ["gov", "open-data"],
      savedAt: "2026-06-30T09:00:00.000Z",
      private: undefined,
    },
    { url: "https://example.org/b", title: "B", tags: ["gov", "open data"], private: true },
    { url: "https://example.org/c", title: undefined, private: true },
  ]);
  expect(skipped).toEqual([{ where: "post 4", why: 'no URL ("No link")' }]);
});

it("reads what stands before and behind a damaged post", async () => {
  const { captures } = await read(
    '<post href="https://example.org/a" description="A"/><post href="https:<post href="https://example.org/b" description="B"/>',
  );
  expect(captures.map(({ url }) => url)).toEqual(["https://example.org/a", "https://example.org/b"]);
});
