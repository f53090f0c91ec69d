// How to tell without reading it whether a file is still the one that was read.
import { type BigIntStats, statSync } from "node:fs";

/**
 * Inode, size, and the times of the last change to the bytes and to anything about the file: the second moves
 * even where somebody puts the first one back. Two stamps that are equal are of one file as it was, but for
 * two changes of one size within one tick of the file system's clock: who writes must look at the bytes.
 */
export type FileStamp = string;

/** The stamp of the file at `path`, through symbolic links; `undefined` when there is none. */
export function stampAt(path: string): FileStamp | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stampOf(stats);
}

export function stampOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): FileStamp {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
