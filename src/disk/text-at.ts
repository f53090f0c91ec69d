// A small file as it is now, for settings and lists that are read in one breath.
import { readFileSync } from "node:fs";

/** The text of the file, or `undefined` when there is none. */
export function textAt(path: string): string | undefined {
  return bytesAt(path)?.toString("utf8");
}

/** The bytes of the file, or `undefined` when there is none. */
export function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
