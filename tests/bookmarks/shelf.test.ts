import { appendFileSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { noted, sighting } from "../../src/bookmarks/edits.ts";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { openRows, openShelf } from "../../src/bookmarks/shelf.ts";
import { shownOf } from "../../src/bookmarks/shown.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";

async function write(path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const november = (folder: PublicationFolder) => join(folder.bookmarks, "2026-11.jsonl");
const textOf = (...bookmarks: Bookmark[]) => bookmarks.map((one) => `${lineOf(one)}\n`).join("");
const keep = (folder: PublicationFolder, ...bookmarks: Bookmark[]) =>
  openShelf(folder).change(bookmarks.map(sighting));
/** Sets the note of a link that is kept. */
const setNote = (url: string, note: string) => ({
  url,
  change: (kept: Bookmark | undefined) => kept && { ...kept, note },
});

describe("keeping bookmarks", () => {
  it("files them by month, in order of time, one line each, keys in one order", async () => {
    const folder = await aPublicationFolder();
    await keep(
      folder,
      aBookmark({ tags: ["b"], url: "https://example.org/2", savedAt: "2026-11-21T10:00:00.000Z" }),
      aBookmark({ url: "https://example.org/1", savedAt: "2026-11-20T10:00:00.000Z" }),
      aBookmark({ url: "https://example.org/0", savedAt: "2026-10-31T23:59:00.000Z" }),
    );
    expect((await readdir(folder.bookmarks)).sort()).toEqual(["2026-10.jsonl", "2026-11.jsonl"]);
    expect(await readFile(november(folder), "utf8")).toBe(
      '{"url":"https://example.org/1","title":"A page","savedAt":"2026-11-20T10:00:00.000Z"}\n{"url":"https://example.org/2","title":"A page","tags":["b"],"savedAt":"2026-11-21T10:00:00.000Z"}\n',
    );
  });

  it("changes no byte the second time", async () => {
    const folder = await aPublicationFolder();
    const given = [aBookmark({ note: "n" }), aBookmark({ url: "https://example.org/b" })];
    expect((await keep(folder, ...given)).outcomes).toEqual(["new", "new"]);
    const before = await readFile(november(folder), "utf8");
    expect((await keep(folder, ...given)).outcomes).toEqual(["same", "same"]);
    expect(await readFile(november(folder), "utf8")).toBe(before);
  });

  it("moves a link to the month in which it was first saved, and loses nothing on the way", async () => {
    const folder = await aPublicationFolder();
    await keep(folder, aBookmark({ note: "later" }));
    await keep(folder, aBookmark({ note: "earlier", savedAt: "2026-09-01T10:00:00.000Z" }));
    const bookmarks = openShelf(folder).bookmarks();
    expect(bookmarks).toHaveLength(1);
    expect(bookmarks[0]).toMatchObject({
      note: "later\n\nearlier",
      savedAt: "2026-09-01T10:00:00.000Z",
    });
    expect(await readFile(november(folder), "utf8")).toBe("");
  });

  it("keeps lines it cannot read where they stand, and names them", async () => {
    const folder = await aPublicationFolder();
    const bad = [
      "{broken",
      '{"url":"javascript:alert(1)","title":"x","savedAt":"2026-11-01T00:00:00Z"}',
      "<<<<<<< HEAD",
    ];
    const good = lineOf(aBookmark({ url: "https://example.org/old", savedAt: "2026-11-02T00:00:00.000Z" }));
    await write(november(folder), `${bad[0]}\n${good}\n\n${bad[1]}\n${bad[2]}`);
    const shelf = openShelf(folder);
    expect(shelf.bookmarks()).toHaveLength(1);
    expect(shelf.badLines().map((line) => `${line.file}:${line.line}`)).toEqual([
      "bookmarks/2026-11.jsonl:1",
      "bookmarks/2026-11.jsonl:4",
      "bookmarks/2026-11.jsonl:5",
    ]);
    await keep(folder, aBookmark());
    const lines = (await readFile(november(folder), "utf8")).split("\n");
    expect(lines.slice(0, 4)).toEqual([bad[0], good, bad[1], bad[2]]);
    expect(shelf.bookmarks()).toHaveLength(2);
  });

  it("reads a last line without its line feed when it is whole, and names it when it is cut", async () => {
    const folder = await aPublicationFolder();
    const text = lineOf(aBookmark());
    await write(november(folder), text);
    expect(openShelf(folder).bookmarks()).toHaveLength(1);
    await write(november(folder), text.slice(0, -10));
    expect(openShelf(folder).badLines()).toMatchObject([{ line: 1 }]);
  });

  it("notes a reading beside a link, and none beside a link that is not kept", async () => {
    const folder = await aPublicationFolder();
    await keep(folder, aBookmark());
    const at = "2026-11-27T09:00:00.000Z";
    const shelf = openShelf(folder);
    await shelf.change([
      noted({ url: "https://example.org/a", at, page: { kind: "article", words: 3 } }),
      noted({ url: "https://example.org/unknown", at, why: "timeout" }),
    ]);
    expect(shelf.bookmarks()).toHaveLength(1);
    expect(shelf.bookmarks()[0]?.page).toEqual({ kind: "article", words: 3, readAt: at });
  });

  it("makes every edit of one lot on what the edit before it left", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder);
    const url = "https://example.org/a";
    const { outcomes } = await shelf.change([
      sighting(aBookmark()),
      setNote(url, "one"),
      { url, change: (kept) => kept && { ...kept, note: `${kept.note} two` } },
      // The page gave itself another name, under which it is looked for from now on.
      { url, change: (kept) => kept && { ...kept, url: "https://example.org/b", aliases: [url] } },
      setNote("https://example.org/b", "three"),
      setNote("https://example.org/unknown", "none"),
    ]);
    expect(outcomes).toEqual(["new", "changed", "changed", "changed", "changed", "same"]);
    expect(await readFile(november(folder), "utf8")).toBe(
      textOf(aBookmark({ url: "https://example.org/b", aliases: [url], note: "three" })),
    );
  });
});

