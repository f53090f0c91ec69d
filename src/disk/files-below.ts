// What lies in a folder, for who has to look at all of it.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file in the folder and below, by its name from there on (`issues/0042.md`), in the order of names; none of no folder. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
