// A file of the editor's as text. One in another encoding is refused by name: published, its letters would be gone;
// written back, its bytes would.
import { readFile } from "node:fs/promises";
import { wideEncoding } from "../domain/wide-encoding.ts";
import { ContentError } from "./front-matter.ts";

/** The file's text, a byte order mark included; `file` is how a message names it. Throws the file system's error. */
export async function readText(path: string, file: string): Promise<string> {
  return textOf(await readFile(path), file);
}

/** The text of a file's bytes, a byte order mark included. Throws a `ContentError` for what is none, or two at once. */
export function textOf(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes, file);
  const line = lineOfConflict(text);
  if (line !== undefined)
    throw new ContentError(
      file,
      line,
      "a merge left two versions here. Keep what you want of them, and delete the lines <<<<<<<, ======= and >>>>>>>.",
    );
  return text;
}

function decoded(bytes: Uint8Array, file: string): string {
  // In UTF-16 without its mark, every other byte of plain words is a zero, which UTF-8 knows too.
  const wide = wideEncoding(bytes) ?? "utf-8";
  if (wide !== "utf-8") throw notUtf8(file, `this is ${wide.toUpperCase().slice(0, 6)} text`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw notUtf8(file, "this is not UTF-8 text");
    throw error;
  }
}

function notUtf8(file: string, what: string): ContentError {
  return new ContentError(file, undefined, `${what}. Save it as UTF-8 in your editor.`);
}

/** The lines by which git parts two versions, in their order (git-merge, "How conflicts are presented"). */
const conflictMarks = [/^<{7}(?: .*)?$/gm, /^={7}$/gm, /^>{7}(?: .*)?$/gm];

/** The line, from 1, on which the first conflict begins. One mark alone is words. */
function lineOfConflict(text: string): number | undefined {
  const places: number[] = [];
  for (const mark of conflictMarks) {
    mark.lastIndex = places.at(-1) ?? 0;
    const found = mark.exec(text);
    if (!found) return undefined;
    places.push(found.index);
  }
  return text.slice(0, places[0]).split("\n").length;
}
