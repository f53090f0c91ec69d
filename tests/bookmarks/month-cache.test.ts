import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { openCaches } from "../../src/disk/caches.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";

const links = Array.from({ length: 60 }, (_, at) =>
  aBookmark({
    url: `https://www.example.org/${at}?utm_source=a`,
    ...(at % 7 === 0 ? { aliases: [`https://t.example/${at}`] } : {}),
    ...(at % 11 === 0 ? { private: true } : {}),
    savedAt: `2026-10-10T10:00:${String(at).padStart(2, "0")}Z`,
    note: "“Words” of café",
  }),
);
const month = "2026-10.jsonl";

async function aFilledFolder(lines: string[] = links.map(lineOf)): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  await mkdir(folder.bookmarks);
  await writeFile(join(folder.bookmarks, month), `${lines.join("\n")}\n`);
  return folder;
}

function open(folder: PublicationFolder, mark = "code") {
  return openShelf(folder, { caches: openCaches(folder.caches, () => mark) });
}

function cacheOf(folder: PublicationFolder): Promise<string> {
  return readFile(join(folder.caches, "months/2026-10.json"), "utf8");
}

/** Puts another key for that of the first link into the cache: whoever takes it from there is seen. */
async function forge(folder: PublicationFolder): Promise<void> {
  const text = await cacheOf(folder);
  expect(text).toContain('["example.org/1"]');
  await writeFile(
    join(folder.caches, "months/2026-10.json"),
    text.replace('["example.org/1"]', '["forged.example/1"]'),
  );
}

describe("a month that was checked before", () => {
  it("reads as it did, and is not checked again", async () => {
    const folder = await aFilledFolder();
    const [plain, first, second] = [openShelf(folder), open(folder), open(folder)];
    expect(first.bookmarks()).toEqual(plain.bookmarks());
    await forge(folder);
    expect(second.bookmarks()).toEqual(plain.bookmarks());
    expect(second.remembered("https://forged.example/1")?.url).toBe(links[1]?.url);
  });

  it("is found, merged and written as any", async () => {
    const folder = await aFilledFolder();
    open(folder).bookmarks();
    const shelf = open(folder);
    expect(shelf.find("https://t.example/7")?.url).toBe(links[7]?.url);
    await shelf.change([
      { url: "https://example.org/7", change: (kept) => kept && { ...kept, title: "New" } },
    ]);
    const plain = openShelf(folder);
    expect(plain.find("https://example.org/7")?.title).toBe("New");
    expect(open(folder).bookmarks()).toEqual(plain.bookmarks());
  });

  it("is checked again after its bytes changed, and after the code did", async () => {
    const folder = await aFilledFolder();
    open(folder).bookmarks();
    await forge(folder);
    expect(open(folder, "other code").remembered("https://forged.example/1")).toBeUndefined();
    await forge(folder);
    const lines = links.map(lineOf).with(3, '{"url":"no address"}');
    await writeFile(join(folder.bookmarks, month), `${lines.join("\n")}\n`);
    const changed = open(folder);
    expect(changed.remembered("https://forged.example/1")).toBeUndefined();
    expect(changed.badLines()).toMatchObject([{ line: 4 }]);
    expect(open(folder).badLines()).toMatchObject([{ line: 4 }]);
  });

  it.each([
    ["fewer keys than lines", (text: string) => text.replace(/,\["example\.org\/59"\]/, "")],
    ["a key that is none", (text: string) => text.replace('["example.org/1"]', "[1]")],
    ["no list", (text: string) => text.replace(/"keys":\[.*\]/, '"keys":{}')],
  ])("of which the cache has %s is read all the same", async (_, spoil) => {
    const folder = await aFilledFolder();
    open(folder).bookmarks();
    const text = await cacheOf(folder);
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    await writeFile(join(folder.caches, "months/2026-10.json"), spoilt);
    const shelf = open(folder);
    expect(shelf.bookmarks()).toEqual(openShelf(folder).bookmarks());
    expect(shelf.find("https://example.org/59")?.url).toBe(links[59]?.url);
  });

  it("is forgotten when it is gone, grew short or cannot be read, and a key that a check takes out is never kept", async () => {
    const folder = await aFilledFolder();
    const file = join(folder.bookmarks, month);
    const all = `${links.map(lineOf).join("\n")}\n`;
    const odd = all.replace('{"url"', '{"__proto__":{"private":true},"url"');
    for (const text of [`${lineOf(aBookmark())}\n`, `${all}{\n`, odd, undefined]) {
      await writeFile(file, all);
      const shelf = open(folder);
      shelf.bookmarks();
      expect(await cacheOf(folder)).toContain("example.org/1");
      if (text === undefined) await rm(file);
      else await writeFile(file, text);
      // One that was deleted while nothing ran is noticed too.
      (text === undefined ? open(folder) : shelf).look();
      await expect(cacheOf(folder)).rejects.toThrow("ENOENT");
    }
    await writeFile(file, odd);
    expect(open(folder).bookmarks()).toEqual(openShelf(folder).bookmarks());
  });

  it.each([
    ["is short", links.slice(0, 20).map(lineOf)],
    ["has a line that cannot be read", [...links.map(lineOf), "{"]],
  ])("is not kept where it %s", async (_, lines) => {
    const folder = await aFilledFolder(lines);
    open(folder).bookmarks();
    await expect(cacheOf(folder)).rejects.toThrow("ENOENT");
  });
});
