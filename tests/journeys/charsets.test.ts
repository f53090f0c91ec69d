// The same words in every charset, through the doors by which bytes come in: a page, a feed, an export.
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { scanHead } from "../../src/reading/head-scan.ts";
import { readPage } from "../../src/reading/read-page.ts";
import { readFeed } from "../../src/sources/feed.ts";
import { importFile } from "../../src/sources/import-file.ts";
import { encodeAs, wordsByCharset } from "../support/charsets.ts";

const url = "https://kestrel.example.org/a";
const wide = {
  "utf-16le": "Größe, 日本, Привет",
  "utf-16be": "Größe, 日本, Привет",
  "utf-32le": "Größe 🙂",
  "utf-32be": "Größe 🙂",
};
const words: Record<string, string> = { ...wordsByCharset, ...wide };
const charsets = Object.keys(words);

/** With its own word, with the header alone, with nothing, and each with a header that lies. */
const tellings = [
  { said: "by its own word", own: true, header: (_: string) => "" },
  { said: "by its header", own: false, header: (charset: string) => `; charset=${charset}` },
  { said: "by nobody", own: false, header: (_: string) => "" },
  {
    said: "by its own word under a header that says UTF-8",
    own: true,
    header: (_: string) => "; charset=utf-8",
  },
  {
    said: "by its own word under a header that says Latin",
    own: true,
    header: (_: string) => "; charset=iso-8859-1",
  },
];
const all = tellings.flatMap((telling) => charsets.map((charset) => ({ charset, ...telling })));

describe("a page", () => {
  const page = (charset: string, own: boolean) =>
    encodeAs(
      charset,
      `<!doctype html>${own ? `<meta charset="${charset}">` : ""}<title>${words[charset]}</title><p>x`,
    );

  it.each(all)("in $charset, said $said, is read", ({ charset, own, header }) => {
    const bytes = page(charset, own);
    const contentType = `text/html${header(charset)}`;
    expect(readPage(bytes, { url, contentType }).title).toBe(words[charset]);
    expect(scanHead(bytes, { url, contentType }).title).toBe(words[charset]);
  });
});

describe("a feed", () => {
  const feed = (charset: string, own: boolean) =>
    encodeAs(
      charset,
      `<?xml version="1.0"${own ? ` encoding="${charset}"` : ""}?><rss version="2.0"><channel><item><title>${words[charset]}</title><link>${url}</link></item></channel></rss>`,
    );

  it.each(all)("in $charset, said $said, is read", async ({ charset, own, header }) => {
    const read = await readFeed(feed(charset, own), { url, contentType: `text/xml${header(charset)}` });
    expect(read.ok && read.items[0]?.title).toBe(words[charset]);
  });
});

describe("an export", () => {
  const files: Record<string, (charset: string) => string> = {
    "a bookmark file": (charset) =>
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">\n<DL><p>\n<DT><A HREF="${url}">${words[charset]}</A>\n</DL>`,
    "a saved feed": (charset) =>
      `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><item><title>${words[charset]}</title><link>${url}</link></item></channel></rss>`,
    "a table": (charset) =>
      `title,url,time_added,tags,status\n"${words[charset]}",${url},1600322788,,unread\n`,
    "a list": (charset) => `- [${words[charset]}](${url})\n`,
    JSON: (charset) =>
      JSON.stringify([{ href: url, description: words[charset], extended: "", shared: "yes" }]),
  };
  const cases = Object.keys(files).flatMap((file) => charsets.map((charset) => ({ file, charset })));

  it.each(cases)("that is $file in $charset is read", async ({ file, charset }) => {
    const { captures } = await importFile("export", encodeAs(charset, files[file]?.(charset) ?? ""));
    expect(captures.map(({ title }) => title)).toEqual([words[charset]]);
  });

  it.each(charsets)("that is a table in %s inside a zip is read", async (charset) => {
    const bytes = zipSync({ "part_000000.csv": encodeAs(charset, files["a table"]?.(charset) ?? "") });
    const { captures } = await importFile("pocket.zip", bytes);
    expect(captures.map(({ title }) => title)).toEqual([words[charset]]);
  });
});
