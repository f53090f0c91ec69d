// Tells the code that is here from any other, without reading it.
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { stampOf } from "../src/disk/file-stamp.ts";
import { checkout } from "./checkout.ts";

/** The rooms whose code says what a file of the editor's says, with the libraries that they use. */
const rooms = ["src/domain", "src/content", "src/bookmarks"];

/**
 * Another whenever a file of that code was changed, also back to what it was; `undefined` where that was after this
 * process began, at `beganMs`: it may run what was there before. 16 hexadecimal digits.
 */
export function codeMark(
  root: string = checkout,
  beganMs: number = performance.timeOrigin,
): string | undefined {
  const hash = createHash("sha256").update(process.version);
  for (const file of filesOf(root)) {
    const stats = statSync(join(root, file), { bigint: true, throwIfNoEntry: false });
    if (stats && Number(stats.ctimeMs) >= beganMs) return undefined;
    hash.update(`\0${file} ${stats && stampOf(stats)}`);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(root: string): string[] {
  const inRooms = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) => `${room}/${name}`),
  );
  return ["package-lock.json", ...inRooms.sort()];
}
