// One writer at a time. The lock is SQLite's own file lock: the system lets it go when its holder dies,
// so there is no stale lock to judge and none to take over wrongly (docs/decisions/0003).
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { makeForOwner } from "./for-owner.ts";

export type Lock = { release(): void };

const pollMs = 5;

/** Takes the lock in file `path`, or gives `undefined` when somebody else holds it. */
export function takeLock(path: string): Lock | undefined {
  makeForOwner(path);
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // No journal on disk, since nothing is written: a lock needs no room on a full disk.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

/** Runs `work` under the lock; waits for another holder, and throws when it still is one after `waitMs`. */
export async function withLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const lock = await waitForLock(path, waitMs);
  if (!lock)
    throw new Error(`${path} is held by another run that is still at work. Wait for it to end, or stop it.`);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** Asks again and again: waiting inside SQLite would stop this process's other work, the holder's included. */
async function waitForLock(path: string, waitMs: number): Promise<Lock | undefined> {
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    const lock = takeLock(path);
    if (lock || waitedMs >= waitMs) return lock;
    await setTimeout(pollMs);
  }
}

/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 5;
}
