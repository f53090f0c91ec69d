import { spawnSync } from "node:child_process";
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFileWhole } from "../../src/disk/write-file.ts";
import { aFolder } from "../support/folders.ts";

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe.skipIf(process.platform === "win32")("a file that is there", () => {
  it("keeps its mode, unless another is asked for", async () => {
    const path = join(await aFolder(), "a.md");
    await writeFile(path, "old");
    await chmod(path, 0o664);
    await writeFileWhole(path, "new");
    expect(await modeOf(path)).toBe(0o664);
    await writeFileWhole(path, "secret", 0o600);
    expect(await modeOf(path)).toBe(0o600);
  });

  it("is written through a symbolic link, and through a link to a link", async () => {
    const folder = await aFolder();
    await mkdir(join(folder, "elsewhere"));
    const target = join(folder, "elsewhere", "2026-11.jsonl");
    await writeFile(target, "old");
    await symlink(target, join(folder, "second"));
    await symlink("second", join(folder, "first"));
    await writeFileWhole(join(folder, "first"), "new");
    expect(await readFile(target, "utf8")).toBe("new");
    expect((await lstat(join(folder, "first"))).isSymbolicLink()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["elsewhere", "first", "second"]);
  });

  it("may be named by a link whose target is not there yet", async () => {
    const folder = await aFolder();
    await symlink("target.md", join(folder, "link.md"));
    await writeFileWhole(join(folder, "link.md"), "new");
    expect(await readFile(join(folder, "target.md"), "utf8")).toBe("new");
  });
});

describe("what killed writers left", () => {
  it("goes with the next write to that folder; what a living one needs, and other people's files, stay", async () => {
    const folder = await aFolder();
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const left = [`.a.jsonl.${dead}.1.tmp`, `.b.md.${dead}.22.tmp`];
    const staying = [`.a.jsonl.${process.pid}.9.tmp`, ".hand-made.tmp", `a.${dead}.1.tmp`];
    for (const name of [...left, ...staying]) await writeFile(join(folder, name), "half");
    await writeFileWhole(join(folder, "a.jsonl"), "whole");
    expect((await readdir(folder)).sort()).toEqual([...staying, "a.jsonl"].sort());
  });
});
