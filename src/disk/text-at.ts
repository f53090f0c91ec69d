// A small text file as it is now, for settings and lists that are read in one breath.
import { readFileSync } from "node:fs";

/** The text of the file, or `undefined` when there is none. */
export function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
