import fc from "fast-check";
import { expect, it } from "vitest";
import { csvHeader, readCsv } from "../../../src/sources/exports/csv-file.ts";

const read = (text: string) =>
  readCsv(text, "csv", {
    read: (cells) => ({ url: cells["url"], title: cells["title"], tags: [], source: "x" }),
  });
const urlsOf = (text: string) => read(text).captures.map((capture) => capture.url);

it("reads the rows after a quotation mark that is never closed, and names its line", () => {
  const { captures, skipped } = read(
    'url,title\nhttps://example.org/a,A\n\nhttps://example.org/b,"never closed\nhttps://example.org/c,C\n',
  );
  expect(captures.map((capture) => capture.url)).toEqual(["https://example.org/a", "https://example.org/c"]);
  expect(skipped).toEqual([{ where: "line 4", why: "a quotation mark is opened and never closed" }]);
});

it("reads the row after such a mark though that row has marks of its own", () => {
  const { captures, skipped } = read(
    'url,title\nhttps://example.org/a,"never closed\nhttps://example.org/b,"B, too"\nhttps://example.org/c,"""C""\nD"\n',
  );
  expect(captures.map(({ url, title }) => [url, title])).toEqual([
    ["https://example.org/b", "B, too"],
    ["https://example.org/c", '"C"\nD'],
  ]);
  expect(skipped).toEqual([{ where: "line 2", why: "a quotation mark is opened and never closed" }]);
});

it("names a line that is no row of anything, and reads the others", () => {
  const { captures, skipped } = read(
    `url,title\nhttps://example.org/a,A\nhttps://example.org/b${",x".repeat(600_000)}\nhttps://example.org/c,C`,
  );
  expect(captures.map((capture) => capture.url)).toEqual(["https://example.org/a", "https://example.org/c"]);
  expect(skipped).toEqual([{ where: "line 3", why: "longer than 1 million characters" }]);
});

it.each([
  [
    "rows shorter and longer than the header",
    "url,title\nhttps://example.org/a\nhttps://example.org/b,B,more\n",
  ],
  [
    "quotation marks inside a cell",
    'url,title\nhttps://example.org/a,say "hi"\nhttps://example.org/b,"x" y\n',
  ],
  ["carriage returns alone", "url,title\rhttps://example.org/a,A\rhttps://example.org/b,B\r"],
  ["blank lines before the header", "\n\nurl,title\nhttps://example.org/a,A\nhttps://example.org/b,B\n"],
  ["semicolons", "url;title\nhttps://example.org/a;A, B\nhttps://example.org/b;B\n"],
  ["tabs", "url\ttitle\nhttps://example.org/a\tA\nhttps://example.org/b\tB\n"],
  [
    "a byte order mark and carriage returns",
    "\ufeffURL,Title\r\nhttps://example.org/a,A\r\nhttps://example.org/b,B\r\n",
  ],
])("copes with %s", (_name, text) => {
  expect(urlsOf(text)).toEqual(["https://example.org/a", "https://example.org/b"]);
  expect(read(text).skipped).toEqual([]);
});

it("reads a large file that is damaged all over no oftener than twice and a little", () => {
  const row = 'https://example.org/,"a\n';
  const { captures, skipped } = read(`url,title\n${row.repeat(4_000_000 / row.length)}`);
  expect(captures).toEqual([]);
  expect(skipped.length).toBeLessThanOrEqual(5);
  expect(skipped.at(-1)?.why).toBe("from here on nothing was read: the file is damaged");
});

it("gives up behind twenty quotation marks that are never closed, and says where", () => {
  const rows = Array.from({ length: 150 }, (_one, at) => `"never closed ${at}`);
  const { skipped } = read(`url,title\n${rows.join("\n")}`);
  expect(skipped).toHaveLength(21);
  expect(skipped.at(-1)).toEqual({
    where: "line 22",
    why: "from here on nothing was read: the file is damaged",
  });
});

it("never throws on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", ";", "\ufeff") }), (text) => {
      csvHeader(text);
      read(text);
      read(`url,title\n${text}`);
    }),
  );
});
