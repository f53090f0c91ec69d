import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const everybody = "https://www.w3.org/ns/activitystreams#Public";
const collection = (orderedItems: unknown[]) =>
  JSON.stringify({ id: "outbox.json", type: "OrderedCollection", totalItems: 1, orderedItems });
const create = (object: object) => ({
  type: "Create",
  object: {
    type: "Note",
    id: "https://social.example/users/me/statuses/1",
    url: "https://social.example/@me/1",
    published: "2026-06-30T09:00:00Z",
    to: [everybody],
    cc: ["https://social.example/users/me/followers"],
    tag: [
      { type: "Hashtag", name: "#gov" },
      { type: "Mention", name: "@you@social.example" },
    ],
    content:
      '<p><a href="https://social.example/@you" class="u-url mention">@you</a> Worth a <em>look</em>: <a href="https://example.org/a?x=1&amp;y=2"><span class="invisible">https://</span>example.org/a…</a> <a href="https://social.example/tags/gov" class="mention hashtag" rel="tag">#<span>gov</span></a></p>',
    ...object,
  },
});
const read = (items: unknown[]) => importFile("outbox.json", Buffer.from(collection(items)));

describe("a Mastodon archive", () => {
  it("gives the link in the words, the words as the note, and where it was said", async () => {
    const { format, captures } = await read([create({})]);
    expect(format).toBe("mastodon");
    expect(captures).toEqual([
      {
        url: "https://example.org/a?x=1&y=2",
        note: "[@you](https://social.example/@you) Worth a *look*",
        tags: ["gov"],
        savedAt: "2026-06-30T09:00:00.000Z",
        private: undefined,
        source: "outbox.json",
        seenAt: "https://social.example/@me/1",
      },
    ]);
  });

  it.each([
    ["public", [everybody], [], undefined],
    ["unlisted", ["https://social.example/users/me/followers"], [everybody], undefined],
    ["public with one name instead of a list", everybody, null, undefined],
    ["for followers", ["https://social.example/users/me/followers"], [], true],
    ["direct", ["https://social.example/users/you"], [], true],
    ["of unknown audience", undefined, undefined, true],
  ])("takes a post that is %s as what it is", async (_name, to, cc, expected) => {
    const { captures } = await read([create({ to, cc })]);
    expect(captures.map((capture) => capture.private)).toEqual([expected]);
  });

  it("passes over boosts and posts without a link, and names what it cannot read", async () => {
    const { captures, skipped } = await read([
      { type: "Announce", object: "https://social.example/users/you/statuses/2" },
      create({ content: "<p>No link</p>" }),
      { type: "Create", object: 7 },
      { type: "Something" },
    ]);
    expect(captures).toEqual([]);
    expect(skipped).toEqual([
      { where: "record 3", why: "not a record of this format" },
      { where: "record 4", why: "not a record of this format" },
    ]);
  });

  it("takes favourites and bookmarks as the posts themselves", async () => {
    const { captures } = await read(["https://social.example/users/you/statuses/3"]);
    expect(captures).toEqual([
      { url: "https://social.example/users/you/statuses/3", tags: [], source: "outbox.json" },
    ]);
  });

  const files: Record<string, string> = {
    "outbox.json": collection([create({})]),
    "likes.json": collection(["https://social.example/users/you/statuses/4"]),
    "bookmarks.json": collection(["https://social.example/users/you/statuses/5", "nowhere"]),
  };
  const urls = [
    "https://example.org/a?x=1&y=2",
    "https://social.example/users/you/statuses/4",
    "https://social.example/users/you/statuses/5",
  ];

  it("is read out of its zip, with the place of what was skipped", async () => {
    const members = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
    const { format, captures, skipped } = await importFile(
      "archive.zip",
      zipSync({ ...Object.fromEntries(members), "avatar.png": strToU8("x") }),
    );
    expect(format).toBe("mastodon");
    expect(captures.map((capture) => capture.url)).toEqual(urls);
    expect(skipped).toEqual([{ where: "bookmarks.json, record 2", why: "not a web address (nowhere)" }]);
  });

  it("is read out of an older server's .tar.gz", async () => {
    const members = Object.entries(files).map(([name, text]) => {
      const bytes = Buffer.from(text);
      const header = Buffer.alloc(512);
      header.write(name, 0);
      header.write(bytes.length.toString(8).padStart(11, "0"), 124);
      return Buffer.concat([header, bytes, Buffer.alloc(511 - ((bytes.length + 511) % 512))]);
    });
    const { captures } = await importFile("archive.tar.gz", gzipSync(Buffer.concat(members)));
    expect(captures.map((capture) => capture.url)).toEqual(urls);
  });
});