describe("one link on several lines", () => {
  const here = aBookmark({ note: "here" });
  const there = aBookmark({ url: "https://www.example.org/a/", note: "there" });
  const earlier = aBookmark({ note: "earlier", savedAt: "2026-10-01T10:00:00.000Z" });

  it("is read as one, as a merge of two machines left it", async () => {
    const folder = await aPublicationFolder();
    await write(november(folder), textOf(here, there));
    expect(openShelf(folder).bookmarks()).toMatchObject([{ note: "here\n\nthere" }]);
    expect(openShelf(folder).find(there.url)?.note).toBe("here\n\nthere");
    expect(openRows(folder, shownOf).remembered(here.url)?.note).toBe("here\n\nthere");
  });

  it("is written as one by the next write that touches it, from whatever months it was in", async () => {
    const folder = await aPublicationFolder();
    const other = aBookmark({ url: "https://example.org/other" });
    await write(november(folder), textOf(here, there, other));
    await write(join(folder.bookmarks, "2026-10.jsonl"), textOf(earlier));
    const shelf = openShelf(folder);
    await shelf.change([setNote(other.url, "touched")]);
    expect(await readFile(november(folder), "utf8")).toContain(textOf(here, there));
    await shelf.change([{ url: here.url, change: (kept) => kept && { ...kept, tags: ["tag"] } }]);
    expect(await readFile(november(folder), "utf8")).toBe(textOf({ ...other, note: "touched" }));
    expect(shelf.bookmarks().find((one) => one.tags)).toMatchObject({
      note: "earlier\n\nhere\n\nthere",
      savedAt: earlier.savedAt,
    });
  });

  it("is one though only a third address joins the two that were met", async () => {
    const folder = await aPublicationFolder();
    const short = aBookmark({ url: "https://example.org/long", aliases: ["https://t.co/x"], note: "short" });
    const moved = aBookmark({
      url: "https://example.org/new",
      aliases: ["https://example.org/long"],
      note: "moved",
    });
    await write(november(folder), textOf(short, moved));
    const shelf = openShelf(folder);
    for (const url of ["https://t.co/x", "https://example.org/new", "https://example.org/long"])
      expect(shelf.find(url)?.note).toBe("short\n\nmoved");
    expect(shelf.bookmarks()).toHaveLength(1);
  });

  it("comes of a link that takes a name which another had, and both are one from then on", async () => {
    const folder = await aPublicationFolder();
    const [a, b] = [aBookmark({ note: "a" }), aBookmark({ url: "https://example.org/b", note: "b" })];
    await keep(folder, a, b);
    const shelf = openShelf(folder);
    await shelf.change([{ url: b.url, change: (kept) => kept && { ...kept, url: a.url, aliases: [b.url] } }]);
    expect(shelf.bookmarks()).toMatchObject([{ url: a.url, aliases: [b.url], note: "a\n\nb" }]);
    expect((await readFile(november(folder), "utf8")).trim().split("\n")).toHaveLength(1);
  });

  it("costs no more than it holds when a line stands there thousands of times", async () => {
    const folder = await aPublicationFolder();
    await write(november(folder), textOf(aBookmark()).repeat(5_000));
    const shelf = openShelf(folder);
    expect(shelf.bookmarks()).toHaveLength(1);
    await shelf.change([setNote("https://example.org/a", "one")]);
    expect(await readFile(november(folder), "utf8")).toBe(textOf(aBookmark({ note: "one" })));
  });
});

