import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const part = (name: string) =>
  `title,url,time_added,tags,status\n${name},https://example.org/${name},1782810000,gov|open data,archive\nhttps://example.org/x,https://example.org/x,1782810000,,unread\n`;
const captureOf = (name: string, source: string) => ({
  url: `https://example.org/${name}`,
  title: name,
  tags: ["gov", "open data"],
  savedAt: "2026-06-30T09:00:00.000Z",
  source,
});

it("takes a part's title, tags and date; an address is no title", async () => {
  const { format, captures } = await importFile("part_000000.csv", Buffer.from(part("a")));
  expect(format).toBe("pocket");
  expect(captures[0]).toEqual(captureOf("a", "part_000000.csv"));
  expect(captures[1]?.title).toBeUndefined();
});

it("reads every part in the zip, and says in which a row cannot be read", async () => {
  const zip = zipSync({
    "pocket/part_000000.csv": strToU8(part("a")),
    "pocket/part_000001.csv": strToU8(`${part("b")}Lost,,1782810000,,unread\n`),
    "pocket/collections/c.json": strToU8("{}"),
  });
  const { format, captures, skipped } = await importFile("pocket.zip", zip);
  expect(format).toBe("pocket");
  expect(captures).toHaveLength(4);
  expect(captures[2]).toEqual(captureOf("b", "pocket.zip"));
  expect(skipped).toEqual([{ where: "part_000001.csv, line 4", why: 'no URL ("Lost")' }]);
});

it("reads the older page of links, read and unread", async () => {
  const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://example.org/a" time_added="1782810000" tags="gov,open data">a</a></li>
<li><a href="about:blank" time_added="1782810000" tags="">Blank</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="https://example.org/b" time_added="1782810000" tags="">B</a></li></ul></body></html>`;
  const { format, captures, skipped } = await importFile("ril_export.html", Buffer.from(html));
  expect(format).toBe("pocket");
  expect(captures).toMatchObject([
    captureOf("a", "ril_export.html"),
    { url: "https://example.org/b", title: "B", note: undefined, tags: [] },
  ]);
  expect(skipped).toEqual([{ where: "line 4", why: "not a web address (about:blank)" }]);
});
