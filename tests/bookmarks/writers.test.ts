// Writers beside each other, and on a disk without room. Hundreds of rounds of the same are in tests/slow.
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";
import { editsLost, killWriters, writeAtOnce } from "../support/rough-writers.ts";

describe("writers beside each other", () => {
  it("lose nothing: 8 shelves at once, 10 links each", async () => {
    const folder = await aPublicationFolder();
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      const shelf = openShelf(folder);
      for (let at = 0; at < 10; at++)
        await shelf.change([sighting(aBookmark({ url: `https://example.org/${writer}/${at}` }))]);
    });
    await Promise.all(writers);
    expect(openShelf(folder).bookmarks()).toHaveLength(80);
  });

  it("lose nothing on one shelf: 20 changes that nobody waits for, and readers between", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder);
    const changes = Array.from({ length: 20 }, (_, at) =>
      shelf.change([sighting(aBookmark({ url: `https://example.org/${at % 10}`, note: `note ${at}` }))]),
    );
    const reader = setInterval(() => shelf.bookmarks(), 1);
    await Promise.all(changes);
    clearInterval(reader);
    expect(shelf.bookmarks()).toHaveLength(10);
    expect(openShelf(folder).bookmarks()).toEqual(shelf.bookmarks());
  });

  it("lose nothing in two processes, 10 rounds each", async () => {
    await writeAtOnce(await aPublicationFolder(), 10);
  });

  it("killed in the middle of writing, 8 times, leave every kept link whole", async () => {
    await killWriters(await aPublicationFolder(), 8);
  });

  it("never write over what a text editor saves, 40 times", async () => {
    expect(await editsLost(await aPublicationFolder(), 40, "in-place")).toBe(0);
  });
});

describe.skipIf(process.platform === "win32")("a disk without room (skipped on Windows)", () => {
  it("takes back nothing that was kept, and leaves nothing half written", async () => {
    const folder = await aPublicationFolder();
    await openShelf(folder).change([sighting(aBookmark())]);
    const month = join(folder.bookmarks, "2026-11.jsonl");
    const before = await readFile(month, "utf8");
    // No file may pass 8 kB in this shell: the second link's line fails in the middle, as on a full disk.
    const keeper = resolve(import.meta.dirname, "../support/keep-forever.ts");
    const ran = spawnSync(
      "sh",
      ["-c", `ulimit -f 16; exec "$0" "$@"`, process.execPath, keeper, folder.root, "0"],
      {
        encoding: "utf8",
      },
    );
    expect(ran.stdout).toBe("0\n");
    expect(ran.stderr).toContain("EFBIG");
    const after = await readFile(month, "utf8");
    expect(after.startsWith(before)).toBe(true);
    expect(openShelf(folder).badLines()).toEqual([]);
    expect(
      openShelf(folder)
        .bookmarks()
        .map((one) => one.title),
    ).toEqual(["A page", "Link 0", "Shared"]);
    expect(await readdir(folder.bookmarks)).toEqual(["2026-11.jsonl"]);
  });
});