describe("what the shelf remembers", () => {
  const first = aBookmark({ url: "https://example.org/1", note: "aaaa" });
  const other = aBookmark({ url: "https://example.org/2", note: "bbbb" });

  /** What a person or another program may do to the month between two looks, and the notes that are there then. */
  const changes: Record<string, { act: (path: string) => void; notes: string[] }> = {
    "an edit of one size": {
      act: (path) => writeFileSync(path, readFileSync(path, "utf8").replace("aaaa", "cccc")),
      notes: ["cccc", "bbbb"],
    },
    "an edit of one size that puts the time back": {
      act: (path) => {
        utimesSync(path, 1, 1);
        writeFileSync(path, readFileSync(path, "utf8").replace("aaaa", "cccc"));
        utimesSync(path, 1, 1);
      },
      notes: ["cccc", "bbbb"],
    },
    "a save by renaming": {
      act: (path) => {
        writeFileSync(`${path}~`, textOf(other));
        renameSync(`${path}~`, path);
      },
      notes: ["bbbb"],
    },
    "a line added": {
      act: (path) => appendFileSync(path, textOf(aBookmark({ url: "https://example.org/3", note: "cccc" }))),
      notes: ["aaaa", "bbbb", "cccc"],
    },
    "a file deleted": { act: (path) => rmSync(path), notes: [] },
  };
  it.each(Object.entries(changes))("is given up after %s", async (_, { act, notes }) => {
    const folder = await aPublicationFolder();
    await keep(folder, first, other);
    const shelf = openShelf(folder);
    const heard: string[][] = [];
    expect(shelf.bookmarks()).toHaveLength(2);
    shelf.onChange((files) => heard.push(files));
    act(november(folder));
    expect(shelf.bookmarks().map((one) => one.note)).toEqual(notes);
    expect(heard).toEqual([["2026-11.jsonl"]]);
  });

  it.each(Object.entries(changes))("is not written over %s", async (_, { act, notes }) => {
    const folder = await aPublicationFolder();
    await keep(folder, first, other);
    const shelf = openShelf(folder);
    expect(shelf.bookmarks()).toHaveLength(2);
    act(november(folder));
    await shelf.change([setNote(other.url, "dddd"), sighting(aBookmark({ note: "new" }))]);
    const now = notes.map((note) => (note === "bbbb" ? "dddd" : note));
    expect(
      openShelf(folder)
        .bookmarks()
        .map((one) => one.note),
    ).toEqual([...now, "new"]);
  });

  it("is told by its own writes too, until nobody listens any more", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder);
    const heard: string[][] = [];
    const stop = shelf.onChange((files) => heard.push(files));
    await shelf.change([sighting(first)]);
    await shelf.change([sighting(first)]);
    stop();
    await shelf.change([sighting(other)]);
    expect(heard).toEqual([["2026-11.jsonl"]]);
  });

  it("may be less than the whole bookmark, and an edit still gets the whole", async () => {
    const folder = await aPublicationFolder();
    const page = { kind: "article" as const, minutes: 4, excerpt: "How it begins.", byline: "Joss Amadi" };
    await keep(folder, aBookmark({ page, sources: [{ name: "test" }] }));
    const shelf = openRows(folder, shownOf);
    expect(shelf.bookmarks()).toEqual([aBookmark({ page: { kind: "article", minutes: 4 }, private: false })]);
    await shelf.change([setNote("https://example.org/a", "kept")]);
    expect(shelf.find("https://example.org/a")).toEqual(
      aBookmark({ note: "kept", page, sources: [{ name: "test" }] }),
    );
    expect(shelf.remembered("https://www.example.org/a/")?.note).toBe("kept");
  });
});

