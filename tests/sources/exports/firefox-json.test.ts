import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const container = (title: string, children: unknown[], more: object = {}) => ({
  title,
  type: "text/x-moz-place-container",
  children,
  ...more,
});
const place = (uri: string | undefined, more: object = {}) => ({
  title: "A",
  type: "text/x-moz-place",
  uri,
  dateAdded: 1782810000000000,
  ...more,
});
const read = (tree: unknown) => importFile("bookmarks.json", Buffer.from(JSON.stringify(tree)));

it("takes places of all folders with tags, description and date, and names Firefox's own", async () => {
  const description = { name: "bookmarkProperties/description", value: "My <b>note</b>" };
  const { format, captures, skipped } = await read(
    container("", [
      container("toolbar", [place("https://example.org/a", { tags: "gov,open data", annos: [description] })]),
      container("menu", [
        place("place:sort=8", { title: "Most visited" }),
        { type: "text/x-moz-place-separator" },
        container("folder", [place("https://example.org/b", { dateAdded: undefined })]),
        place(undefined, { title: "Lost" }),
      ]),
    ]),
  );
  expect(format).toBe("firefox");
  expect(captures).toEqual([
    {
      url: "https://example.org/a",
      title: "A",
      note: "My **note**",
      tags: ["gov", "open data"],
      savedAt: "2026-06-30T09:00:00.000Z",
      source: "bookmarks.json",
    },
    {
      url: "https://example.org/b",
      title: "A",
      note: undefined,
      tags: [],
      savedAt: undefined,
      source: "bookmarks.json",
    },
  ]);
  expect(skipped).toEqual([
    { where: "record 2", why: "not a web address (place:sort=8)" },
    { where: "record 4", why: 'no URL ("Lost")' },
  ]);
});

it("takes tags out of an older backup's folder of tags, and no bookmark twice", async () => {
  const { captures } = await read(
    container("", [
      container("tags", [container("gov", [place("https://example.org/a")])], { root: "tagsFolder" }),
      container("menu", [place("https://example.org/a")]),
    ]),
  );
  expect(captures.map(({ url, tags }) => ({ url, tags }))).toEqual([
    { url: "https://example.org/a", tags: ["gov"] },
  ]);
});

it("reads a tree deeper than any stack", async () => {
  const depth = 100_000;
  const open = '{"type":"text/x-moz-place-container","children":['.repeat(depth);
  const tree = `${open}${JSON.stringify(place("https://example.org/a"))}${"]}".repeat(depth)}`;
  const { captures } = await importFile("bookmarks.json", Buffer.from(tree));
  expect(captures).toHaveLength(1);
});
