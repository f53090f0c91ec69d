import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { growthExponent } from "../../scripts/bench/measure.ts";
import { sighting } from "../../src/bookmarks/edits.ts";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { openShelf, type Shelf } from "../../src/bookmarks/shelf.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";

const aMonth = 100;

/** So many bookmarks, a hundred a month, back from October 2026. */
async function aFilledFolder(size: number): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  await mkdir(folder.bookmarks);
  for (let month = 0; month * aMonth < size; month++) {
    const savedAt = new Date(Date.UTC(2026, 9 - month, 10)).toISOString();
    const lines = Array.from({ length: aMonth }, (_, at) =>
      lineOf(aBookmark({ url: `https://example.org/${month}/${at}`, savedAt, note: "words ".repeat(40) })),
    );
    await writeFile(join(folder.bookmarks, `${savedAt.slice(0, 7)}.jsonl`), `${lines.join("\n")}\n`);
  }
  return folder;
}

/** Keeps twenty new links in the newest month. */
async function keepLot(shelf: Shelf, lot: number): Promise<void> {
  const links = Array.from({ length: 20 }, (_, at) =>
    aBookmark({ url: `https://example.org/lot/${lot}/${at}` }),
  );
  await shelf.change(links.map(sighting));
}

/** Bytes that this process has read with any call, https://man7.org/linux/man-pages/man5/proc_pid_io.5.html */
function bytesRead(): number {
  return Number(/^rchar: (\d+)/m.exec(readFileSync("/proc/self/io", "utf8"))?.[1]);
}

describe.skipIf(process.platform !== "linux")("a lot of twenty (counted by Linux; skipped elsewhere)", () => {
  it("reads as much of a large shelf as of a small one, after the first", async () => {
    const points: { size: number; cost: number }[] = [];
    for (const size of [1_000, 2_000, 4_000, 8_000]) {
      const shelf = openShelf(await aFilledFolder(size));
      const costs: number[] = [];
      for (let lot = 0; lot < 6; lot++) {
        const before = bytesRead();
        await keepLot(shelf, lot);
        costs.push(bytesRead() - before);
      }
      expect(costs[0]).toBeGreaterThan(size * 200);
      points.push({ size, cost: Math.min(...costs.slice(1)) });
    }
    expect(growthExponent(points)).toBeLessThan(0.2);
  });

  it("reads one month again when one was changed by hand", async () => {
    const folder = await aFilledFolder(4_000);
    const shelf = openShelf(folder);
    await keepLot(shelf, 0);
    const edited = join(folder.bookmarks, "2026-03.jsonl");
    await writeFile(edited, readFileSync(edited, "utf8").replaceAll("A page", "By hand"));
    const before = bytesRead();
    expect(shelf.find("https://example.org/7/0")?.title).toBe("By hand");
    expect(bytesRead() - before).toBeLessThan(4 * readFileSync(edited).length);
  });
});
