import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const read = async (text: string) => {
  const { captures, skipped } = await importFile("links.txt", Buffer.from(text));
  return { links: captures.map(({ url, title, note, tags }) => ({ url, title, note, tags })), skipped };
};
const a = { url: "https://example.org/a", title: undefined, note: undefined, tags: [] };

it.each([
  ["a bare link", "https://example.org/a", a],
  ["a link in angle brackets", "<https://example.org/a>", a],
  ["OneTab", "https://example.org/a | A title | Site", { ...a, title: "A title | Site" }],
  ["Markdown", "1. [A](https://example.org/a) - why #gov", { ...a, title: "A", note: "why", tags: ["gov"] }],
  ["a task", "- [ ] https://example.org/a read this", { ...a, note: "read this" }],
  ["org", "[[https://example.org/a][A title]]", { ...a, title: "A title" }],
  ["org without a title", "- [[https://example.org/a]] why", { ...a, note: "why" }],
  [
    "an org heading",
    "** TODO [[https://example.org/a][A]] why :gov:open_data:",
    { ...a, title: "A", note: "why", tags: ["gov", "open_data"] },
  ],
  ["an org task", "- [X] [[https://example.org/a][A]]", { ...a, title: "A" }],
])("reads %s", async (_name, line, expected) => {
  expect(await read(line)).toEqual({ links: [expected], skipped: [] });
});

it("names an org heading without a link, and passes over settings", async () => {
  const { links, skipped } = await read("#+TITLE: Links\n* Reading\n** [[https://example.org/a][A]]");
  expect(links).toEqual([{ ...a, title: "A" }]);
  expect(skipped).toEqual([{ where: "line 2", why: 'no URL ("* Reading")' }]);
});

it("reads Mastodon's bookmarks.csv, which has one address a line and no header", async () => {
  const { links } = await read("https://example.org/a\nhttps://example.org/users/you/statuses/1\n");
  expect(links.map((link) => link.url)).toEqual([
    "https://example.org/a",
    "https://example.org/users/you/statuses/1",
  ]);
});
