import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { aPublicationFolder } from "../support/folders.ts";

const scripts = resolve(import.meta.dirname, "../../scripts");

describe("an editor who moves in with twenty years of bookmarks", () => {
  it("imports 100,000 of them in one go, sees progress, and needs less than a gigabyte", {
    timeout: 180_000,
  }, async () => {
    const folder = await aPublicationFolder();
    const file = join(folder.root, "bookmarks.html");
    await writeFile(file, aBookmarkFile(100_000));
    const run = `import { runIngest } from ${JSON.stringify(join(scripts, "ingest.ts"))};
      import { openWorld } from ${JSON.stringify(join(scripts, "world.ts"))};
      const clock = { now: () => "2026-11-27T09:00:00Z" };
      await using world = openWorld({ folder: ${JSON.stringify(folder)}, environment: { secrets: {} }, clock });
      const code = await runIngest({ files: [${JSON.stringify(file)}], maxPages: 0 }, world);
      console.log(JSON.stringify({ code, kB: process.resourceUsage().maxRSS }));`;
    const { out, err } = await node(run);
    expect(out).toContain("100000 new links, 0 known.");
    expect(out).toContain("100000 older pages will be read on the next runs");
    expect(err).toContain("Keeping 100000 links");
    const { code, kB }: { code: number; kB: number } = JSON.parse(out.trim().split("\n").at(-1) ?? "{}");
    expect(code).toBe(0);
    expect(kB).toBeLessThan(1_000_000);
    const shelf = openShelf(folder);
    const [bookmarks, bad] = [shelf.bookmarks(), shelf.badLines()];
    expect([bookmarks.length, bad.length]).toEqual([100_000, 0]);
    expect(bookmarks.at(-1)).toMatchObject({ title: "Link 0", note: "A note", tags: ["one", "two"] });
  });
});

function aBookmarkFile(links: number): string {
  const line = (at: number) =>
    `<DT><A HREF="https://site${at % 5_000}.example.org/${at}?id=${at}" ADD_DATE="${1_100_000_000 + at * 7_000}" TAGS="one,two">Link ${at}</A>\n<DD>A note\n`;
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${Array.from({ length: links }, (_, at) => line(at)).join("")}</DL>`;
}

function node(script: string): Promise<{ out: string; err: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  return new Promise((done) => child.once("exit", () => done({ out, err })));
}
