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
  [
    "brackets in an address",
    "- [Wiki](https://example.org/Foo_(bar)) why",
    { ...a, url: "https://example.org/Foo_(bar)", title: "Wiki", note: "why" },
  ],
  [
    "a title in Markdown",
    `[A](https://example.org/a "A title (old)"), why`,
    { ...a, title: "A", note: "why" },
  ],
  ["a picture that is a link", "[![A lamp](l.jpg)](https://example.org/a)", { ...a, title: "A lamp" }],
  [
    "a picture before a link",
    "![x](https://example.org/x.jpg) [A](https://example.org/a)",
    { ...a, title: "A", note: "![x](https://example.org/x.jpg)" },
  ],
  ["a reference", `[1]: https://example.org/a "A title"`, { ...a, title: "A title" }],
  ["a reference without a title", "[A]: <https://example.org/a>", { ...a, title: "A" }],
  ["a row of a table", "| [A](https://example.org/a) | why |", { ...a, title: "A", note: "why" }],
  ["typographic quotes", "- “https://example.org/a”", a],
  ["a full stop of Japanese", "- https://example.org/a。", a],
  ["a full stop of Hindi", "देखें https://example.org/a।", { ...a, note: "देखें" }],
  ["emphasis", "**https://example.org/a** why", { ...a, note: "why" }],
  ["OneTab without spaces", "https://example.org/a|A title", { ...a, title: "A title" }],
  ["a sentence", "See https://example.org/a.", { ...a, note: "See" }],
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

it.each([
  "https://example.org/a, https://example.org/b",
  "https://example.org/a,https://example.org/b;",
  "• https://example.org/a · https://example.org/b",
])("reads every link of a line of nothing but links: %s", async (line) => {
  expect((await read(line)).links.map(({ url }) => url)).toEqual([
    "https://example.org/a",
    "https://example.org/b",
  ]);
});

it("takes the first link of a line of words, and leaves the others in its note", async () => {
  const { links } = await read("https://example.org/a, found on https://example.org/b today");
  expect(links).toEqual([{ ...a, note: "found on https://example.org/b today" }]);
});
