// A name for a new file that no other has: nothing that is there is written over.
import { access } from "node:fs/promises";
import { ifMissing } from "./write-file.ts";

/** `start` and `end` with nothing between, else with the first number that is free: `roofs.jpg`, `roofs-2.jpg`. */
export async function freeName(start: string, end: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `${start}${number === 1 ? "" : `-${number}`}${end}`;
    if (await access(name).then(() => false, ifMissing(true))) return name;
  }
}
