// The shelf through rough days, hundreds of rounds: npm run test:slow.
import { mkdirSync, readdirSync, statSync, truncateSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";
import { editsLost, killWriters, writeAtOnce } from "../support/rough-writers.ts";
import { aSmallDisk } from "../support/small-disk.ts";

const timeout = 900_000;

describe("the shelf", () => {
  it("loses nothing to 300 kills", { timeout }, async () => {
    await killWriters(await aPublicationFolder(), 300);
  });

  it("loses nothing of two processes that write at once, 500 rounds", { timeout }, async () => {
    await writeAtOnce(await aPublicationFolder(), 500);
  });

  it.each(["in-place", "renaming"] as const)(
    "loses none of 200 edits by hand, saved %s",
    { timeout },
    async (style) => {
      expect(await editsLost(await aPublicationFolder(), 200, style)).toBe(0);
    },
  );
});

describe("a disk that is full (needs the right to mount one)", () => {
  it("takes back nothing that was kept, 100 times, and takes more when there is room", {
    timeout,
  }, async (test) => {
    const disk = await aSmallDisk(256);
    if (disk === undefined) return test.skip();
    const folder = publicationFolder(disk);
    const shelf = openShelf(folder);
    const ballast = join(disk, "ballast");
    mkdirSync(folder.bookmarks);
    let kept = 0;
    let failed = 0;
    for (let round = 0; round < 100; round++) {
      // Once more room is left, a page at a time: the write fails at another byte.
      await writeFile(ballast, Buffer.alloc(256_000)).catch(() => {});
      truncateSync(ballast, Math.max(0, statSync(ballast).size - 4096 * (round % 25)));
      const url = `https://example.org/${round}`;
      const change = shelf.change([sighting(aBookmark({ url, note: "words ".repeat(500) }))]);
      const why = await change.then(() => undefined, String);
      if (why === undefined) kept += 1;
      else failed += 1;
      expect(why ?? "ENOSPC").toContain("ENOSPC");
      expect(openShelf(folder).bookmarks()).toHaveLength(kept);
      expect(readdirSync(folder.bookmarks).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      await rm(ballast);
    }
    expect(Math.min(kept, failed)).toBeGreaterThan(10);
    expect(shelf.bookmarks()).toHaveLength(kept);
    expect(openShelf(folder).badLines()).toEqual([]);
  });
});
