// A disk that is soon full.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { aFolder } from "./folders.ts";

/** A disk of so many kB for this test alone; `undefined` where this user may not mount one. */
export async function aSmallDisk(sizeKb: number): Promise<string | undefined> {
  const folder = await aFolder();
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${sizeKb}k`, "tmpfs", disk]).status === 0;
  if (mounted) onTestFinished(() => void spawnSync("umount", [disk]));
  return mounted ? disk : undefined;
}
