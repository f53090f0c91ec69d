import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "../../src/disk/files-below.ts";
import { aFolder } from "../support/folders.ts";

it("names every file in a folder and below, in the order of their names, and nothing else", async () => {
  const folder = await aFolder();
  for (const name of ["b.txt", "a/z.txt", "a/b/c.txt", ".hidden", "é.txt"]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  await mkdir(join(folder, "empty"));
  expect(filesBelow(folder)).toEqual([".hidden", "a/b/c.txt", "a/z.txt", "b.txt", "é.txt"]);
  await rm(folder, { recursive: true });
  expect(filesBelow(folder)).toEqual([]);
  expect(() => filesBelow("a\0b")).toThrow();
});
