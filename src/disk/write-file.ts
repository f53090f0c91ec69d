// Replaces a file so that a reader, a crash or a full disk only ever meets the old or the new one whole.
// Everything that is written under a publication folder goes through here.
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes `text` to a hidden neighbour, flushes it, and renames it over `path`; folders are made.
 * Throws the file system's error (ENOSPC, EROFS, EACCES …) with the old file untouched.
 */
export async function writeFileWhole(path: string, text: string | Uint8Array, mode = 0o644): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${nextTemporary()}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Removes what writers that were killed left behind. Call only while holding the folder's lock. */
export async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(ifMissing([]))) {
    if (name.startsWith(".") && name.endsWith(".tmp")) await rm(join(folder, name), { force: true });
  }
}

/** For `catch`: gives `instead` when the file or folder is not there, and passes every other error on. */
export function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}

let temporaries = 0;
function nextTemporary(): number {
  temporaries += 1;
  return temporaries;
}

/** The rename itself must reach the disk too. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
