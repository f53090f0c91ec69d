// What a site is made from, as one hash: the publication's content, the bookmarks that readers see, the day, and our
// own code. Two builds of one hash are the same site.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** `code` is where our code lies; `day` the present one in the publication's zone. 16 hexadecimal digits. */
export function buildHash(folder: PublicationFolder, { code, day }: { code: string; day: string }): string {
  const hash = createHash("sha256").update(day);
  const ofReaders = (name: string) => /^(\d{4}-\d{2}\.jsonl|hidden\.txt)$/.test(name);
  const lists = namesIn(folder.bookmarks, ".").filter(ofReaders);
  const own = ["package-lock.json", "astro.config.mjs"];
  const files = [
    { root: folder.root, names: namesIn(folder.root, "content") },
    { root: folder.bookmarks, names: lists },
    { root: code, names: [...namesIn(code, "src"), ...own] },
  ];
  for (const { root, names } of files)
    for (const name of names) hash.update(`\0${name}\0`).update(bytesOf(join(root, name)));
  return hash.digest("hex").slice(0, 16);
}

/** Every file in `part` of a folder and below, from that folder on, by name; hidden ones are nobody's content. */
function namesIn(root: string, part: string): string[] {
  try {
    return readdirSync(join(root, part), { recursive: part !== ".", withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A file that went away since it was listed holds nothing. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
