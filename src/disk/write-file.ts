// Replaces a file so that a reader, a crash or a full disk only ever meets the old or the new one whole.
// Everything that is written under a publication folder goes through here or through replace-file.ts.
import { readlinkSync, realpathSync, statSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** What others may do with a file that is new; the process's own mask still counts. */
const usualMode = 0o644;

/** What a file is to hold; parts come in turn and need not be in memory together. */
export type Written = string | Uint8Array | AsyncIterable<string>;

/**
 * Writes `text` to a hidden neighbour, flushes it, and renames it over `path`; folders are made. A file that is
 * there keeps its mode, unless `mode` asks for another, and a symbolic link stays one: its target is replaced.
 * Throws the file system's error (ENOSPC, EROFS, EACCES …) with the old file untouched.
 */
export async function writeFileWhole(path: string, text: Written, mode?: number): Promise<void> {
  const target = throughLinks(path);
  const temporary = await writeTemporary(target, text, mode);
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Writes what can be made anew: a folder that cannot be written to, or is full, only costs the making next time. */
export async function writeFileIfPossible(
  path: string,
  text: string | Uint8Array,
  mode?: number,
): Promise<void> {
  await writeFileWhole(path, text, mode).catch((error: NodeJS.ErrnoException) => {
    if (!["EROFS", "EACCES", "EPERM", "ENOSPC"].includes(error.code ?? "")) throw error;
  });
}

/** The flushed neighbour of `target` that holds `text` and waits to be renamed over it; gives its path. */
export async function writeTemporary(target: string, text: Written, mode?: number): Promise<string> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  await sweepTemporaries(folder);
  const temporary = join(folder, `.${basename(target)}.${process.pid}.${nextTemporary()}.tmp`);
  const exactMode = mode ?? modeOf(target);
  try {
    const file = await open(temporary, "wx", exactMode ?? usualMode);
    try {
      if (exactMode !== undefined) await file.chmod(exactMode);
      await writeFile(file, text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/** The file that `path` stands for: itself, or what a symbolic link names, there or not. */
export function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch (error) {
    // EINVAL: there is something now, and it is no link. UNKNOWN is Windows' word for the same.
    if (isMissing(error) || hasCode(error, "EINVAL") || hasCode(error, "UNKNOWN")) return path;
    throw error;
  }
}

/** A rename itself must reach the disk too. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** For `catch`: gives `instead` when the file or folder is not there, and passes every other error on. */
export function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (isMissing(error)) return instead;
    throw error;
  };
}

/** Removes what killed writers left in the folder; a writer that lives still needs its own. */
async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = /^\..+\.(\d+)\.\d+\.tmp$/.exec(name)?.[1];
    if (writer !== undefined && !isAlive(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, "ESRCH");
  }
}

function modeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stats.mode & 0o7777;
}

let temporaries = 0;
function nextTemporary(): number {
  temporaries += 1;
  return temporaries;
}

function isMissing(error: unknown): boolean {
  return hasCode(error, "ENOENT");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
