import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ExportChoice, exportToFile } from "../../../scripts/subscribers/export.ts";
import { takeIn } from "../../../src/subscribers/people/take-in.ts";
import { aFolder, aPublicationFolder } from "../../support/folders.ts";
import { saidDuring } from "../../support/said.ts";
import { anAddress, oldKey, theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

const header = "email,state,suppression,added_at,confirmed_at,changed_at,paused_until\r\n";

async function aFolderWithTwo({ isInGit = false }: { isInGit?: boolean } = {}) {
  const folder = await aPublicationFolder();
  if (isInGit) execFileSync("git", ["init", "--quiet"], { cwd: folder.root });
  {
    await using store = await theStoreIn(folder.store);
    await takeIn(store, [
      { address: anAddress(), state: "confirmed" },
      { address: anAddress("=ben@x.example"), state: "unsubscribed" },
    ]);
  }
  const exports = (choice: Partial<ExportChoice> = {}, more: Record<string, string> = {}) =>
    saidDuring(() =>
      exportToFile(
        { verb: "export", ...choice },
        aWorld({ folder, variables: { FIVE_KEYS: oldKey, ...more } }),
      ),
    );
  return { folder, exports };
}

describe("npm run subscribers -- export", () => {
  it("writes everybody into var/ for their owner's eyes alone, and writes it anew", async () => {
    const { folder, exports } = await aFolderWithTwo({ isInGit: true });
    const file = join(folder.private, "subscribers-2026-11-27.csv");
    expect(await exports()).toBe(`${file} holds 1 confirmed, 1 unsubscribed, for your eyes alone.`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = await readFile(file, "utf8");
    expect(text.startsWith(header)).toBe(true);
    expect(text).toContain("\r\n'=ben@x.example,unsubscribed,");
    await exports({ state: "confirmed" });
    expect(await readFile(file, "utf8")).not.toContain("ben");
  });

  it("refuses a place where git would see it, through a symbolic link too, and takes one that git ignores", async () => {
    const { folder, exports } = await aFolderWithTwo({ isInGit: true });
    const seen = join(folder.root, "people.csv");
    await expect(exports({ file: seen })).rejects.toThrow("Git would see");
    const outside = await aFolder();
    await symlink(seen, join(outside, "link.csv"));
    await expect(exports({ file: join(outside, "link.csv") })).rejects.toThrow("Git would see");
    expect(existsSync(seen)).toBe(false);
    await writeFile(join(folder.root, ".git", "info", "exclude"), "people.csv\n");
    expect(await exports({ file: seen })).toContain("holds 1 confirmed");
  });

  it("refuses a file that git tracks, though it is ignored", async () => {
    const { folder, exports } = await aFolderWithTwo({ isInGit: true });
    const tracked = join(folder.private, "old.csv");
    await writeFile(tracked, header);
    execFileSync("git", ["add", "--force", tracked], { cwd: folder.root });
    await expect(exports({ file: tracked })).rejects.toThrow("Git would see");
  });

  it("writes outside of a repository, and over no file of another kind", async () => {
    const { exports } = await aFolderWithTwo({ isInGit: true });
    const outside = await aFolder();
    expect(await exports({ file: join(outside, "mine.csv") })).toContain("holds");
    await writeFile(join(outside, "letter.txt"), "Dear Joan");
    await expect(exports({ file: join(outside, "letter.txt") })).rejects.toThrow("Name another file");
    expect(await readFile(join(outside, "letter.txt"), "utf8")).toBe("Dear Joan");
    await mkdir(join(outside, "sub"));
    await expect(exports({ file: join(outside, "sub") })).rejects.toThrow("is a folder");
    await expect(exports({ file: join(outside, "none", "x.csv") })).rejects.toThrow("There is no folder");
    expect((await readdir(outside)).sort()).toEqual(["letter.txt", "mine.csv", "sub"]);
  });

  it("writes nothing where CI is set, and nothing to the screen", async () => {
    const { folder, exports } = await aFolderWithTwo();
    await expect(exports({}, { CI: "1" })).rejects.toThrow("no address is written");
    await expect(exports({ file: "-" })).rejects.toThrow("Name a file");
    expect((await readdir(folder.private)).filter((name) => name.endsWith(".csv"))).toEqual([]);
  });
});
