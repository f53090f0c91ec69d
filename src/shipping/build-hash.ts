// What a site is made from, as one hash: the publication's content, the bookmarks that readers see, the day, and our
// own code. Two builds of one hash are the same site.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { readDeadLinks } from "../content/link-records-file.ts";
import { filesToRead } from "../disk/files-below.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** `code` is where our code lies; `day` the present one in the publication's zone. 16 hexadecimal digits. */
export async function buildHash(
  folder: PublicationFolder,
  { code, day }: { code: string; day: string },
): Promise<string> {
  const hash = createHash("sha256").update(day + JSON.stringify(await copiesShown(folder)));
  const records = relative(folder.root, folder.linkRecords).replaceAll("\\", "/");
  const files = [
    { root: folder.root, names: namesIn(folder.root, "content").filter((name) => name !== records) },
    { root: folder.bookmarks, names: filesToRead(folder.bookmarks).filter(isForReaders) },
    { root: code, names: [...namesIn(code, "src"), "package-lock.json", "astro.config.mjs"] },
  ];
  for (const { root, names } of files)
    for (const name of names) hash.update(`\0${name}\0`).update(bytesOf(join(root, name)));
  return hash.digest("hex").slice(0, 16);
}

const isForReaders = (name: string) => /^(\d{4}-\d{2}\.jsonl|hidden\.txt)$/.test(name);

/** Pages show of the links' record the copies of what is gone: that others were looked at makes no other site. */
async function copiesShown(folder: PublicationFolder): Promise<[key: string, copy: string][]> {
  const dead = [...(await readDeadLinks(folder)).values()];
  const shown = dead.flatMap(({ key, copy }): [string, string][] =>
    copy === undefined ? [] : [[key, copy]],
  );
  return shown.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Every file in `part` of a folder and below, from that folder on; hidden ones are nobody's content. */
function namesIn(root: string, part: string): string[] {
  return filesToRead(join(root, part))
    .filter((name) => !basename(name).startsWith("."))
    .map((name) => `${part}/${name}`);
}

/** A file that went away since it was listed holds nothing. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
