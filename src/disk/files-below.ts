// What lies in a folder, for who has to look at all of it. Node's own `recursive` goes through symbolic links, and round
// in circles.
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file in the folder and below, by its name from there on (`issues/0042.md`), in the order of names; none of no
 * folder. A symbolic link is a file: what it leads to lies elsewhere, and is not for who takes files away.
 */
export function filesBelow(folder: string): string[] {
  return namesIn([folder], "", (entry) => entry).sort();
}

/**
 * The same for who reads them: symbolic links are what they lead to. One that leads back to a folder that it stands in
 * is left out, as one that leads nowhere.
 */
export function filesToRead(folder: string): string[] {
  return namesIn([folder], "", (entry, path, way) => {
    const found = entry.isSymbolicLink() ? whereItLeads(path) : entry;
    return found !== entry && found?.isDirectory() && leadsBack(path, way) ? undefined : found;
  }).sort();
}

/** A file, a folder or a link. */
type Found = Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink">;

/** What an entry counts as; nothing where it is left out. `way` are the folders on the way to it, the first one first. */
type WhatIs = (entry: Dirent, path: string, way: string[]) => Found | undefined;

/** `name` is that of the last folder of the way, from the first one on. */
function namesIn(way: [string, ...string[]], name: string, whatIs: WhatIs): string[] {
  const here = join(way[0], name);
  return entriesIn(here).flatMap((entry) => {
    const [inner, path] = [`${name}${entry.name}`, join(here, entry.name)];
    const found = whatIs(entry, path, way);
    if (found?.isDirectory()) return namesIn([...way, path], `${inner}/`, whatIs);
    return found?.isFile() || found?.isSymbolicLink() ? [inner] : [];
  });
}

/** Who followed the link would come back to it. */
function leadsBack(link: string, way: string[]): boolean {
  const there = realpathSync(link);
  return way.some((folder) => realpathSync(folder) === there);
}

function whereItLeads(link: string): Stats | undefined {
  try {
    return statSync(link, { throwIfNoEntry: false });
  } catch (error) {
    // Links that lead to each other.
    if (error instanceof Error && "code" in error && error.code === "ELOOP") return undefined;
    throw error;
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
