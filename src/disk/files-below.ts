// What lies in a folder, for who has to look at all of it.
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file in the folder and below, by its name from there on (`issues/0042.md`), in the order of names; none of no
 * folder. Symbolic links are what they lead to; one that leads back to where it stands is left out, as one that leads
 * nowhere.
 */
export function filesBelow(folder: string): string[] {
  return walk(folder, "", []).sort();
}

/** `above` are the real paths of the folders that it stands in. */
function walk(folder: string, name: string, above: string[]): string[] {
  const entries = entriesOf(join(folder, name));
  if (entries.length === 0) return [];
  const around = [...above, realpathSync(join(folder, name))];
  return entries.flatMap((entry) => {
    const inner = `${name}${entry.name}`;
    const path = join(folder, inner);
    const found = entry.isSymbolicLink() ? whereItLeads(path) : entry;
    if (found?.isFile()) return [inner];
    const isLoop = found !== entry && found?.isDirectory() && around.includes(realpathSync(path));
    return found?.isDirectory() && !isLoop ? walk(folder, `${inner}/`, around) : [];
  });
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

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