describe("a line that nobody changes", () => {
  const unusual = [
    '{"savedAt":"2026-11-01T00:00:00Z","title":"Keys turned round","url":"https://example.org/1"}',
    '{"url":"https://example.org/2","title":"Large","savedAt":"2026-11-02T00:00:00Z","id":12345678901234567890,"e":1e400}',
    '{"url":"https://example.org/3","title":"First","title":"Doubled","savedAt":"2026-11-03T00:00:00Z"}',
    '{ "url": "https:\\/\\/example.org\\/4", "title": "Caf\\u00e9",  "savedAt": "2026-11-04T00:00:00Z" }\t',
    '{"url":"https://example.org/5","title":"Unknown","savedAt":"2026-11-05T00:00:00Z","new":{"b":1,"a":[]}}',
  ];

  it("keeps its bytes: large numbers, doubled keys, escapes, and bytes that are no text", async () => {
    const folder = await aPublicationFolder();
    const foreign = Buffer.concat([
      Buffer.from('{"title":"Caf'),
      Buffer.from([0xe9, 0xff]),
      Buffer.from('"}\n'),
    ]);
    const before = Buffer.concat([Buffer.from(unusual.map((line) => `${line}\n`).join("")), foreign]);
    await write(november(folder), before);
    const shelf = openShelf(folder);
    expect(shelf.bookmarks()).toHaveLength(unusual.length);
    await shelf.change([sighting(aBookmark()), ...[1, 2, 3, 4, 5].map((at) => sameAgain(at))]);
    const after = await readFile(november(folder));
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(after.subarray(before.length).toString()).toBe(textOf(aBookmark()));
  });

  /** An edit that gives back what it was given, in a new object. */
  function sameAgain(at: number) {
    return { url: `https://example.org/${at}`, change: (kept: Bookmark | undefined) => kept && { ...kept } };
  }
});

describe.skipIf(process.platform === "win32")("a month file", () => {
  it("keeps its mode and its symbolic link", async () => {
    const folder = await aPublicationFolder();
    const elsewhere = join(folder.root, "elsewhere.jsonl");
    await write(elsewhere, textOf(aBookmark()));
    await chmod(elsewhere, 0o640);
    await mkdir(folder.bookmarks);
    await symlink("../elsewhere.jsonl", november(folder));
    await openShelf(folder).change([setNote("https://example.org/a", "n")]);
    expect((await lstat(november(folder))).isSymbolicLink()).toBe(true);
    expect(await readFile(elsewhere, "utf8")).toBe(textOf(aBookmark({ note: "n" })));
    expect((await stat(elsewhere)).mode & 0o777).toBe(0o640);
  });
});
