// A process of its own that writes to a store.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";

const program = join(import.meta.dirname, "store-process.ts");

/** Adds `people` whose names begin with `name`, and says each that the store took. */
export function aWriter(
  place: string,
  name: string,
  people: number,
): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [program, place, name, `${people}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}
