// A file of the editor's as text. One in another encoding is refused by name: published, its letters would be gone;
// written back, its bytes would.
import { readFile } from "node:fs/promises";
import { ContentError } from "./front-matter.ts";

/** The file's text, a byte order mark included; `file` is how a message names it. Throws the file system's error. */
export async function readText(path: string, file: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      throw new ContentError(file, undefined, "this is not UTF-8 text. Save it as UTF-8 in your editor.");
    throw error;
  }
}
