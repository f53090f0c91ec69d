// What is left in dist/ of a page that there is no more.
import { readdir, rm, rmdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { checkout } from "../checkout.ts";
import { assetsFolder } from "./places.ts";

/** Files that are copied as they are. */
const publicFolder = join(checkout, "src/site/public");

/** Takes away every file below `dist` that is no page of `written`, no asset and no copy, and folders left empty. */
export async function removeStrays(dist: string, written: string[]): Promise<void> {
  const copies = await readdir(publicFolder, { recursive: true });
  const ours = new Set([...written.map((path) => relative(dist, path)), ...copies]);
  const isOurs = (name: string) => ours.has(name) || name.startsWith(assetsFolder + sep);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const folders: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) folders.push(path);
    else if (!isOurs(relative(dist, path))) await rm(path);
  }
  // The deepest first; one that holds something stays.
  for (const folder of folders.sort((a, b) => b.length - a.length))
    await rmdir(folder).catch((error) => {
      if (!(error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) throw error;
    });
}
