// Replaces a file only as long as nobody else changed it: a text editor takes no lock, and what a person wrote
// is never written over.
import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { type FileStamp, stampAt, stampOf } from "./file-stamp.ts";
import { throughLinks, writeTemporary } from "./write-file.ts";

/** A file as it was at one moment, held so that it can be replaced by what is made of it. */
export type FileInHand = {
  /** Empty when there is no file yet. */
  bytes: Buffer;
  /** `undefined` when there is no file yet. */
  stamp: FileStamp | undefined;
  /**
   * Puts `next` in its place and gives the new stamp; `undefined`, with the other's bytes in place, when somebody
   * wrote to it since. Whole or not at all, as `writeFileWhole`, and with its mode, unless `mode` asks for another;
   * the folder is for the caller to sync.
   */
  replace(next: Uint8Array, mode?: number): Promise<FileStamp | undefined>;
  /** Lets go of it. */
  close(): void;
};

/** A save of a month takes a millisecond or two: one that still goes on after two seconds is no save. */
const roundMs = 20;
const mostRounds = 100;

/** Takes the file at `path`, whether it is there or not. */
export function takeFile(path: string): FileInHand {
  const target = throughLinks(path);
  const descriptor = openIfThere(target);
  // The stamp first: what is written while the bytes are read then differs from it.
  const stamp = descriptor === undefined ? undefined : stampOf(fstatSync(descriptor, { bigint: true }));
  const bytes = descriptor === undefined ? Buffer.alloc(0) : readFileSync(descriptor);
  const replace = async (next: Uint8Array, mode?: number) => {
    const temporary = await writeTemporary(target, next, mode);
    const placed = await moveOver(temporary, target, stamp);
    if (placed === undefined || descriptor === undefined || process.platform === "win32") return placed;
    if (readAgain(descriptor).equals(bytes)) return placed;
    // Somebody had the old file open and saved into it after our last look: theirs goes back.
    await moveOver(await writeTemporary(target, await settled(descriptor)), target, placed);
    return undefined;
  };
  return {
    bytes,
    stamp,
    replace,
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

/** Renames if the target is what it was. Nothing is awaited between the look and the rename: that gap is the risk. */
async function moveOver(
  temporary: string,
  target: string,
  expected: FileStamp | undefined,
): Promise<FileStamp | undefined> {
  try {
    if (stampAt(target) === expected) {
      renameSync(temporary, target);
      return stampAt(target);
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await rm(temporary, { force: true });
  return undefined;
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** What the file holds once its writer is done with it: a save may be half way. */
async function settled(descriptor: number): Promise<Buffer> {
  let bytes = readAgain(descriptor);
  for (let round = 0; round < mostRounds; round++) {
    await setTimeout(roundMs);
    const next = readAgain(descriptor);
    if (next.equals(bytes)) break;
    bytes = next;
  }
  return bytes;
}

/** The whole file from its first byte, wherever the descriptor stands. */
function readAgain(descriptor: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(descriptor).size);
  let length = 0;
  for (let read = -1; length < bytes.length && read !== 0; length += read)
    read = readSync(descriptor, bytes, length, bytes.length - length, length);
  return bytes.subarray(0, length);
}
