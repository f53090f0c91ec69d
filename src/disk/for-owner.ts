// A file under `var/` is its owner's alone, from its first byte.
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

const ownersMode = 0o600;

/**
 * Makes the file for nobody else's eyes, and its folder, if it is not there; takes it back from others if it is.
 * A file that is there is not opened here: to close it again would let go of every lock that this process holds
 * on it (https://sqlite.org/howtocorrupt.html, "posix advisory locks").
 */
export function makeForOwner(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) closeSync(openSync(path, "a", ownersMode));
  else if (process.platform !== "win32" && (stats.mode & 0o077) !== 0) chmodSync(path, ownersMode);
}
