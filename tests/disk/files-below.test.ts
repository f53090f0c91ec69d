import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { filesBelow, filesToRead } from "../../src/disk/files-below.ts";
import { aFolder } from "../support/folders.ts";

it.each([filesBelow, filesToRead])(
  "names every file in a folder and below, in the order of their names, and nothing else (%o)",
  async (namesIn) => {
    const folder = await aFolder();
    for (const name of ["b.txt", "a/z.txt", "a/b/c.txt", ".hidden", "é.txt"]) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), name);
    }
    await mkdir(join(folder, "empty"));
    expect(namesIn(folder)).toEqual([".hidden", "a/b/c.txt", "a/z.txt", "b.txt", "é.txt"]);
    await rm(folder, { recursive: true });
    expect(namesIn(folder)).toEqual([]);
    expect(() => namesIn("a\0b")).toThrow();
  },
);

it("takes links for files, or for what they lead to, and goes round in no circle", async () => {
  const [folder, elsewhere] = [await aFolder(), await aFolder()];
  await mkdir(join(elsewhere, "inner"));
  for (const file of ["one.md", "inner/two.md"]) await writeFile(join(elsewhere, file), file);
  await mkdir(join(folder, "here"));
  await symlink(join(elsewhere, "one.md"), join(folder, "a.md"));
  await symlink(elsewhere, join(folder, "b"));
  await symlink(folder, join(folder, "here/back"));
  await symlink(join(elsewhere, "gone.md"), join(folder, "c.md"));
  await symlink("e.md", join(folder, "d.md"));
  await symlink("d.md", join(folder, "e.md"));
  expect(filesToRead(folder)).toEqual(["a.md", "b/inner/two.md", "b/one.md"]);
  expect(filesBelow(folder)).toEqual(["a.md", "b", "c.md", "d.md", "e.md", "here/back"]);
});

it("ends where two folders lead to each other, each twice", async () => {
  const [one, other] = [await aFolder(), await aFolder()];
  await writeFile(join(one, "a.md"), "");
  await writeFile(join(other, "b.md"), "");
  for (const name of ["x", "y"]) {
    await symlink(other, join(one, name));
    await symlink(one, join(other, name));
  }
  expect(filesToRead(one)).toEqual(["a.md", "x/b.md", "y/b.md"]);
});
