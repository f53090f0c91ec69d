// What is left in dist/ of a page that there is no more, and of styles and scripts that no page asks for any more.
import { readdir, rm, rmdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { type FileStamp, stampAt } from "../../src/disk/file-stamp.ts";
import { filesBelow } from "../../src/disk/files-below.ts";
import { checkout } from "../checkout.ts";
import { assetsFolder } from "./places.ts";

/** Files that are copied as they are. */
const publicFolder = join(checkout, "src/site/public");

/** How the files of the assets stand before a build, by their paths. Every build writes all of its own anew. */
export type Assets = ReadonlyMap<string, FileStamp | undefined>;

export function assetsIn(dist: string): Assets {
  const paths = filesBelow(join(dist, assetsFolder)).map((name) => join(dist, assetsFolder, name));
  return new Map(paths.map((path) => [path, stampAt(path)]));
}

/**
 * Takes away every file below `dist` that is no page of `written`, no copy, and no asset of this build: those stand
 * otherwise than `before` it. Folders left empty go too.
 */
export async function removeStrays(dist: string, written: string[], before: Assets): Promise<void> {
  const copies = await readdir(publicFolder, { recursive: true });
  const ours = new Set([...written.map((path) => relative(dist, path)), ...copies]);
  const isOurs = (name: string) =>
    name.startsWith(assetsFolder + sep) ? isFresh(join(dist, name), before) : ours.has(name);
  const strays = filesBelow(dist).filter((name) => !isOurs(name.split("/").join(sep)));
  const folders = new Set<string>();
  for (const name of strays) {
    await rm(join(dist, name));
    for (let folder = dirname(name); folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  // The deepest first; one that holds something stays.
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    await rmdir(join(dist, folder)).catch((error) => {
      if (!(error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) throw error;
    });
}

function isFresh(path: string, before: Assets): boolean {
  return before.get(path) !== stampAt(path);
}
