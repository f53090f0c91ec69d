// A file of the editor's as text. One in another encoding is refused by name: published, its letters would be gone;
// written back, its bytes would.
import { readFile } from "node:fs/promises";
import { ContentError } from "./front-matter.ts";

/** The file's text, a byte order mark included; `file` is how a message names it. Throws the file system's error. */
export async function readText(path: string, file: string): Promise<string> {
  return textOf(await readFile(path), file);
}

/** The text of a file's bytes, a byte order mark included. */
export function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      throw new ContentError(file, undefined, "this is not UTF-8 text. Save it as UTF-8 in your editor.");
    throw error;
  }
}
