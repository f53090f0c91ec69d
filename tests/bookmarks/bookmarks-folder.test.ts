import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepBookmarks, keepReadings, readBookmarks } from "../../src/bookmarks/bookmarks-folder.ts";
import { byMonth } from "../../src/bookmarks/by-month.ts";
import { lineOf, readMonth, writeMonth } from "../../src/bookmarks/month-file.ts";
import { takeLock } from "../../src/disk/lock.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

describe("keeping bookmarks", () => {
  it("files them by month, in order of time, one line each, keys in one order", async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    await keepBookmarks(bookmarks, bookmarksLock, [
      aBookmark({ tags: ["b"], url: "https://example.org/2", savedAt: "2026-11-21T10:00:00.000Z" }),
      aBookmark({ url: "https://example.org/1", savedAt: "2026-11-20T10:00:00.000Z" }),
      aBookmark({ url: "https://example.org/0", savedAt: "2026-10-31T23:59:00.000Z" }),
    ]);
    expect((await readdir(bookmarks)).sort()).toEqual(["2026-10.jsonl", "2026-11.jsonl"]);
    expect(await readFile(join(bookmarks, "2026-11.jsonl"), "utf8")).toBe(
      '{"url":"https://example.org/1","title":"A page","savedAt":"2026-11-20T10:00:00.000Z"}\n{"url":"https://example.org/2","title":"A page","tags":["b"],"savedAt":"2026-11-21T10:00:00.000Z"}\n',
    );
  });

  it("changes no byte the second time", async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    const given = [aBookmark({ note: "n" }), aBookmark({ url: "https://example.org/b" })];
    await keepBookmarks(bookmarks, bookmarksLock, given);
    const before = await readFile(join(bookmarks, "2026-11.jsonl"), "utf8");
    await keepBookmarks(bookmarks, bookmarksLock, given);
    expect(await readFile(join(bookmarks, "2026-11.jsonl"), "utf8")).toBe(before);
  });

  it("moves a link to the month in which it was first saved, and loses nothing on the way", async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    await keepBookmarks(bookmarks, bookmarksLock, [aBookmark({ note: "later" })]);
    await keepBookmarks(bookmarks, bookmarksLock, [
      aBookmark({ note: "earlier", savedAt: "2026-09-01T10:00:00.000Z" }),
    ]);
    const shelf = await readBookmarks(bookmarks);
    expect(shelf.bookmarks).toHaveLength(1);
    expect(shelf.bookmarks[0]).toMatchObject({
      note: "later\n\nearlier",
      savedAt: "2026-09-01T10:00:00.000Z",
    });
  });

  it("keeps lines it cannot read where they stand, and names them", async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    const bad = [
      "{broken",
      '{"url":"javascript:alert(1)","title":"x","savedAt":"2026-11-01T00:00:00Z"}',
      "<<<<<<< HEAD",
    ];
    const good = lineOf(
      aBookmark({ url: "https://example.org/old", savedAt: "2026-11-02T00:00:00.000Z" }),
    ).text;
    await write(join(bookmarks, "2026-11.jsonl"), `${bad[0]}\n${good}\n\n${bad[1]}\n${bad[2]}`);
    const shelf = await readBookmarks(bookmarks);
    expect(shelf.bookmarks).toHaveLength(1);
    expect(shelf.bad.map((line) => `${line.file}:${line.line}`)).toEqual([
      "bookmarks/2026-11.jsonl:1",
      "bookmarks/2026-11.jsonl:4",
      "bookmarks/2026-11.jsonl:5",
    ]);
    await keepBookmarks(bookmarks, bookmarksLock, [aBookmark()]);
    const lines = (await readFile(join(bookmarks, "2026-11.jsonl"), "utf8")).split("\n");
    expect(lines.slice(0, 4)).toEqual([bad[0], good, bad[1], bad[2]]);
    expect((await readBookmarks(bookmarks)).bookmarks).toHaveLength(2);
  });

  it("reads a last line without its line feed when it is whole, and names it when it is cut", async () => {
    const { bookmarks } = await aPublicationFolder();
    const { text } = lineOf(aBookmark());
    await write(join(bookmarks, "2026-11.jsonl"), text);
    expect((await readBookmarks(bookmarks)).bookmarks).toHaveLength(1);
    await write(join(bookmarks, "2026-11.jsonl"), text.slice(0, -10));
    expect((await readBookmarks(bookmarks)).bad).toMatchObject([{ line: 1 }]);
  });

  it("makes one bookmark of two lines that a merge of two machines left", async () => {
    const { bookmarks } = await aPublicationFolder();
    const lines = [
      aBookmark({ note: "here" }),
      aBookmark({ url: "https://www.example.org/a/", note: "there" }),
    ].map((one) => lineOf(one).text);
    await write(join(bookmarks, "2026-11.jsonl"), `${lines.join("\n")}\n`);
    expect((await readBookmarks(bookmarks)).bookmarks).toMatchObject([{ note: "here\n\nthere" }]);
  });

  it("notes a reading beside a link, and none beside a link that is not kept", async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    await keepBookmarks(bookmarks, bookmarksLock, [aBookmark()]);
    const at = "2026-11-27T09:00:00.000Z";
    await keepReadings(bookmarks, bookmarksLock, [
      { url: "https://example.org/a", at, page: { kind: "article", words: 3 } },
      { url: "https://example.org/unknown", at, why: "timeout" },
    ]);
    const shelf = await readBookmarks(bookmarks);
    expect(shelf.bookmarks).toHaveLength(1);
    expect(shelf.bookmarks[0]?.page).toEqual({ kind: "article", words: 3, readAt: at });
  });

  it("gives back every bookmark as it was written", () => {
    const bookmark = fc.record({
      url: fc.webUrl(),
      title: fc.string({ minLength: 1, unit: "binary" }),
      note: fc.option(fc.string(), { nil: undefined }),
      savedAt: fc
        .date({ min: new Date("2000-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString()),
    });
    fc.assert(
      fc.property(bookmark, (one) => {
        const [line] = readMonth(writeMonth([lineOf(one)]));
        expect(line?.bookmark).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });
});

describe("writers beside each other", () => {
  it("lose nothing: 8 at once, 10 links each", async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let at = 0; at < 10; at++)
        await keepBookmarks(bookmarks, bookmarksLock, [
          aBookmark({ url: `https://example.org/${writer}/${at}` }),
        ]);
    });
    await Promise.all(writers);
    expect((await readBookmarks(bookmarks)).bookmarks).toHaveLength(80);
  });

  it("wait for a lock, which is free again the moment its holder dies", async () => {
    const folder = await aFolder();
    const path = join(folder, "x.lock");
    const first = takeLock(path);
    expect(first).toBeDefined();
    expect(takeLock(path)).toBeUndefined();
    first?.release();
    const again = takeLock(path);
    expect(again).toBeDefined();
    again?.release();
  });

  it("killed in the middle of writing, 50 times, leave every kept link whole", {
    timeout: 180_000,
  }, async () => {
    const { bookmarks, bookmarksLock } = await aPublicationFolder();
    const kept = new Set<number>();
    let start = 0;
    for (let round = 0; round < 50; round++) {
      for (const number of await keepUntilKilled(bookmarks, bookmarksLock, start)) kept.add(number);
      start = Math.max(-1, ...kept) + 2;
      const shelf = await readBookmarks(bookmarks);
      expect(shelf.bad).toEqual([]);
      const found = new Set(shelf.bookmarks.map((one) => Number(one.url.split("/").at(-1))));
      expect([...kept].filter((number) => !found.has(number))).toEqual([]);
    }
    expect(kept.size).toBeGreaterThan(50);
    await keepBookmarks(bookmarks, bookmarksLock, [aBookmark()]);
    expect((await readdir(bookmarks)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

/** Runs the keeper until a few links are kept, then kills it wherever it is. */
function keepUntilKilled(folder: string, lock: string, start: number): Promise<number[]> {
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, "../support/keep-forever.ts"), folder, lock, String(start)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
      // Somewhere inside the third or a later write, never at a chosen point of it.
      // biome-ignore lint/plugin: chance is what this test is about.
      if (said.split("\n").length > 2) setTimeout(() => child.kill("SIGKILL"), Math.random() * 6);
    });
    child.once("exit", () => done(said.split("\n").slice(0, -1).map(Number)));
  });
}

describe("the public archive", () => {
  it("shows months and days newest first in the publication's zone, and nothing private", () => {
    const months = byMonth(
      [
        aBookmark({ savedAt: "2026-10-31T23:30:00.000Z" }),
        aBookmark({ savedAt: "2026-10-30T10:00:00.000Z" }),
        aBookmark({ private: true }),
      ],
      "Europe/Berlin",
    );
    expect(months.map(({ month, count, days }) => [month, count, days.map((day) => day.day)])).toEqual([
      ["2026-11", 1, ["2026-11-01"]],
      ["2026-10", 1, ["2026-10-30"]],
    ]);
  });
});
